import { describe, expect, it } from 'vitest'
import { reviewed, reviewOf } from './reviewed.ts'
import { tableOf } from './table.ts'
import type { Walked } from './walk.ts'

const seen: Walked = { view: 'beslut', state: 'innehall', looks: 11, faults: [], reviewed: {}, seconds: 60 }
const metAll = Object.fromEntries(reviewed.map((_, row) => [row, 1]))

describe('what the walk came to', () => {
  it('is whole when there is no fault and each reviewed row was met', () => {
    const { text, isWhole } = tableOf([{ ...seen, reviewed: metAll }], true)
    expect(isWhole).toBe(true)
    expect(text.split('\n')[1]).toMatch(/^beslut +1 +11 +0 +\d+ +1\.0$/)
  })

  it('is not whole with one fault, which it names', () => {
    const { text, isWhole } = tableOf([{ ...seen, reviewed: metAll, faults: ['label · (critical)'] }], true)
    expect(isWhole).toBe(false)
    expect(text).toContain('beslut innehall: label · (critical)')
  })

  it('asks for a reviewed row to be taken away when nothing meets it any more, once everything was seen', () => {
    const { text, isWhole } = tableOf([seen], true)
    expect(isWhole).toBe(false)
    expect(text.match(/NOTHING MEETS/g)).toHaveLength(reviewed.length)
    expect(tableOf([seen], false).isWhole).toBe(true)
  })

  it('lets what lies behind a dialog be excused only where something floats', () => {
    const doubt = {
      rule: 'color-contrast',
      impact: 'serious',
      help: '',
      at: '#a',
      html: '<p>En mening</p>',
      summary: 'Element is overlapped by another element',
    }
    expect(reviewOf(doubt)).toBeUndefined()
    expect(reviewOf(doubt, { floats: true })).toBeDefined()
    expect(reviewOf({ ...doubt, rule: 'label' }, { floats: true })).toBeUndefined()
    const alike = { ...doubt, summary: 'Element has a 1:1 contrast ratio with the background' }
    expect(reviewOf(alike)).toBeUndefined()
    expect(reviewOf(alike, { forced: true })).toBeDefined()
  })
})
