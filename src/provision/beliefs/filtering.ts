import { randomUUID } from 'node:crypto'
import { rowId, rowsIn, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import type { Probe } from '../check/probe.ts'
import { isGood, type Reply } from '../service.ts'

/** Looking rows up by a value. The app does it by the key alone. */
const look = ({ owner, list }: Probe, filter: string, headers = {}): Promise<Reply> =>
  owner.graph('GET', `${list}/items?$filter=${encodeURIComponent(filter)}`, undefined, headers)

export const filterByKey: Belief = {
  id: 'filter-by-key',
  question: 'Hittas en ny rad genast på sin nyckel?',
  source: 'graph-facts §2.4; reliability-security §1.3',
  believed: 'found',
  ways: {
    found: { seen: 'ja', app: 'Efter ett förlorat svar slås raden upp så.' },
    late: {
      seen: 'nej, inte genast',
      app: 'Raden skickas igen med samma nyckel; att den redan finns syns då på svaret.',
    },
    refused: {
      seen: 'nej, frågan avvisas',
      app: 'Efter ett förlorat svar läses listan i sin helhet och raden tas därur. Appen frågar om nyckeln en gång per besök och minns att det avvisades. Kör npm run provision igen, så att nyckeln indexeras om det går.',
    },
  },
  async ask(probe) {
    const key = randomUUID()
    const id = rowId(await probe.add({ ClientKey: key }))
    const reply = await look(probe, `fields/ClientKey eq '${key}'`)
    if (!isGood(reply)) return { answer: 'refused', detail: statusText(reply) }
    return { answer: rowsIn(reply).some(row => String(row.id) === id) ? 'found' : 'late', detail: statusText(reply) }
  },
}

export const filterOnPlain: Belief = {
  id: 'filter-on-plain',
  question: 'Avvisas en sökning i en kolumn utan index?',
  source: 'graph-facts §2.4',
  believed: 'refused',
  ways: {
    refused: { seen: 'ja', app: 'Appen söker aldrig så: den har raderna hos sig.' },
    answered: { seen: 'nej', app: 'Appen söker aldrig så: den har raderna hos sig.' },
  },
  async ask(probe) {
    const reply = await look(probe, "fields/Line eq 'x'")
    return { answer: isGood(reply) ? 'answered' : 'refused', detail: statusText(reply) }
  },
}

export const filterPreferred: Belief = {
  id: 'filter-preferred',
  question: 'Besvaras sökningen ändå när man ber om det (Prefer)?',
  source: 'graph-facts §2.4, §11.8 (bara på en liten lista)',
  believed: 'answered',
  ways: {
    answered: { seen: 'ja', app: 'Appen ber aldrig om det.' },
    refused: { seen: 'nej', app: 'Appen ber aldrig om det.' },
  },
  async ask(probe) {
    const headers = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }
    const reply = await look(probe, "fields/Line eq 'x'", headers)
    return { answer: isGood(reply) ? 'answered' : 'refused', detail: statusText(reply) }
  },
}

export const orderedByOther: Belief = {
  id: 'ordered-by-other',
  question: 'Avvisas en sökning på nyckeln som ordnas efter en kolumn utan index?',
  source: 'graph-facts §11.8',
  believed: 'refused',
  ways: {
    refused: { seen: 'ja', app: 'Appen ordnar aldrig på servern.' },
    answered: { seen: 'nej', app: 'Appen ordnar aldrig på servern.' },
  },
  async ask({ owner, list }) {
    const filter = encodeURIComponent("fields/ClientKey eq 'x'")
    const reply = await owner.graph('GET', `${list}/items?$filter=${filter}&$orderby=fields/Line`)
    return { answer: isGood(reply) ? 'answered' : 'refused', detail: statusText(reply) }
  },
}
