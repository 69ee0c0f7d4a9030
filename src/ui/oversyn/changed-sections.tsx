import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { writeBlocks } from '../../domain/oversyn/editable.ts'
import { diffTexts } from '../../domain/styrmodell/compare/texts.ts'
import type { Section, SectionId, StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { TrackedText } from '../shared/tracked-text.tsx'
import { useText } from '../text/text.ts'
import { Effects, written } from './andring-view.tsx'

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
})

/** The sections that two versions write differently, with the heading that people know them by. */
export function sectionsBetween(before: StyrmodellVersion, after: StyrmodellVersion) {
  return diffTexts(before.text, after.text).sections.filter(({ standing }) => standing !== 'same')
}

/** What a draft changes: section by section word by word, and what the app does otherwise. */
export function ChangedSections({ before, after }: { before: StyrmodellVersion; after: StyrmodellVersion }) {
  const styles = useStyles()
  const t = useText()
  const changed = useMemo(() => sectionsBetween(before, after), [before, after])
  return (
    <div className={styles.sections}>
      {changed.map(({ id, before: was, after: is }) => (
        <div key={id}>
          <h3 className={styles.title}>{is?.heading ?? was?.heading ?? id}</h3>
          <TrackedText before={words(was, is)} now={words(is, was)} />
        </div>
      ))}
      <div>
        <h3 className={styles.title}>{t('oversyn.effects.title')}</h3>
        <Effects before={before.model} after={after.model} />
      </div>
    </div>
  )
}

/** What a section says beside the other wording of it: its heading too where the two call it differently. */
function words(section: Section | undefined, other: Section | undefined): string {
  if (!section) return ''
  return other && other.heading !== section.heading ? written(section) : writeBlocks(section.blocks)
}

/** A section's name in either version. */
export function headingIn(id: SectionId, ...versions: readonly StyrmodellVersion[]): string {
  return versions.flatMap(({ text }) => text.sections).find(section => section.id === id)?.heading ?? id
}
