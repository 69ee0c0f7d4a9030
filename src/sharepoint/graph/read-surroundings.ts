import type { Clock } from '../../ports/clock.ts'
import type { Surroundings } from '../../ports/surroundings.ts'
import { recordedIn, recordList, surroundingsOf } from '../lists/recorded.ts'
import { makeAddresses } from './addresses.ts'
import type { GraphClient } from './client.ts'
import { failureOf, isGood } from './failure.ts'
import { sender } from './request.ts'

/** What is recorded on a site; as everywhere for who may not read it, and nothing where nobody answered. */
export async function readSurroundings(
  client: GraphClient,
  site: string,
  clock: Clock,
): Promise<Surroundings | undefined> {
  const send = sender(client, clock)
  const addresses = makeAddresses(send, site)
  const ask = () => {
    const list = addresses.items(recordList).replace(/\/items$/, '')
    return send({ method: 'GET', path: `${list}?$select=id,description` })
  }
  const first = await ask()
  const isElsewhere = first.kind === 'answer' && first.status === 404 && (await addresses.learn(recordList))
  const reply = isElsewhere ? await ask() : first
  if (isGood(reply)) {
    return surroundingsOf(typeof reply.body.description === 'string' ? recordedIn(reply.body.description) : {})
  }
  const { kind } = failureOf(reply, 'read', clock.now())
  return kind === 'forbidden' || kind === 'missing' ? surroundingsOf({}) : undefined
}
