import { expect, it } from 'vitest'
import { fromFields, toFields, type WrittenForslag } from './draft-of-form.ts'
import { emptyAndring } from './written-andring.ts'

const written: WrittenForslag = {
  heading: 'Praktik med delad styrning',
  text: 'Det behöver planeras\ntillsammans.',
  andring: {
    ...emptyAndring,
    kind: 'modell',
    section: 'syfte',
    newText: 'Rad ett\n\n- punkt',
    change: 'plats',
    how: 'bort',
    sides: ['arbvux', 'sf'],
    grounds: ['oeniga', 'strategisk'],
  },
}

it('comes back from the device as it was written, whatever of it was asked for', () => {
  expect(fromFields(toFields(written))).toEqual(written)
  const empty = { heading: '', text: '', andring: emptyAndring }
  expect(fromFields(toFields(empty))).toEqual(empty)
})

it('takes what an older form kept for what an empty one holds', () => {
  expect(fromFields({ heading: 'Kvar', kind: 'annat', change: 'okänd', how: 'x', other: 'y' })).toEqual({
    heading: 'Kvar',
    text: '',
    andring: emptyAndring,
  })
})
