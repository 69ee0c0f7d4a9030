import { describe, expect, it } from 'vitest'
import { madeNumber } from '../../domain/klientskydd/made-numbers.ts'
import type { WordsRead } from '../../ports/documents.ts'
import { lookOver } from './look-over.ts'

const { date, last } = madeNumber(1990, 1, 18, 980)
const looked = (name: string, words: WordsRead) => lookOver(new File(['x'], name), { words: async () => words })
const text = (words: string): WordsRead => ({ ok: true, text: words })

describe('a file is looked over before others see it', () => {
  it('by its name, and then by its words, the gravest first', async () => {
    expect(await looked(`${date}-${last}.docx`, text('Kallelse'))).toEqual({ kind: 'name' })
    const both = `Ring 031-365 00 00 om ${date}-${last}.`
    expect(await looked('a.docx', text(both))).toEqual({ kind: 'stop', found: 'personnummer' })
    expect(await looked('a.docx', text('Klienten heter Anna.'))).toEqual({ kind: 'doubt', found: 'klientord' })
    expect(await looked('a.docx', text('Kallelsen uteblev.'))).toEqual({ kind: 'clean' })
  })

  it('and is said not to have been read where it could not be', async () => {
    expect(await looked('a.pdf', { ok: false, why: 'unreadable' })).toEqual({ kind: 'unread' })
    expect(await looked('a.pdf', { ok: false, why: 'not-loaded' })).toEqual({ kind: 'unread' })
  })
})
