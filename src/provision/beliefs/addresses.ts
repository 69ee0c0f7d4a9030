import { statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { isGood } from '../service.ts'

/** How lists are found. */
export const listByName: Belief = {
  id: 'list-by-name',
  question: 'Hittas en lista på sin adress när titeln är en annan?',
  source: 'graph-facts §1.2',
  believed: 'found',
  ways: {
    found: { seen: 'ja', app: 'Listor frågas efter vid namn.' },
    missing: { seen: 'nej', app: 'Listornas id slås upp en gång, och sedan frågas efter id.' },
  },
  async ask({ owner, site, name }) {
    const reply = await owner.graph('GET', `${site}/lists/${encodeURIComponent(name)}/items?$top=1`)
    return { answer: isGood(reply) ? 'found' : 'missing', detail: statusText(reply) }
  },
}

export const signsInAddress: Belief = {
  id: 'signs-in-address',
  question: 'Behåller SharePoint bindestreck när en lista får sin adress?',
  source: 'graph-facts §1.2 (namnet ges av servern)',
  believed: 'kept',
  ways: {
    kept: { seen: 'ja', app: 'SoB-Moten heter så även i adressen.' },
    dropped: {
      seen: 'nej',
      app: 'Listorna hittas ändå: namnen jämförs utan tecken och skiftläge, och listans id slås upp en gång.',
    },
  },
  async ask({ madeAs, name }) {
    return { answer: name === madeAs ? 'kept' : 'dropped', detail: `${madeAs} blev ${name}` }
  },
}
