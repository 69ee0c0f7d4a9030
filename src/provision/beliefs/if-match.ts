import { bodyOf, rowId, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import type { Probe } from '../check/probe.ts'
import { errorIn, isGood, isObject, type Reply } from '../service.ts'

/** Changes a row twice, the second time by a tag that the first has made old. */
async function staleChange({ owner, list, add }: Probe, end: string, wrap: boolean): Promise<Reply> {
  const added = await add({ Line: 'a' })
  const path = `${list}/items/${rowId(added)}`
  const tag = String(bodyOf(added).eTag)
  await owner.graph('PATCH', `${path}/fields`, { Line: 'b' })
  const fields = { Line: 'c' }
  return owner.graph('PATCH', path + end, wrap ? { fields } : fields, { 'If-Match': tag })
}

function told(reply: Reply) {
  const { code } = errorIn(reply)
  return {
    answer: isGood(reply) ? 'ignored' : reply.status === 412 ? 'compared' : String(reply.status),
    detail: `${reply.status} ${code}`.trim(),
  }
}

export const ifMatchOnItem: Belief = {
  id: 'if-match-item',
  question: 'Jämförs If-Match när en rad ändras?',
  source: 'graph-facts §2.6, §11.2; reliability-security §9 (4)',
  believed: 'compared',
  ways: {
    compared: {
      seen: 'ja, 412',
      app: 'Två som ändrar samtidigt får båda sina texter kvar: appen slår ihop eller frågar.',
    },
    409: { seen: 'ja, men svaret är 409', app: 'Tas som 412: appen slår ihop eller frågar.' },
    ignored: {
      seen: 'nej, ändringen togs emot',
      app: 'Den sista ändringen skriver då över den förra utan att någon ser det. Appen har ingen annan väg.',
      isOpen: true,
    },
  },
  async ask(probe) {
    return told(await staleChange(probe, '', true))
  },
}

export const ifMatchOnFields: Belief = {
  id: 'if-match-fields',
  question: 'Jämförs If-Match när en rads kolumner ändras för sig?',
  source: 'graph-facts §2.6, §11.2; reliability-security §9 (4)',
  believed: 'compared',
  ways: {
    compared: { seen: 'ja, 412', app: 'Appen ändrar alltid hela raden, aldrig kolumnerna för sig.' },
    ignored: { seen: 'nej', app: 'Appen ändrar alltid hela raden, aldrig kolumnerna för sig.' },
  },
  async ask(probe) {
    return told(await staleChange(probe, '/fields', false))
  },
}

export const changeOfItem: Belief = {
  id: 'change-of-item',
  question: 'Går en rad att ändra som helhet, och svarar Graph då med kolumnerna?',
  source: 'graph-facts §2.5',
  believed: 'whole',
  ways: {
    whole: { seen: 'ja', app: 'Raden och dess nya version tas ur svaret.' },
    bare: { seen: 'ja, men utan kolumner i svaret', app: 'Raden läses med en fråga till.' },
    refused: {
      seen: 'nej',
      app: 'Inga ändringar når då fram; de ligger kvar på enheten. Appen har inget annat sätt att ändra en rad.',
      isOpen: true,
    },
  },
  async ask({ owner, list, add }) {
    const added = await add({ Line: 'a' })
    const headers = { 'If-Match': String(bodyOf(added).eTag) }
    const reply = await owner.graph('PATCH', `${list}/items/${rowId(added)}`, { fields: { Line: 'b' } }, headers)
    const { fields } = bodyOf(reply)
    const isWhole = isObject(fields) && fields.Line === 'b'
    return { answer: !isGood(reply) ? 'refused' : isWhole ? 'whole' : 'bare', detail: statusText(reply) }
  },
}

export const counter: Belief = {
  id: 'etag-counter',
  question: 'Stiger talet i radens eTag för varje ändring?',
  source: 'reliability-security §9 (9)',
  believed: 'rises',
  ways: {
    rises: { seen: 'ja', app: 'Appen jämför bara hela eTag och räknar inte.' },
    other: { seen: 'nej', app: 'Appen jämför bara hela eTag och räknar inte.' },
  },
  async ask({ owner, list, add }) {
    const added = await add({ Line: 'a' })
    const path = `${list}/items/${rowId(added)}`
    await owner.graph('PATCH', `${path}/fields`, { Line: 'b' })
    const tags = [bodyOf(added).eTag, bodyOf(await owner.graph('GET', path)).eTag].map(String)
    const [before = Number.NaN, after = Number.NaN] = tags.map(tag => Number(/,(\d+)"$/.exec(tag)?.[1]))
    return { answer: after > before ? 'rises' : 'other', detail: tags.join(' → ') }
  },
}
