import { makeStyles, tokens } from '@fluentui/react-components'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { optionalText } from '../../domain/shared/text.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { Section } from '../shared/section.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { askedParts, stanceOf, stances, type Written } from './written.ts'

const useStyles = makeStyles({
  help: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 1fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    maxWidth: '100ch',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

interface Props {
  readonly written: Written
  readonly onChange: (field: string) => (value: string) => void
  readonly problems: readonly FieldProblem[]
}

/** How each part that has a side stands to the question: a stance, and its own words where it has any. */
export function PositionFields({ written, onChange, problems }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  return (
    <Section title={t('tillSob.form.positions')}>
      <p className={styles.help}>{t('tillSob.form.positionsHelp')}</p>
      <div>
        {askedParts(model).map(({ key, short }) => (
          <div key={key} className={styles.part}>
            <SelectField
              name={`stance-${key}`}
              label={t('tillSob.form.position', { part: short })}
              value={stanceOf(written, key)}
              onChange={onChange(`stance-${key}`)}
              choices={stances.map(stance => ({ value: stance, label: t(`tillSob.stance.${stance}`) }))}
            />
            <TextField
              name={`position-${key}`}
              label={t('tillSob.form.positionText', { part: short })}
              value={written[`position-${key}`] ?? ''}
              onChange={onChange(`position-${key}`)}
              rule={optionalText}
              rows={2}
              problem={problemAt(problems, `position-${key}`)}
            />
          </div>
        ))}
      </div>
    </Section>
  )
}
