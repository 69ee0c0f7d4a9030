import { diffFacts, keptOrder } from '../styrmodell/compare/texts.ts'
import { wordsOfSections } from '../styrmodell/import/import.ts'
import type { Imported } from '../styrmodell/import/imported.ts'
import { bareHeading } from '../styrmodell/import/lines.ts'
import type { Lagrum } from '../styrmodell/lagrum.ts'
import { linesOf, wordsOf } from '../styrmodell/text/read.ts'
import type { Block, Section, StyrmodellVersion } from '../styrmodell/text/text.ts'
import type { Andring } from './andring.ts'
import type { Left, Raised } from './raised-left.ts'
import { modelRaisedBy } from './raised-model.ts'

type Words = Pick<Section, 'heading' | 'blocks'>
const countOf = (...sections: readonly Words[]) => wordsOfSections(sections).length

/**
 * What a directive that was read in says otherwise than the version that an översyn looks over: an ändringsförslag for each
 * section and each part of the model that differs, and the rest for a person. Nothing of the file falls between.
 */
export function raisedBy(imported: Imported, base: StyrmodellVersion, lagrum: readonly Lagrum[]): Raised {
  const { sections } = imported
  const front = sections.slice(0, frontOf(imported, base))
  const text = sections.slice(front.length).map(withoutCaptions)
  const model = modelRaisedBy(imported.model, base.model, lagrum)
  const told = text.map(section => ({ section, known: base.text.sections.find(({ id }) => id === section.id) }))
  const shift = usualShift(told)
  const changed = told.flatMap(({ section, known }) => (known && changeOf(section, known)) ?? [])
  const same = told.flatMap(({ section, known }) => (known && !changeOf(section, known) ? [known] : []))
  const added = newSections(text, base, shift)
  const gone = base.text.sections.filter(({ id }) => !sections.some(section => section.id === id))
  const taken = imported.unrecognised.filter(({ why }) => why === 'page-furniture' || why === 'contents')
  const captions = sections.slice(front.length).flatMap(captionsIn)
  const left: Left[] = [
    ...captions.map((line): Left => ({ kind: 'taken', text: line, words: countOf({ heading: line, blocks: [] }) })),
    ...front.map((section): Left => ({ kind: 'front', text: linesIn(section), words: countOf(section) })),
    ...taken.map(({ text: line, times = 1 }): Left => {
      const words = wordsOfSections([{ heading: line, blocks: [] }]).length * times
      return { kind: 'taken', text: line, words }
    }),
    ...told.flatMap(one => (one.known ? asides(one.section, one.known, shift) : [])),
    ...movedIn(text, base),
    ...diffFacts(base.text.facts, imported.facts).flatMap((diff): Left[] =>
      diff.after === undefined ? [] : [{ kind: 'fact', diff, words: 0 }],
    ),
    ...model.left.map((diff): Left => ({ kind: 'model', diff, words: 0 })),
  ]
  const andringar: Andring[] = [
    ...changed,
    ...added,
    ...gone.map(({ id }): Andring => ({ kind: 'utgar', section: id })),
    ...model.andringar,
  ]
  const proposed = [...changed, ...added.map(({ section }) => section)]
  return {
    andringar,
    left,
    words: {
      in: imported.words.in,
      same: countOf(...same),
      proposed: countOf(...proposed),
      left: left.reduce((sum, { words }) => sum + words, 0),
    },
  }
}

/** How many sections stand before the text: what is called as the document itself, or nothing, and is no known section. */
function frontOf({ sections, facts }: Imported, { text }: StyrmodellVersion): number {
  const isFront = ({ id, heading }: Section) =>
    !text.sections.some(known => known.id === id) &&
    (heading.trim() === '' || bareHeading(heading) === bareHeading(facts.title))
  const end = sections.findIndex(section => !isFront(section))
  return end === -1 ? sections.length : end
}

function changeOf(section: Section, known: Section): Extract<Andring, { kind: 'avsnitt' }> | undefined {
  const heading = sameHeading(section, known) ? known.heading : section.heading
  if (heading === known.heading && sameWords(section.blocks, known.blocks)) return undefined
  return { kind: 'avsnitt', section: known.id, heading, blocks: section.blocks }
}

/** A number before a heading is the document's own, not a new name. */
function sameHeading(section: Section, known: Section): boolean {
  return bareHeading(section.heading) === bareHeading(known.heading)
}

/** The same words in the same order, however they stand: a table that a PDF has made lines of says what it said. */
function sameWords(a: readonly Block[], b: readonly Block[]): boolean {
  const [one, other] = [a, b].map(blocks => wordsOf(blocks.flatMap(linesOf).join(' ')).join(' ').normalize('NFC'))
  return one === other
}

/** The app's own Word file names a table by its section: that is no paragraph of the text. */
function isCaption(
  block: Block,
  at: number,
  { heading, blocks }: Section,
): block is Extract<Block, { kind: 'paragraph' }> {
  return (
    blocks[at + 1]?.kind === 'table' && block.kind === 'paragraph' && bareHeading(block.text) === bareHeading(heading)
  )
}

function captionsIn(section: Section): string[] {
  return section.blocks.flatMap((block, at) => (isCaption(block, at, section) ? [block.text] : []))
}

function withoutCaptions(section: Section): Section {
  return { ...section, blocks: section.blocks.filter((block, at) => !isCaption(block, at, section)) }
}

function linesIn({ heading, blocks }: Section): string {
  return [heading, ...blocks.flatMap(linesOf)].filter(Boolean).join('\n')
}

/** What of a known section is otherwise without being another text: a number before its heading, its level, its form. */
function asides(section: Section, known: Section, shift: number): Left[] {
  const { id } = known
  const number = countOf({ heading: section.heading, blocks: [] }) - countOf({ heading: known.heading, blocks: [] })
  const isRenamed = !sameHeading(section, known)
  const isOther = changeOf(section, known) !== undefined
  const form = JSON.stringify(section.blocks) !== JSON.stringify(known.blocks)
  const words = isOther
    ? 0
    : countOf({ heading: '', blocks: section.blocks }) - countOf({ heading: '', blocks: known.blocks })
  return [
    ...(!isRenamed && number > 0
      ? [{ kind: 'number', section: id, text: section.heading, words: number } as const]
      : []),
    ...(section.level - known.level === shift ? [] : [{ kind: 'level', section: id, words: 0 } as const]),
    ...(form && !isOther ? [{ kind: 'form', section: id, words } as const] : []),
  ]
}

interface Told {
  readonly section: Section
  readonly known: Section | undefined
}

/** By how much most headings stand deeper than those of the version, e.g. one where the title itself is a heading. */
function usualShift(told: readonly Told[]): number {
  const shifts = told.flatMap(({ section, known }) => (known ? [section.level - known.level] : []))
  const times = (shift: number) => shifts.filter(one => one === shift).length
  return shifts.reduce((usual, shift) => (times(shift) > times(usual) ? shift : usual), shifts[0] ?? 0)
}

/** Sections that the version does not have, each after the one of it that stands before. */
function newSections(text: readonly Section[], base: StyrmodellVersion, shift: number) {
  let after = ''
  const added: Extract<Andring, { kind: 'nytt-avsnitt' }>[] = []
  for (const section of text) {
    if (base.text.sections.some(({ id }) => id === section.id)) after = section.id
    else {
      const level = Math.min(3, Math.max(1, section.level - shift)) as Section['level']
      added.push({ kind: 'nytt-avsnitt', after, section: { ...section, level }, place: added.length + 1 })
    }
  }
  return added
}

function movedIn(text: readonly Section[], base: StyrmodellVersion): Left[] {
  const kept = keptOrder(base.text.sections, text)
  const common = text.filter(({ id }) => base.text.sections.some(known => known.id === id))
  return common.flatMap(({ id }): Left[] => (kept.has(id) ? [] : [{ kind: 'moved', section: id, words: 0 }]))
}
