import { describe, expect, it } from 'vitest'
import { diffTexts } from '../../compare/texts.ts'
import type { ReadModel } from '../../import/imported.ts'
import { asRead } from '../../import/read-model.ts'
import { recognise } from '../../import/recognise.ts'
import { lagrumTable } from '../../lagrum.ts'
import { plainText } from '../read.ts'
import { text2024 } from './2024.ts'
import { text2025 } from './2025.ts'
import { knownVersion, knownVersions } from './known.ts'

/** The order of delområden in a table is a matter of reading; which there are is a matter of governance. */
const sorted = (model: ReadModel): ReadModel => ({
  ...model,
  omraden: model.omraden.map(omrade => ({
    ...omrade,
    delomraden: [...omrade.delomraden].sort((a, b) => (a.namn < b.namn ? -1 : 1)),
  })),
})

describe.each(knownVersions)('the text of $model.id', ({ text, model }) => {
  it('tells the same as the model that the app runs on', () => {
    expect(sorted(recognise(text.sections).model)).toEqual(sorted(asRead(model, lagrumTable)))
  })

  it('has the document facts of the model, and ids that are used once', () => {
    expect(text.facts.title).toBe(model.name)
    expect(text.facts.decidedOn).toBe(model.document.decidedOn)
    expect(text.facts.decidedBy).toBe(model.document.decidedBy)
    expect(text.facts.validUntil).toBe(model.document.validUntil)
    const ids = text.sections.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lists the principles word for word, and explains every delområde as the model does', () => {
    const lines = text.sections.flatMap(section => plainText(section).split('\n'))
    for (const principle of [...model.principles.strategic, ...model.principles.operative])
      expect(lines).toContain(principle)
    for (const delomrade of model.omraden.flatMap(({ delomraden }) => delomraden))
      expect(lines).toContain(`${delomrade.name}\t${delomrade.about}`)
  })

  it('says in words that two delområden are steered otherwise than their område', () => {
    const said = recognise(text.sections).unrecognised.filter(({ why }) => why === 'exception')
    expect(said.map(({ section }) => section)).toEqual(['halso', 'kompetens'])
  })
})

describe('the two versions', () => {
  const { sections, facts } = diffTexts(text2024, text2025)

  it('differ where the directive was revised, and nowhere else', () => {
    expect(knownVersion('styrmodell:2025')?.text).toBe(text2025)
    const changed = sections
      .filter(({ standing }) => standing !== 'same')
      .map(({ id, standing }) => `${id} ${standing}`)
    expect(changed).toEqual([
      'inledning changed',
      'lagrum changed',
      'fordelning changed',
      'halso changed',
      'kompetens changed',
      'gemensamma changed',
      'parallella changed',
      'forum changed',
      'samverkan changed',
      'analys changed',
      'analys-roller removed',
      'analys-uppgifter changed',
      'bilaga-halso changed',
    ])
    expect(facts.map(({ fact }) => fact)).toEqual(['title', 'decidedBy', 'decidedOn'])
  })

  it('name one delområde anew, and otherwise leave the division as it was', () => {
    const rows = sections.find(({ id }) => id === 'fordelning')?.units.filter(({ kind }) => kind !== 'same')
    expect(rows?.map(({ kind }) => kind)).toEqual(['changed'])
    const [row] = rows ?? []
    expect(row?.kind === 'changed' && row.words.flat().filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Missbruksbehandling' },
      { kind: 'added', text: 'Stöd och behandling vid skadligt bruk/beroende' },
    ])
  })
})
