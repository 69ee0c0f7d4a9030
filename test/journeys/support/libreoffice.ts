/** Another reader of our Word files than Word: LibreOffice, on machines that have it. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** What the PDF says of itself: its pages, its language, and how many of each kind of part a screen reader is told of. */
export interface Printed {
  readonly file: string
  readonly pages: number
  readonly language: string | undefined
  readonly tags: Readonly<Record<string, number>>
}

/**
 * Opens a Word file in LibreOffice without a window and prints it as a tagged PDF beside it. Nothing where LibreOffice
 * is not installed: whoever asks must then prove what it can without.
 */
export async function printByLibreOffice(word: string, folder: string): Promise<Printed | undefined> {
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`
  try {
    await promisify(execFile)('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, word], {
      timeout: 60_000,
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  const file = join(folder, `${basename(word, '.docx')}.pdf`)
  const text = (await readFile(file)).toString('latin1')
  if (!text.startsWith('%PDF-')) throw new Error(`LibreOffice made something else than a PDF of ${word}.`)
  const tags: Record<string, number> = {}
  for (const [, tag = ''] of text.matchAll(/\/S\s*\/(\w+)/g)) tags[tag] = (tags[tag] ?? 0) + 1
  return {
    file,
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1],
    tags,
  }
}
