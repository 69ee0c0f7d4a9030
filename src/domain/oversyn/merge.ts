import type { OversynId } from '../shared/ids.ts'
import { sectionOf } from '../styrmodell/text/read.ts'
import type { Section, StyrmodellVersion } from '../styrmodell/text/text.ts'
import { type Collision, collisionsAmong, type Proposed } from './collisions.ts'
import { applyEdits, editsOf, sameEdit } from './edits.ts'
import { applyModelAndring, fits } from './model-andring.ts'

/** What came of working proposals into a version. */
export interface Merged {
  readonly version: StyrmodellVersion
  /** Those that are worked in. */
  readonly merged: readonly OversynId[]
  /** Pairs that cannot both be worked in; neither of them is. */
  readonly collisions: readonly Collision[]
  /** Proposals on a section, or a part of the model, that is not there. */
  readonly adrift: readonly OversynId[]
}

/**
 * The base with every proposal worked in that collides with none and has something to stand on. What comes out depends
 * on which proposals there are and never on the order in which they are given.
 */
export function merge(base: StyrmodellVersion, proposed: readonly Proposed[]): Merged {
  const sorted = [...proposed].sort((a, b) => (a.id < b.id ? -1 : 1))
  const adrift = sorted.filter(one => isAdrift(one, base)).map(({ id }) => id)
  const standing = sorted.filter(({ id }) => !adrift.includes(id))
  const collisions = collisionsAmong(standing, base.text)
  const colliding = new Set(collisions.flatMap(({ a, b }) => [a, b]))
  const clear = standing.filter(({ id }) => !colliding.has(id))
  const model = clear.reduce(
    (so, { andring }) => (andring.kind === 'modell' ? applyModelAndring(so, andring.change) : so),
    base.model,
  )
  return {
    version: { model, text: { ...base.text, sections: sectionsWith(base.text.sections, clear) } },
    merged: clear.map(({ id }) => id),
    collisions,
    adrift,
  }
}

/** Whether what a proposal speaks of is not there. A section that is already gone needs no proposal to go. */
export function isAdrift({ andring }: Pick<Proposed, 'andring'>, { text, model }: StyrmodellVersion): boolean {
  switch (andring.kind) {
    case 'avsnitt':
    case 'utgar':
      return sectionOf(text, andring.section) === undefined
    case 'nytt-avsnitt':
      return (andring.after !== '' && !sectionOf(text, andring.after)) || !!sectionOf(text, andring.section.id)
    case 'modell':
      return !fits(andring.change, model)
  }
}

function sectionsWith(base: readonly Section[], clear: readonly Proposed[]): Section[] {
  const after = (id: string) => {
    const added = clear
      .flatMap(({ andring }) => (andring.kind === 'nytt-avsnitt' && andring.after === id ? [andring] : []))
      .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
      .map(({ section }) => section)
    // The same section proposed twice is one.
    return added.filter((section, index) => added.findIndex(({ id: other }) => other === section.id) === index)
  }
  return [
    ...after(''),
    ...base.flatMap(section => {
      const here = clear.flatMap(({ andring }) =>
        'section' in andring && andring.section === section.id ? [andring] : [],
      )
      const isGone = here.some(({ kind }) => kind === 'utgar')
      const rewritten = here.flatMap(andring => (andring.kind === 'avsnitt' ? [andring] : []))
      return [...(isGone ? [] : [sectionWith(section, rewritten)]), ...after(section.id)]
    }),
  ]
}

function sectionWith(base: Section, rewritten: readonly Pick<Section, 'heading' | 'blocks'>[]): Section {
  if (rewritten.length === 0) return base
  const edits = rewritten.flatMap(({ blocks }) => editsOf(base.blocks, blocks))
  const distinct = edits.filter((edit, index) => edits.findIndex(other => sameEdit(edit, other)) === index)
  const heading = rewritten.find(one => one.heading !== base.heading)?.heading ?? base.heading
  return { ...base, heading, blocks: applyEdits(base.blocks, distinct) }
}
