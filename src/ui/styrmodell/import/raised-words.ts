import type { Andring } from '../../../domain/oversyn/andring.ts'
import { applyModelAndring } from '../../../domain/oversyn/model-andring.ts'
import type { Left } from '../../../domain/oversyn/raised-left.ts'
import { diffModels } from '../../../domain/styrmodell/compare/models.ts'
import { asRead } from '../../../domain/styrmodell/import/read-model.ts'
import { sectionOf } from '../../../domain/styrmodell/text/read.ts'
import type { Section, SectionId, StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import type { Text } from '../../text/text.ts'
import { sentence } from '../compare/model-changes.tsx'

type Written = Pick<Section, 'heading' | 'blocks'>

/** A heading of an ändringsförslag is one line of a list's column. */
const longest = 200

function headingOf(id: SectionId, { text }: StyrmodellVersion): string {
  return sectionOf(text, id)?.heading ?? id
}

/** What a change of the model changes, in sentences; its other effects are told on the proposal's own page. */
export function modelSentences(andring: Andring, { model }: StyrmodellVersion, t: Text): string[] {
  if (andring.kind !== 'modell') return []
  const after = applyModelAndring(model, andring.change)
  return diffModels(asRead(model, []), asRead(after, [])).map(diff => sentence(diff, t))
}

/** What an ändringsförslag out of a file is called. */
export function raisedHeading(andring: Andring, base: StyrmodellVersion, t: Text): string {
  return headed(andring, base, t).slice(0, longest)
}

function headed(andring: Andring, base: StyrmodellVersion, t: Text): string {
  switch (andring.kind) {
    case 'avsnitt':
      return t('anvisning.fram.heading.avsnitt', { heading: andring.heading })
    case 'nytt-avsnitt':
      return t('anvisning.fram.heading.nytt-avsnitt', { heading: andring.section.heading })
    case 'utgar':
      return t('anvisning.fram.heading.utgar', { heading: headingOf(andring.section, base) })
    case 'modell':
      return t('anvisning.fram.heading.modell', { sentence: modelSentences(andring, base, t).join('; ') })
  }
}

/** A section before and after. */
export function wordings(andring: Andring, base: StyrmodellVersion): { before?: Written; now?: Written } {
  const of = (id: SectionId) => {
    const before = sectionOf(base.text, id)
    return before && { before }
  }
  switch (andring.kind) {
    case 'avsnitt':
      return { ...of(andring.section), now: andring }
    case 'nytt-avsnitt':
      return { now: andring.section }
    case 'utgar':
      return { ...of(andring.section) }
    case 'modell':
      return {}
  }
}

/** What is left for a person, in a sentence; a first page and the like after the text itself. */
export function leftInWords(
  left: Left,
  base: StyrmodellVersion,
  t: Text,
): { readonly text?: string; readonly about: string } {
  switch (left.kind) {
    case 'front':
    case 'taken':
      return { text: left.text, about: t(`anvisning.fram.kinds.${left.kind}`) }
    case 'fact': {
      const { fact, before = t('anvisning.import.unknown'), after = '' } = left.diff
      return { about: t('anvisning.fram.kinds.fact', { fact: t(`anvisning.fact.${fact}`), before, after }) }
    }
    case 'model':
      return { about: t('anvisning.fram.kinds.model', { sentence: sentence(left.diff, t) }) }
    default:
      return { about: t(`anvisning.fram.kinds.${left.kind}`, { section: headingOf(left.section, base) }) }
  }
}
