import { isRecordable } from '../../sharepoint/lists/recorded.ts'
import type { Finding, Verdict } from './check.ts'

const marks: Readonly<Record<Verdict, string>> = {
  'as-believed': 'som väntat',
  otherwise: 'annorlunda',
  open: 'INGEN VÄG',
  untried: 'inte prövat',
}

/** Fits a terminal of 120 signs. */
const widths = [11, 34, 26, 43] as const
const gap = '  '

/** The findings as a table of plain text, and what they come to. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map(({ verdict, question, seen, detail, app }) => [
    marks[verdict],
    question,
    detail === '' ? seen : `${seen} (${shortened(detail)})`,
    app,
  ])
  const head = ['', 'Fråga', 'Sett', 'Vad appen gör']
  const line = widths.map(width => '─'.repeat(width)).join(gap)
  return [...rowLines(head), line, ...rows.flatMap(row => [...rowLines(row), line]), '', summary(findings)].join('\n')
}

function summary(findings: readonly Finding[]): string {
  const count = (verdict: Verdict) => findings.filter(one => one.verdict === verdict).length
  const open = count('open')
  return [
    `${findings.length} frågor: ${count('as-believed')} som väntat, ${count('otherwise')} annorlunda med väg, ${open} utan väg, ${count('untried')} inte prövade.`,
    open === 0
      ? 'Inget av det som prövades hindrar Styrforum.'
      : 'Ta inte Styrforum i bruk förrän raderna med INGEN VÄG är lösta.',
  ].join('\n')
}

const longest = 120
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

function rowLines(cells: readonly string[]): string[] {
  const columns = cells.map((cell, at) => wrapped(cell, widths[at] ?? 20))
  const height = Math.max(...columns.map(column => column.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => (column[line] ?? '').padEnd(widths[at] ?? 0))
      .join(gap)
      .trimEnd(),
  )
}

/** Breaks between words, and inside a word that is longer than a line. */
function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/).flatMap(part => part.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** How to record on the site what makes a difference there; nothing where nothing does. */
export function recordingLine(findings: readonly Pick<Finding, 'id' | 'answer'>[], url: string): string | undefined {
  const pairs = findings.filter(({ id, answer }) => isRecordable(id, answer)).map(({ id, answer }) => `${id}=${answer}`)
  if (pairs.length === 0) return undefined
  return `\nSkriv in svaren på webbplatsen, så att listorna och appen rättar sig efter dem:\n  npm run provision -- --site ${url} --answers ${pairs.join(',')}`
}
