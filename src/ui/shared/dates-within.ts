/** `november` and the others, in both languages. */
function monthNames(): string[] {
  return ['sv-SE', 'en-GB'].flatMap(locale => {
    const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month)))
  })
}

/** Days in figures and in words, weeks and times of the day, as `dates.ts` writes them in either language. */
const forms = () => [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2} (?:${monthNames().join('|')})(?: \d{4})?`,
  String.raw`(?:v\.|week) \d{1,2}`,
  String.raw`(?:kl\. )?\d{2}[.:]\d{2}–\d{2}[.:]\d{2}`,
  String.raw`kl\. \d{2}\.\d{2}`,
]

let dates: RegExp | undefined

/** The text in pieces: every other one, from the second on, is a date. All of them together are the text. */
export function cutAtDates(text: string): string[] {
  dates ??= new RegExp(String.raw`\b(${forms().join('|')})(?![\d\p{L}])`, 'u')
  return text.split(dates)
}
