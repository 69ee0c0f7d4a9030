import { plainText } from '../text/read.ts'
import type { Section } from '../text/text.ts'
import type { ReadForum, Unrecognised } from './imported.ts'

const forumWord = /(grupp|gruppen|forum|råd|rådet|\bSoB)\b/i
const mandateWord = /mandat|beslut|uppdrag|ansvarar|bereder|samverk/i

/** The forums and what they may do: from tables of forums and mandates, else from sections that describe a forum. */
export function readForums(sections: readonly Section[]): { forum: ReadForum[]; unrecognised: Unrecognised[] } {
  const told = [...fromTables(sections), ...fromLines(sections)]
  const forum = uniqueByName(told.map(({ forum }) => forum))
  const known = (name: string) => forum.some(({ namn }) => sameForum(namn, name))
  const unrecognised: Unrecognised[] = []
  for (const section of forumSections(sections)) {
    const namn = withoutNumber(section.heading)
    if (known(namn)) continue
    const lines = plainText(section).split('\n')
    const sentence = lines.find(line => mandateWord.test(line))
    const why = sentence ? 'guessed' : 'no-mandate'
    unrecognised.push({ why, text: sentence ? `${namn}: ${sentence}` : namn, section: section.id })
    if (sentence) forum.push({ namn, mandat: sentence })
  }
  return { forum, unrecognised }
}

/** Sections of one forum: named as a group, and standing under a heading about forums or by themselves. */
function forumSections(sections: readonly Section[]): Section[] {
  const parent = sections.findIndex(({ heading }) =>
    /^(\d[\d.]*\s+)?(forum|samverkansforum|organisation)\b/i.test(heading),
  )
  const level = sections[parent]?.level
  if (level === undefined) return []
  const rest = sections.slice(parent + 1)
  const end = rest.findIndex(section => section.level <= level)
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .filter(({ heading, level: own }) => own === level + 1 && forumWord.test(heading))
}

interface Told {
  readonly forum: ReadForum
}

function fromTables(sections: readonly Section[]): Told[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => {
      if (block.kind !== 'table') return []
      const name = block.header.findIndex(cell => /^(forum|grupp)\b/i.test(cell.trim()))
      const mandate = block.header.findIndex(cell => /mandat/i.test(cell))
      if (name === -1 || mandate === -1) return []
      return block.rows.flatMap((row): Told[] => {
        const namn = row[name]?.trim() ?? ''
        return namn === '' ? [] : [{ forum: { namn, mandat: row[mandate]?.trim() ?? '' } }]
      })
    }),
  )
}

/**
 * `Mandat: …` under a forum's heading, and a table flattened to lines: after the cells `Forum` and `Mandat` each short
 * line that names a group is a forum, and the line after it what it may do.
 */
function fromLines(sections: readonly Section[]): Told[] {
  return sections.flatMap(section => {
    const lines = section.blocks.flatMap(block => (block.kind === 'paragraph' ? block.text.split('\n') : []))
    const labelled = lines.flatMap(line => /^Mandat:\s*(.+)$/i.exec(line.trim())?.[1] ?? [])
    if (labelled.length > 0 && forumWord.test(section.heading))
      return [{ forum: { namn: withoutNumber(section.heading), mandat: labelled.join(' ') } }]
    return flattened(lines.flatMap(line => line.split(/\t|\s{2,}|\s\|\s/)).map(cell => cell.trim()))
  })
}

function flattened(cells: readonly string[]): Told[] {
  const at = cells.findIndex((cell, place) => /^forum$/i.test(cell) && /mandat/i.test(cells[place + 1] ?? ''))
  if (at === -1) return []
  const found: { namn: string; mandat: string[] }[] = []
  for (const cell of cells.slice(at + 2)) {
    const isName = forumWord.test(cell) && cell.split(/\s+/).length <= 10 && !/[.:;]$/.test(cell)
    if (isName) found.push({ namn: cell, mandat: [] })
    else found.at(-1)?.mandat.push(cell)
  }
  return found.map(({ namn, mandat }) => ({ forum: { namn, mandat: mandat.join(' ') } }))
}

function uniqueByName(forums: readonly ReadForum[]): ReadForum[] {
  return forums.filter((forum, at) => forums.findIndex(({ namn }) => namn === forum.namn) === at)
}

function withoutNumber(heading: string): string {
  return heading.replace(/^\d[\d.]*\s+/, '').trim()
}

/** `SoB` and `Samordnings- och beredningsgruppen (SoB)` are one; so are names where one begins the other. */
function sameForum(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.startsWith(y) || y.startsWith(x) || x.includes(`(${y})`) || y.includes(`(${x})`)
}
