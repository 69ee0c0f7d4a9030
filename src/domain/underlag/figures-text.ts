import type { Figure } from './underlag.ts'

/** Figures as they are written or pasted from a sheet: `Hisingen; 2022; 1 240`, one a line, with tabs or semicolons. */
export function figuresIn(text: string): { readonly rows: readonly Figure[]; readonly wrong: readonly number[] } {
  const rows: Figure[] = []
  const wrong: number[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return
    const [series = '', year = '', value = '', ...more] = line.split(/[\t;]/).map(cell => cell.trim())
    const figure = { series, year: Number(year), value: Number(value.replace(/[\s\u00a0]/g, '').replace(',', '.')) }
    const isYear = /^(19|20)\d{2}$/.test(year)
    if (
      series === '' ||
      !isYear ||
      value === '' ||
      !Number.isFinite(figure.value) ||
      figure.value < 0 ||
      more.length > 0
    )
      wrong.push(index + 1)
    else rows.push(figure)
  })
  return { rows, wrong }
}

/** The same figures as text, to go on writing in. */
export function figuresAsText(rows: readonly Figure[]): string {
  return rows.map(({ series, year, value }) => `${series}; ${year}; ${String(value).replace('.', ',')}`).join('\n')
}
