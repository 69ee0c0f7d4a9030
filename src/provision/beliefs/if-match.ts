import { bodyOf, rowId, rowsIn, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import type { Probe } from '../check/probe.ts'
import { errorIn, isGood, isObject, type Reply } from '../service.ts'

/** Changes a row twice, the second time by a tag that the first has made old. */
async function staleChange({ owner, list, add }: Probe, end: string, wrap: boolean) {
  const added = await add({ Line: 'a' })
  const path = `${list}/items/${rowId(added)}`
  const tag = String(bodyOf(added).eTag)
  await owner.graph('PATCH', `${path}/fields`, { Line: 'b' })
  const fields = { Line: 'c' }
  const reply = await owner.graph('PATCH', path + end, wrap ? { fields } : fields, { 'If-Match': tag })
  return { reply, path, tag }
}

/** The number that the service counts changes of a row with. */
const countOf = (tag: string) => Number(/,(\d+)"$/.exec(tag)?.[1])

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
      app: 'Radens räknare visar att någon hann emellan: appen lägger tillbaka den andras text ur versionshistoriken och slår ihop eller frågar. Bryts förbindelsen just då står den andras text bara kvar i historiken. Skriv in svaret (--answers if-match-item=ignored), så läser appen raden också före varje ändring.',
    },
    unseen: {
      seen: 'nej, och varken räknaren eller versionerna visar det',
      app: 'Skriv in svaret (--answers if-match-item=unseen): appen läser då raden före varje ändring och en gång till två sekunder efter. Står där någon annans text visas båda. Kvar blir den vars ändring skickades före vår och kom fram senare än så.',
    },
  },
  async ask(probe) {
    const { reply, path, tag } = await staleChange(probe, '', true)
    const seen = told(reply)
    if (seen.answer !== 'ignored') return seen
    // Two changes lie between the tag and now; what the first of them wrote must be to be had.
    const rise = countOf(String(bodyOf(reply).eTag)) - countOf(tag)
    const versions = rowsIn(await probe.owner.graph('GET', `${path}/versions?$expand=fields`))
    const isKept = versions.some(({ fields }) => isObject(fields) && fields.Line === 'b')
    return { answer: rise > 1 && isKept ? 'ignored' : 'unseen', detail: `${seen.detail}; ${rise} steg` }
  },
}

export const ifMatchOnFields: Belief = {
  id: 'if-match-fields',
  question: 'Jämförs If-Match när en rads kolumner ändras för sig?',
  source: 'graph-facts §2.6, §11.2; reliability-security §9 (4)',
  believed: 'compared',
  ways: {
    compared: { seen: 'ja, 412', app: 'Appen ändrar raden som helhet; kolumnerna för sig bara där det inte går.' },
    ignored: {
      seen: 'nej',
      app: 'Appen ändrar raden som helhet; kolumnerna för sig bara där det inte går, och ser då på radens räknare om någon hann emellan.',
    },
  },
  async ask(probe) {
    return told((await staleChange(probe, '/fields', false)).reply)
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
      app: 'Kolumnerna ändras då för sig, med If-Match, och raden läses med en fråga till.',
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
    rises: {
      seen: 'ja',
      app: 'Appen jämför hela eTag. Talet säger dessutom om någon hann emellan, om If-Match inte jämförs.',
    },
    other: {
      seen: 'nej',
      app: 'Appen jämför hela eTag. Jämförs inte If-Match finns då inget som visar att någon hann emellan.',
    },
  },
  async ask({ owner, list, add }) {
    const added = await add({ Line: 'a' })
    const path = `${list}/items/${rowId(added)}`
    await owner.graph('PATCH', `${path}/fields`, { Line: 'b' })
    const tags = [bodyOf(added).eTag, bodyOf(await owner.graph('GET', path)).eTag].map(String)
    const [before = Number.NaN, after = Number.NaN] = tags.map(countOf)
    return { answer: after > before ? 'rises' : 'other', detail: tags.join(' → ') }
  },
}
