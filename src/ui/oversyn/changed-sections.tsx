import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { writeBlocks } from '../../domain/oversyn/editable.ts'
import { diffTexts } from '../../domain/styrmodell/compare/texts.ts'
import type { SectionId, StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { useText } from '../text/text.ts'
import { Effects } from './andring-view.tsx'
import { TextDifference } from './text-difference.tsx'

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
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
          <TextDifference before={written(was)} after={written(is)} />
        </div>
      ))}
      <div>
        <h3 className={styles.title}>{t('oversyn.effects.title')}</h3>
        <Effects before={before.model} after={after.model} />
      </div>
    </div>
  )
}

function written(section: { heading: string; blocks: Parameters<typeof writeBlocks>[0] } | undefined): string {
  return section ? `${section.heading}\n\n${writeBlocks(section.blocks)}` : ''
}

/** A section's name in either version. */
export function headingIn(id: SectionId, ...versions: readonly StyrmodellVersion[]): string {
  return versions.flatMap(({ text }) => text.sections).find(section => section.id === id)?.heading ?? id
}
