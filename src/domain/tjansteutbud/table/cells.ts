/** Several values in one cell, with a bar between them; a bar or a backslash within a value gets a backslash before it. */
export function joinCell(values: readonly string[]): string {
  return values.map(value => value.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** The values of a cell, as `joinCell` writes them or as people do, with a line each. Empty places are kept. */
export function splitPlaces(cell: string): string[] {
  if (cell.trim() === '') return []
  const values: string[] = ['']
  for (const [, escaped, sign] of cell.matchAll(/\\([\\|])|([\s\S])/g)) {
    if (sign === '|' || sign === '\n') values.push('')
    else values[values.length - 1] += escaped ?? sign ?? ''
  }
  return values.map(value => value.trim())
}

/** The same without the empty ones. */
export function splitCell(cell: string): string[] {
  return splitPlaces(cell).filter(value => value !== '')
}

/** Values of a known vocabulary: people also write commas and semicolons between them. */
export function splitKnown(cell: string): string[] {
  return splitCell(cell)
    .flatMap(value => value.split(/[,;]/))
    .map(value => value.trim())
    .filter(value => value !== '')
}
