import { rowId, statusText } from '../check/answers.ts'
import { type Belief, noMember } from '../check/belief.ts'
import { isGood } from '../service.ts'

/** Whether a list can keep people from each other's rows. */
export const ownRows: Belief = {
  id: 'own-rows',
  question: 'Hindrar inställningen ”bara egna rader” en ändring av andras genom Graph?',
  source: 'graph-facts §0.6, §7.4',
  believed: 'bound',
  ways: {
    bound: { seen: 'ja', app: 'Avvikelser ändras bara av den som skrev dem.' },
    free: {
      seen: 'nej',
      app: 'Den som går förbi appen kan då ändra andras avvikelser i samverkansgruppen; radens versioner visar vem. Händelser, lyfta frågor och beslut som har ändrats räknas inte (regel MF-2).',
    },
    neither: {
      seen: 'nej, inte ens egna rader går att ändra',
      app: 'Skriv in svaret (--answers own-rows=neither): provision öppnar då listan för ändring, och sidan säger när en text senast har ändrats av någon annan än den som skrev den; det gäller inte förrän författaren själv har sparat.',
    },
  },
  async ask({ member, add, list }) {
    if (member === undefined) return noMember
    await member.hold('change')
    await member.bindToOwn(true)
    try {
      const foreign = rowId(await add({ Line: 'a' }))
      const own = rowId(await add({ Line: 'a' }, member.service))
      const change = (id: string) => member.service.graph('PATCH', `${list}/items/${id}`, { fields: { Line: 'b' } })
      const [others, mine] = [await change(foreign), await change(own)]
      const detail = `andras: ${statusText(others)}; egna: ${statusText(mine)}`
      if (!isGood(mine)) return { answer: 'neither', detail }
      return { answer: isGood(others) ? 'free' : 'bound', detail }
    } finally {
      await member.bindToOwn(false)
    }
  },
}
