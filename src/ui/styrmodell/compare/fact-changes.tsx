import { isDay } from '../../../domain/shared/day.ts'
import type { FactDiff } from '../../../domain/styrmodell/compare/diff.ts'
import { dayInText } from '../../shared/dates.ts'
import { Details } from '../../shared/details.tsx'
import { Section } from '../../shared/section.tsx'
import { TrackedText } from '../../shared/tracked-text.tsx'
import { useText } from '../../text/text.ts'

/** What the two versions say differently of the document itself: who decided it, for whom, until when. */
export function FactChanges({ facts }: { facts: readonly FactDiff[] }) {
  const t = useText()
  if (facts.length === 0) return null
  const shown = (value = '') => (isDay(value) ? dayInText(value) : value)
  return (
    <Section title={t('anvisning.compare.facts')}>
      <Details
        rows={facts.map(({ fact, before, after }) => ({
          key: fact,
          label: t(`anvisning.fact.${fact}`),
          value: <TrackedText before={shown(before)} now={shown(after)} />,
        }))}
      />
    </Section>
  )
}
