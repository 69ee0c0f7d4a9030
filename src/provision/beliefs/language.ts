import { bodyOf } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { errorIn } from '../service.ts'

/** In which language the service explains itself. */
export const messageLanguage: Belief = {
  id: 'message-language',
  question: 'Följer felens texter läsarens språk?',
  source: 'reliability-security §1.3, §9 (7)',
  believed: 'english',
  ways: {
    english: { seen: 'nej, alltid engelska', app: 'Appen går på status och kod, aldrig på texten.' },
    follows: { seen: 'ja', app: 'Appen ber om engelska och går på status och kod, aldrig på texten.' },
  },
  async ask({ owner, list, add }) {
    const key = crypto.randomUUID()
    const first = await add({ ClientKey: key })
    if (bodyOf(first).id === undefined) return { untried: 'provraden kunde inte skapas' }
    const texts: string[] = []
    for (const language of ['en-US', 'sv-SE']) {
      const headers = { 'Accept-Language': language }
      const reply = await owner.graph('POST', `${list}/items`, { fields: { ClientKey: key } }, headers)
      texts.push(errorIn(reply).message)
    }
    return { answer: texts[0] === texts[1] ? 'english' : 'follows', detail: texts[1] ?? '' }
  },
}
