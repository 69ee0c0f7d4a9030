import { bodyOf, deltaStart, pathIn, rowId, rowsIn, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { isGood, isObject } from '../service.ts'

/** Reading what has changed. */
export const deltaExpand: Belief = {
  id: 'delta-expand',
  question: 'Ger ändringsflödet radernas kolumner när man ber om dem?',
  source: 'graph-facts §4.1, §11.3; reliability-security §9 (5)',
  believed: 'given',
  ways: {
    given: { seen: 'ja', app: 'Ett svar räcker.' },
    ignored: { seen: 'nej, de saknas', app: 'Några få rader hämtas en och en, många genom att läsa listan.' },
    refused: { seen: 'nej, frågan avvisas', app: 'Flödet tas utan kolumner, och listan läses.' },
  },
  async ask({ owner, list, add }) {
    const id = rowId(await add({ Line: 'x' }))
    const reply = await owner.graph('GET', `${list}/items/delta?$expand=fields($select=Line)`)
    if (!isGood(reply)) return { answer: 'refused', detail: statusText(reply) }
    const row = rowsIn(reply).find(one => String(one.id) === id)
    return { answer: isObject(row?.fields) ? 'given' : 'ignored', detail: statusText(reply) }
  },
}

export const deltaLatest: Belief = {
  id: 'delta-latest',
  question: 'Går det att börja följa ändringar från nu, utan att läsa allt?',
  source: 'graph-facts §4.1',
  believed: 'yes',
  ways: {
    yes: { seen: 'ja', app: 'Används när flödet inte ger kolumner.' },
    no: {
      seen: 'nej',
      app: 'Gör inget så länge flödet ger kolumner. Gör det inte det läses flödet till slut en gång, och sedan listan.',
    },
  },
  async ask({ owner, list }) {
    const reply = await owner.graph('GET', `${list}/items/delta?token=latest`)
    const hasLink = typeof bodyOf(reply)['@odata.deltaLink'] === 'string'
    return { answer: isGood(reply) && hasLink ? 'yes' : 'no', detail: statusText(reply) }
  },
}

export const deltaDelete: Belief = {
  id: 'delta-delete',
  question: 'Hur visas en borttagen rad i ändringsflödet?',
  source: 'graph-facts §4.5, §11.3',
  believed: 'marked',
  ways: {
    marked: { seen: 'som borttagen, med sitt id', app: 'Raden försvinner hos alla.' },
    broken: { seen: 'som ett fel i stället för en rad', app: 'Listan läses om från början.' },
    silent: {
      seen: 'inte alls',
      app: 'Varje lista läses om i sin helhet en gång per dygn. Så länge kan en rad som en ägare har tagit bort ligga kvar hos andra. Appen tar själv aldrig bort rader.',
    },
  },
  async ask({ owner, list, add, ...probe }) {
    const id = rowId(await add())
    const since = await deltaStart({ owner, list, add, ...probe })
    await owner.graph('DELETE', `${list}/items/${id}`)
    const reply = await owner.graph('GET', since)
    const rows = rowsIn(reply)
    const row = rows.find(one => String(one.id) === id)
    if (isObject(row?.deleted)) return { answer: 'marked', detail: statusText(reply) }
    return { answer: rows.some(one => isObject(one.error)) || !isObject(reply.body) ? 'broken' : 'silent' }
  },
}

export const linkForm: Belief = {
  id: 'link-form',
  question: 'Hur ser länkarna till nästa sida och nästa gång ut?',
  source: 'graph-facts §4.2',
  believed: 'path',
  ways: {
    path: {
      seen: 'https://graph.microsoft.com/v1.0/sites/…',
      app: 'Följs; länkar till en annan värd, webbplats eller lista avvisas, så att inloggningen aldrig läcker.',
    },
    brackets: {
      seen: "https://graph.microsoft.com/v1.0/sites('…')",
      app: 'Följs som den andra formen; länkar till en annan värd, webbplats eller lista avvisas.',
    },
    elsewhere: {
      seen: 'till en annan värd',
      app: 'Följs aldrig, så att inloggningen inte läcker. Appen tar platsen ur länken (token) och frågar Graph själv. Står ingen plats där läses listan i sin helhet varje gång, upp till 5 000 rader.',
    },
  },
  async ask({ owner, list, add }) {
    rowId(await add())
    rowId(await add())
    const ends = await owner.graph('GET', `${list}/items/delta?token=latest`)
    const pages = await owner.graph('GET', `${list}/items?$top=1`)
    const links = [bodyOf(ends)['@odata.deltaLink'], bodyOf(pages)['@odata.nextLink']].filter(
      link => typeof link === 'string',
    )
    if (links.length === 0) return { untried: 'inga länkar kom' }
    const isHome = (link: string) => link.startsWith('https://graph.microsoft.com/v1.0/')
    const detail = String(links[0]).slice(0, 50)
    if (!links.every(isHome)) return { answer: 'elsewhere', detail }
    return { answer: links.every(link => pathIn(link).startsWith('/sites/')) ? 'path' : 'brackets', detail }
  },
}
