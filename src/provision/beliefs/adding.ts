import { bodyOf, statusText } from '../check/answers.ts'
import { type Belief, noMember } from '../check/belief.ts'
import { isGood, isObject } from '../service.ts'

/** Adding rows: by whom, and what comes back. */
export const addWithoutEdit: Belief = {
  id: 'add-without-edit',
  question: 'Får den som bara har Läsa och Lägga till skapa en rad genom Graph?',
  source: 'graph-facts §7.4, §11.1; reliability-security §9 (2)',
  believed: 'yes',
  ways: {
    yes: { seen: 'ja', app: 'Nomineringar, beslut och annat som aldrig ändras skrivs så.' },
    no: {
      seen: 'nej',
      app: 'Skriv in svaret (--answers add-without-edit=no): provision ger då de som skriver rätt att ändra också. En rad som har ändrats efteråt räknas inte (regel MF-2), och Säkerhetskontroll säger att listan är öppen med flit.',
    },
  },
  async ask({ member, add }) {
    if (member === undefined) return noMember
    await member.hold('append')
    const reply = await add({}, member.service)
    return { answer: isGood(reply) ? 'yes' : 'no', detail: statusText(reply) }
  },
}

export const answerToAdding: Belief = {
  id: 'answer-to-adding',
  question: 'Svarar Graph med hela raden när den har skapats?',
  source: 'graph-facts §2.2',
  believed: 'whole',
  ways: {
    whole: { seen: 'ja, med kolumner', app: 'Raden tas ur svaret.' },
    bare: { seen: 'utan kolumner', app: 'Raden läses med en fråga till.' },
  },
  async ask({ add }) {
    const reply = await add({ Line: 'x' })
    const { fields } = bodyOf(reply)
    return { answer: isObject(fields) && fields.Line === 'x' ? 'whole' : 'bare', detail: statusText(reply) }
  },
}

export const defaults: Belief = {
  id: 'defaults',
  question: 'Sätts en kolumns förval när raden skapas utan värde?',
  source: 'graph-facts §11.9',
  believed: 'set',
  ways: {
    set: { seen: 'ja', app: 'Appen har inga förval: den skriver varje värde själv.' },
    unset: { seen: 'nej', app: 'Appen har inga förval: den skriver varje värde själv.' },
  },
  async ask({ add, fields }) {
    const reply = await add()
    const read = await fields(String(bodyOf(reply).id))
    return { answer: read.Preset === 'förvalt' ? 'set' : 'unset' }
  },
}
