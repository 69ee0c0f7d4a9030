/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
const longest = 100

/**
 * A file name that every system takes, from a title that anyone may have written: letters, figures, and a few signs
 * between them; nothing that turns the reading direction, climbs out of a folder or hides the ending.
 */
export function fileName(title: string, ending: 'docx' | 'csv' | 'ics' | 'zip'): string {
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

/** What a SharePoint library keeps out of names, and signs that nobody sees; the joiner inside an emoji may stay. */
const keptOut = /["*:<>?/\\|]|_vti_|(?!\u200d)[\p{Control}\p{Format}]|\p{Surrogate}/giu

/** The name that a person's own file or folder gets in a SharePoint library: as it was, but for what cannot stand there. */
export function libraryName(name: string): string {
  const whole = name.normalize('NFC')
  const ending = /\.[\p{Letter}\p{Number}]{1,10}$/u.exec(whole)?.[0] ?? ''
  const tidy = whole
    .slice(0, whole.length - ending.length)
    .replace(keptOut, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~$]+/, '')
  const stem = [...tidy]
    .slice(0, longest)
    .join('')
    .replace(/[\s.]+$/, '')
  if (stem === '') return `dokument${ending}`
  return `${reserved.test(stem.split('.')[0]?.trim() ?? '') ? '_' : ''}${stem}${ending}`
}

/** At most so long, whole characters, without dots or spaces at the ends: Windows takes those away in silence. */
function cut(name: string): string {
  const trim = (text: string) => text.replace(/^[\s.,_-]+|[\s.,_-]+$/g, '')
  return trim([...trim(name)].slice(0, longest).join(''))
}
