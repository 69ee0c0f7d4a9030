// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code
import { expect, it } from 'vitest'
import { areasIn, areasNamed, makingItselfKnown, withItsWords } from './with-pages.ts'

const areas = areasIn(`import { moten } from './sv/moten.ts'
import { tillSob } from './sv/till-sob.ts'
`)

it('knows the areas that are listed, by name and file', () => {
  expect(areas).toEqual([
    { name: 'moten', file: 'sv/moten.ts' },
    { name: 'tillSob', file: 'sv/till-sob.ts' },
  ])
})

it.each([
  [`t('moten.title')`, ['moten']],
  ['t(`tillSob.ground.${ground}`)', ['tillSob']],
  [`{ label: "moten.title", other: 'tillSob.a' }`, ['moten', 'tillSob']],
  [`import './moten.ts'; state.moten.length; 'motena.title'`, []],
])('sees which areas %s names', (code, names) => {
  expect(areasNamed(code, areas).map(({ name }) => name)).toEqual(names)
})

it('lets a file bring its words without moving its lines', () => {
  expect(withItsWords(`'moten.a'\nb`, areas, '/text')).toBe(`import '/text/sv/moten.ts';'moten.a'\nb`)
})

it('lets an area make itself known', () => {
  const code = makingItselfKnown('export const moten = {}\n', { name: 'moten', file: 'sv/moten.ts' }, '/text')
  expect(code).toContain(`import { addSentences } from '/text/text.ts'`)
  expect(code).toContain(`addSentences('moten', moten)`)
})
