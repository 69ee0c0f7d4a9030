import type { Desk } from '../../domain/commands/desk.ts'
import type { Andring } from '../../domain/oversyn/andring.ts'
import { effectsBetween } from '../../domain/oversyn/effects.ts'
import type { AndringsforslagView } from '../../domain/oversyn/forslag-view.ts'
import { applyModelAndring } from '../../domain/oversyn/model-andring.ts'
import type { RemissView } from '../../domain/oversyn/remiss.ts'
import type { StoredVersionRow } from '../../domain/oversyn/version.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import type { SectionId, StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import type { ProposedBy, RemissVersion } from '../../ports/styrmodell-files.ts'
import { factsBetween } from '../shared/directive-facts.ts'
import { listed, partName, personLabel } from '../shared/sentences.ts'
import type { Text } from '../text/text.ts'
import { effectInWords } from './words.ts'

interface Shown {
  readonly view: OversynView
  /** The row of the draft, and the versions before and after. */
  readonly row: StoredVersionRow
  readonly base: StyrmodellVersion
  readonly draft: StyrmodellVersion
  /** The remiss that it went out with; its answers become comments. */
  readonly remiss: RemissView | undefined
}

type Comment = RemissVersion['comments'][number]

/** What is said of the document as a whole, or of the model, stands at its title: no section has this id. */
const atTitle = ''

/**
 * A draft as tracked changes of the version that is looked over: each section's in the name of the parts that proposed
 * them, with their reasons, what is recommended and what the parts have answered as comments where they belong.
 */
export function remissVersionOf({ view, row, base, draft, remiss }: Shown, desk: Desk, t: Text): RemissVersion {
  const merged = view.forslag.filter(({ forslag }) => row.merged.includes(forslag.id))
  return {
    before: base.text,
    after: draft.text,
    facts: factsBetween(base.text.facts, draft.text.facts, t),
    by: {
      sections: authorsOf(merged, desk, t),
      others: { author: personLabel(row.author, desk, t, { day: swedishDay(row.at) }), date: row.at },
    },
    comments: [
      ...merged.flatMap(one => [reasonFor(one, base, desk, t), ...recommendedOf(one, desk, t)]),
      ...(remiss ? answersTo(remiss, desk, t) : []),
    ],
    footer: t('oversyn.files.footer', { name: draft.model.name, year: view.oversyn.year }),
  }
}

/** The section that a change writes in, takes away or adds; one of the model writes in none. */
function sectionOfChange(andring: Andring): SectionId {
  if (andring.kind === 'modell') return atTitle
  return andring.kind === 'nytt-avsnitt' ? andring.section.id : andring.section
}

/** Whose the changes of each section are; where several parts have changed it, all of them. */
function authorsOf(merged: readonly AndringsforslagView[], { model }: Desk, t: Text): Record<SectionId, ProposedBy> {
  const by = new Map<SectionId, { parts: string[]; date: string }>()
  for (const { accepted, andring, part, forslag } of merged) {
    const section = sectionOfChange(accepted ?? andring)
    if (section === atTitle) continue
    const { parts, date } = by.get(section) ?? { parts: [], date: forslag.at }
    by.set(section, { parts: [...new Set([...parts, part])], date: date > forslag.at ? date : forslag.at })
  }
  return Object.fromEntries(
    [...by].map(([section, { parts, date }]) => [
      section,
      {
        author: listed(
          parts.map(part => partName(model, part)),
          t,
        ),
        date,
      },
    ]),
  )
}

/** Why a change is proposed, and of the model what the app would do otherwise. */
function reasonFor(one: AndringsforslagView, base: StyrmodellVersion, { model }: Desk, t: Text): Comment {
  const andring = one.accepted ?? one.andring
  const effects =
    andring.kind === 'modell'
      ? effectsBetween(base.model, applyModelAndring(base.model, andring.change)).map(effect =>
          effectInWords(effect, base.model, t),
        )
      : []
  return {
    section: sectionOfChange(andring),
    author: partName(model, one.part),
    date: one.forslag.at,
    text: [t('oversyn.files.reason', { heading: one.heading, reason: one.reason }), ...effects].join('\n'),
  }
}

function recommendedOf({ recommendation, accepted, andring }: AndringsforslagView, desk: Desk, t: Text): Comment[] {
  if (!recommendation || recommendation.text.trim() === '') return []
  return [
    {
      section: sectionOfChange(accepted ?? andring),
      author: personLabel(recommendation.author, desk, t, { day: swedishDay(recommendation.at) }),
      date: recommendation.at,
      text: t('oversyn.files.recommended', {
        stance: t(`oversyn.recommendation.word.${recommendation.stance}`),
        text: recommendation.text,
      }),
    },
  ]
}

/** What each part has answered: section by section, and of the whole at the title. */
function answersTo({ parts }: RemissView, { model }: Desk, t: Text): Comment[] {
  return parts.flatMap(({ part, latest, isLate, sections }): Comment[] => {
    if (!latest) return []
    const author = partName(model, part)
    const late = isLate ? t('oversyn.remiss.late') : ''
    const said = (stance: (typeof latest)['stance'], text: string) =>
      [t(`oversyn.remiss.stances.${stance}`), text, late].filter(Boolean).join('. ')
    return [
      { section: atTitle, author, date: latest.at, text: said(latest.stance, latest.text) },
      ...sections.map(({ section, stance, text }) => ({ section, author, date: latest.at, text: said(stance, text) })),
    ]
  })
}
