/** A sign at the beginning of a line that only says that it is an item: a hyphen, a dot, a lone `o`, `1.` or `a)`. */
const bullet = /^(?:[-–—•●▪■◦·*+]|o|\uf0b7|\uf0a7|\u00a7(?!\s*\d))[ \t\u00a0]+/
const loneBullet = /^(?:[-–—•●▪■◦·*+o]|\uf0b7|\uf0a7)$/
const numbered = /^(?:\d{1,2}|[a-zåäö])[.)][ \t\u00a0]+(?=\S)/i

/** What a line is without its mark; nothing when it has none. */
export function withoutMark(line: string): { readonly ordered: boolean; readonly text: string } | undefined {
  for (const [pattern, ordered] of [
    [bullet, false],
    [numbered, true],
  ] as const) {
    const mark = pattern.exec(line)
    if (mark) return { ordered, text: line.slice(mark[0].length).trim() }
  }
  return undefined
}

/** Whether a line is nothing but the mark of an item whose text stands on the next line. */
export function isLoneMark(line: string): boolean {
  return loneBullet.test(line.trim())
}

const hasWord = /[\p{L}\p{N}]/u

/** The words of a line, marks of items left out, so that a file and what was made of it are counted alike. */
export function wordsOfLine(line: string): string[] {
  let text = line.trim()
  for (let rest = withoutMark(text); rest; rest = withoutMark(text)) text = rest.text
  if (isLoneMark(text)) return []
  return text.split(/\s+/).filter(word => hasWord.test(word))
}

/** A heading as it is matched with others: without number, case and sign. */
export function bareHeading(heading: string): string {
  return heading
    .replace(/^(?:\d+\.?)+\s+/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
