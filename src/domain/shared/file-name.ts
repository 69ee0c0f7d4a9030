/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
const longest = 100

/**
 * A file name that every system takes, from a title that anyone may have written: letters, figures, and a few signs
 * between them; nothing that turns the reading direction, climbs out of a folder or hides the ending.
 */
export function fileName(title: string, ending: 'docx' | 'csv' | 'ics'): string {
  const name = cut(
    title
      .normalize('NFC')
      .replace(/[^\p{Letter}\p{Mark}\p{Number} .,_()-]+/gu, ' ')
      .replace(/\.{2,}/g, '.')
      .replace(/\s+/g, ' '),
  )
  const stem = name.split('.')[0]?.trim() ?? ''
  const safe = name === '' ? 'dokument' : reserved.test(stem) ? `_${name}` : name
  return `${safe}.${ending}`
}

/** At most so long, whole characters, without dots or spaces at the ends: Windows takes those away in silence. */
function cut(name: string): string {
  const trim = (text: string) => text.replace(/^[\s.,_-]+|[\s.,_-]+$/g, '')
  return trim([...trim(name)].slice(0, longest).join(''))
}
