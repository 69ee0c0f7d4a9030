import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { SectionDiff, TextDiff } from '../../../domain/styrmodell/compare/diff.ts'
import { Section } from '../../shared/section.tsx'
import { TrackedUnits, withoutHeading } from '../../shared/tracked-units.tsx'
import { Written } from '../../shared/written.tsx'
import { useText } from '../../text/text.ts'
import { SideUnits } from './side-units.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: '0', overflowWrap: 'anywhere' },
  standing: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  line: { margin: '0', maxWidth: '70ch' },
})

interface Props {
  readonly diff: TextDiff
  readonly isBeside: boolean
  readonly isAll: boolean
}

/** What the two texts say differently, section by section. */
export function ComparedTexts({ diff, isBeside, isAll }: Props) {
  const styles = useStyles()
  const t = useText()
  const differs = ({ standing, isMoved }: SectionDiff) => standing !== 'same' || isMoved
  const count = diff.sections.filter(differs).length
  const headings = new Map(diff.sections.map(({ id, before, after }) => [id, (after ?? before)?.heading ?? id]))
  const place = (id: string) => headings.get(id) ?? id
  return (
    <Section title={t('anvisning.compare.texts')}>
      <p className={styles.line} role="status">
        {count > 0 ? t('anvisning.compare.summary', { count }) : t('anvisning.compare.nothing')}
      </p>
      <div className={styles.all}>
        {diff.sections
          .filter(section => isAll || differs(section))
          .map(section => (
            <div key={section.id} className={styles.section}>
              <h3 className={styles.title}>
                {headings.get(section.id) ? (
                  <Written>{headings.get(section.id)}</Written>
                ) : (
                  t('anvisning.read.noHeading')
                )}{' '}
                <span className={styles.standing}>
                  ({t(`anvisning.compare.standing.${section.standing}`)}
                  {section.isMoved && `, ${t('anvisning.compare.moved')}`})
                </span>
              </h3>
              {isBeside ? (
                <SideUnits units={withoutHeading(section.units)} isChangedOnly={!isAll} place={place} />
              ) : (
                <TrackedUnits
                  units={withoutHeading(section.units)}
                  label={place(section.id)}
                  isChangedOnly={!isAll}
                  place={place}
                />
              )}
            </div>
          ))}
      </div>
    </Section>
  )
}
