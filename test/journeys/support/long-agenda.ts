/** An agenda longer than anybody writes by hand. */
import { orderBetween } from '../../../src/domain/meeting/order.ts'
import { addRows, type Behind } from './past-the-app.ts'

/** Puts points on the agenda of a meeting of the samverkansgrupp, each after the last: `Punkt 1`, `Punkt 2` … */
export async function writeLongAgenda(behind: Behind, meeting: string, count: number): Promise<void> {
  let order = 'z'
  const points = Array.from({ length: count }, (_, n) => {
    order = orderBetween(order, undefined)
    const place = { Mote: `meeting:${meeting}`, Ordning: order, Lage: 'pa-dagordningen' }
    return { ...place, Rubrik: `Punkt ${n + 1}`, Slag: 'diskussion', Minuter: 1 }
  })
  await addRows(behind, 'sammankallande', 'Samverkan-Punkter', points)
}
