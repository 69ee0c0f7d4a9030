/** Another reader of our Word files than Word: LibreOffice, on machines that have it. */
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
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

/** What is left of a tracked file's words when all of its changes are taken, and when none is. */
export interface Settled {
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

/**
 * Opens a Word file with tracked changes in LibreOffice without a window, accepts all and reads it, rejects all and reads
 * it. Nothing where LibreOffice is not installed.
 * @param folder an empty folder for LibreOffice's own settings and for what it writes
 */
export async function settleByLibreOffice(word: string, folder: string): Promise<Settled | undefined> {
  const office = (...args: readonly string[]) =>
    promisify(execFile)(
      'soffice',
      ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`, ...args],
      { timeout: 120_000 },
    )
  try {
    // The first start makes its settings; a macro that lay there before would be written over.
    await office('--terminate_after_init')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  const basic = join(folder, 'settings', 'user', 'basic')
  await mkdir(join(basic, 'Standard'), { recursive: true })
  for (const [name, text] of Object.entries(settlingMacro)) await writeFile(join(basic, name), text)
  const [accepted, rejected] = ['accepted.txt', 'rejected.txt'].map(name => join(folder, name)) as [string, string]
  const addresses = [word, accepted, rejected].map(path => `"${pathToFileURL(path).href}"`).join(',')
  await office(`macro:///Standard.Module1.Settle(${addresses})`)
  return { accepted: await wordsIn(accepted), rejected: await wordsIn(rejected) }
}

/** The words of a text as LibreOffice writes it out, without the signs that it puts before the items of a list. */
async function wordsIn(file: string): Promise<string[]> {
  const text = (await readFile(file, 'utf8')).replace('\ufeff', '').replace(/^\s*(?:[•◦▪]|\d+\.)\s/gm, '')
  return text.split(/\s+/).filter(word => word !== '')
}

const library = (kind: string, doctype: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${doctype}">
${inner}`

/** The files of a Basic library with one macro: it opens a file twice, settles its changes and writes its text. */
const settlingMacro: Readonly<Record<string, string>> = {
  'script.xlc': library(
    'library:libraries',
    'libraries.dtd',
    '<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>',
  ),
  'Standard/script.xlb': library(
    'library:library',
    'library.dtd',
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>',
  ),
  'Standard/Module1.xba': library(
    'script:module',
    'module.dtd',
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, accepted As String, rejected As String)
  SettleBy source, accepted, "AcceptAllTrackedChanges"
  SettleBy source, rejected, "RejectAllTrackedChanges"
  StarDesktop.terminate()
End Sub
Sub SettleBy(source As String, target As String, choice As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" + choice, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  doc.storeToURL(target, filter())
  doc.close(True)
End Sub
</script:module>
`,
  ),
}
