import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf, leftOf, linesOfText } from '../../../test/builders/tracked-file.ts'
import { settleByLibreOffice } from '../../../test/journeys/support/libreoffice.ts'
import type { StyrmodellText } from '../../domain/styrmodell/text/text.ts'
import { text2024 } from '../../domain/styrmodell/text/versions/2024.ts'
import { text2025 } from '../../domain/styrmodell/text/versions/2025.ts'
import { writeTracked } from './tracked.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'styrforum-remiss-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const words = (text: StyrmodellText) => linesOfText(text).join(' ').split(/\s+/)

it('is read by LibreOffice as the newer text when all is accepted, and as the older when all is rejected', async () => {
  const date = '2026-10-12T09:00:00Z'
  const file = await writeTracked({
    before: text2024,
    after: text2025,
    facts: [],
    by: { sections: { samverkan: { author: 'SF Hisingen', date } }, others: { author: 'Dokumentansvarig', date } },
    comments: [{ section: 'samverkan', author: 'Arbvux', date, text: 'Tillstyrks.\nMed ändring.' }],
    footer: 'Remiss',
  })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const word = join(folder, 'remiss.docx')
  await writeFile(word, bytes)
  // What we read out of the file ourselves holds on every machine; the other reader only where it is installed.
  const body = await bodyOf(bytes)
  expect(leftOf(body, 'accept')).toEqual(linesOfText(text2025))
  const settled = await settleByLibreOffice(word, folder)
  if (!settled) return
  expect(settled.accepted).toEqual(words(text2025))
  expect(settled.rejected).toEqual(words(text2024))
}, 180_000)
