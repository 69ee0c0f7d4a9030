import { randomUUID } from 'node:crypto'
import { rowId, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { errorIn, isGood } from '../service.ts'

/** A key that is there once: what makes it safe to send again what may have been stored. */
export const duplicate: Belief = {
  id: 'duplicate',
  question: 'Vad svarar Graph när en nyckel redan finns?',
  source: 'graph-facts §2.2; reliability-security §9 (1)',
  believed: '400',
  ways: {
    400: { seen: '400', app: 'Raden slås upp på sin nyckel och tas för redan sparad.' },
    409: { seen: '409', app: 'Raden slås upp på sin nyckel och tas för redan sparad.' },
    500: { seen: '500', app: 'Raden slås upp på sin nyckel och tas för redan sparad.' },
    stored: {
      seen: 'raden sparas en gång till',
      app: 'Av rader med samma nyckel räknas den som kom först, hos alla som läser; de andra visas som rader att ta bort. Efter ett förlorat svar slås nyckeln upp innan raden skickas igen. Har två beslut fått samma nummer räknas det första (regel BE-3). Kör npm run provision igen, så att nyckeln blir unik om det går.',
    },
  },
  async ask({ add }) {
    const ClientKey = randomUUID()
    rowId(await add({ ClientKey }))
    const reply = await add({ ClientKey })
    return {
      answer: isGood(reply) ? 'stored' : String(reply.status),
      detail: `${statusText(reply)} ${errorIn(reply).message}`.trim(),
    }
  },
}

export const uniqueCase: Belief = {
  id: 'unique-case',
  question: 'Är A och a samma värde i en unik kolumn?',
  source: 'graph-facts §11.9; reliability-security §1.3',
  believed: 'same',
  ways: {
    same: { seen: 'ja', app: 'Nycklar är bara gemener, och en uppslagning jämför utan skiftläge.' },
    different: { seen: 'nej', app: 'Nycklar är bara gemener, så det gör ingen skillnad.' },
  },
  async ask({ add }) {
    const key = randomUUID()
    rowId(await add({ ClientKey: `${key}a` }))
    const reply = await add({ ClientKey: `${key}A` })
    return { answer: isGood(reply) ? 'different' : 'same', detail: statusText(reply) }
  },
}

export const uniqueEmpty: Belief = {
  id: 'unique-empty',
  question: 'Får flera rader sakna värde i en unik kolumn?',
  source: 'graph-facts §11.9',
  believed: 'many',
  ways: {
    many: {
      seen: 'ja',
      app: 'Appen skriver alltid en nyckel.',
    },
    one: { seen: 'nej, bara en', app: 'Appen skriver alltid en nyckel.' },
  },
  async ask({ owner, list }) {
    const bare = () => owner.graph('POST', `${list}/items`, { fields: { Line: 'utan nyckel' } })
    rowId(await bare())
    const reply = await bare()
    return { answer: isGood(reply) ? 'many' : 'one', detail: statusText(reply) }
  },
}

export const uniqueInBin: Belief = {
  id: 'unique-in-bin',
  question: 'Är en nyckel ledig igen när raden ligger i papperskorgen?',
  source: 'reliability-security §1.3, §9 (6)',
  believed: 'free',
  ways: {
    free: {
      seen: 'ja',
      app: 'Appen tar aldrig bort rader. En ägare som återställer en rad kan få en dubblett, som SharePoint då säger till om.',
    },
    taken: { seen: 'nej', app: 'Appen tar aldrig bort rader och ger aldrig samma nyckel åt två.' },
  },
  async ask({ owner, list, add }) {
    const ClientKey = randomUUID()
    const id = rowId(await add({ ClientKey }))
    await owner.graph('DELETE', `${list}/items/${id}`)
    const reply = await add({ ClientKey })
    return { answer: isGood(reply) ? 'free' : 'taken', detail: statusText(reply) }
  },
}
