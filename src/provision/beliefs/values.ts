import { randomUUID } from 'node:crypto'
import { columnBody } from '../apply/columns.ts'
import { demand } from '../asking.ts'
import { bodyOf, rowId, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { isGood } from '../service.ts'

/** What a column takes, and how it is emptied. */
export const strangeChoice: Belief = {
  id: 'strange-choice',
  question: 'Tas ett val emot som inte finns bland kolumnens val?',
  source: 'graph-facts §2.8, §11.6',
  believed: 'taken',
  ways: {
    taken: { seen: 'ja', app: 'En rad med ett okänt val visas som oläslig och räknas aldrig.' },
    refused: { seen: 'nej', app: 'Appen skickar bara val som finns.' },
  },
  async ask({ add }) {
    const reply = await add({ Choice: 'tre' })
    return { answer: isGood(reply) ? 'taken' : 'refused', detail: statusText(reply) }
  },
}

export const requiredValue: Belief = {
  id: 'required-value',
  question: 'Tas en rad emot som saknar värde i en obligatorisk kolumn?',
  source: 'graph-facts §1.3, §11.6',
  believed: 'taken',
  ways: {
    taken: { seen: 'ja', app: 'En rad som saknar något visas som oläslig och räknas aldrig.' },
    refused: { seen: 'nej', app: 'Appen skriver alltid alla obligatoriska kolumner i samma fråga.' },
  },
  async ask({ owner, list }) {
    const must = columnBody({ name: 'Must', display: 'Måste', type: { kind: 'text', maxLength: 50 }, required: true })
    const made = await demand(owner.graph, 'Skapar en obligatorisk kolumn', 'POST', `${list}/columns`, must)
    try {
      const reply = await owner.graph('POST', `${list}/items`, { fields: { ClientKey: randomUUID() } })
      return { answer: isGood(reply) ? 'taken' : 'refused', detail: statusText(reply) }
    } finally {
      await owner.graph('DELETE', `${list}/columns/${String(bodyOf(made).id)}`)
    }
  },
}

/** A value of each type that the app uses. */
const filled = { Line: 'x', Note: 'x\ny', Amount: 1, Flag: true, Choice: 'ett' }

export const clearing: Belief = {
  id: 'clearing',
  question: 'Tömmer null en kolumn, av varje typ?',
  source: 'graph-facts §2.5, §11.7',
  believed: 'all',
  ways: {
    all: { seen: 'ja', app: 'Kolumner töms med null.' },
    some: { seen: 'bara vissa typer', app: 'Det som står kvar töms med en tom text, som appen provar härnäst.' },
    none: { seen: 'nej', app: 'Kolumner töms med en tom text, som appen provar härnäst.' },
  },
  async ask({ owner, list, add, fields }) {
    const id = rowId(await add(filled))
    const names = Object.keys(filled)
    for (const name of names) await owner.graph('PATCH', `${list}/items/${id}`, { fields: { [name]: null } })
    const read = await fields(id)
    const left = names.filter(name => read[name] !== undefined && read[name] !== null && read[name] !== '')
    const answer = left.length === 0 ? 'all' : left.length === names.length ? 'none' : 'some'
    return { answer, detail: left.length === 0 ? 'alla fem tömdes' : `kvar: ${left.join(', ')}` }
  },
}

export const emptyText: Belief = {
  id: 'empty-text',
  question: 'Tömmer en tom text en kolumn med text?',
  source: 'graph-facts §11.7',
  believed: 'cleared',
  ways: {
    cleared: { seen: 'ja', app: 'Är utvägen om null inte tömmer.' },
    kept: {
      seen: 'nej',
      app: 'Gör inget så länge null tömmer. Gör det inte det avvisas ändringen med besked, och texten står kvar att skriva över. Andra kolumner i samma ändring kan då redan vara sparade.',
    },
  },
  async ask({ owner, list, add, fields }) {
    const id = rowId(await add(filled))
    const reply = await owner.graph('PATCH', `${list}/items/${id}`, { fields: { Line: '', Note: '' } })
    const { Line = '', Note = '' } = await fields(id)
    return { answer: Line === '' && Note === '' ? 'cleared' : 'kept', detail: statusText(reply) }
  },
}
