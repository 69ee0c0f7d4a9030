import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { diffTexts } from '../../domain/styrmodell/compare/texts.ts'
import type { SectionId, StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { TrackedUnits, withoutHeading } from '../shared/tracked-units.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Effects } from './andring-view.tsx'

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
  const place = (id: SectionId) => headingIn(id, after, before)
  return (
    <div className={styles.sections}>
      {changed.map(({ id, units }) => (
        <div key={id}>
          <h3 className={styles.title}>
            <Written>{place(id)}</Written>
          </h3>
          <TrackedUnits units={withoutHeading(units)} label={place(id)} place={place} />
        </div>
      ))}
      <div>
        <h3 className={styles.title}>{t('oversyn.effects.title')}</h3>
        <Effects before={before.model} after={after.model} />
      </div>
    </div>
  )
}

/** A section's name in either version. */
export function headingIn(id: SectionId, ...versions: readonly StyrmodellVersion[]): string {
  return versions.flatMap(({ text }) => text.sections).find(section => section.id === id)?.heading ?? id
}
