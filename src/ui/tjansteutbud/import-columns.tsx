import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { type Columns, missingColumns, tableColumns } from '../../domain/tjansteutbud/table/columns.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { listed } from '../shared/sentences.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
})

interface Props {
  readonly header: readonly string[]
  readonly columns: Columns
  readonly onChange: (columns: Columns) => void
}

/** Which column of the file holds what. Folded away when everything that must be there was found. */
export function ImportColumns({ header, columns, onChange }: Props) {
  const styles = useStyles()
  const t = useText()
  const missing = missingColumns(columns)
  return (
    <div className={styles.all}>
      {missing.length > 0 && (
        <NoteBar intent="error" layout="multiline">
          <MessageBarBody>
            {t('tjansteutbud.import.columnsMissing', {
              columns: listed(
                missing.map(({ heading }) => heading),
                t,
              ),
            })}
          </MessageBarBody>
        </NoteBar>
      )}
      <details open={missing.length > 0}>
        <summary className={styles.summary}>{t('tjansteutbud.import.columns')}</summary>
        {t('tjansteutbud.import.columnsText')}
        <div className={styles.fields}>
          {tableColumns
            .filter(({ key }) => key !== 'omraden')
            .map(({ key, heading, required = false }) => (
              <SelectField
                key={key}
                name={`column-${key}`}
                label={heading}
                required={required}
                value={String(columns[key] ?? '')}
                empty={t('tjansteutbud.import.columnNone')}
                choices={header.flatMap((name, place) =>
                  name.trim() === '' ? [] : [{ value: String(place), label: name }],
                )}
                onChange={value => {
                  const { [key]: _, ...rest } = columns
                  onChange(value === '' ? rest : { ...rest, [key]: Number(value) })
                }}
              />
            ))}
        </div>
      </details>
    </div>
  )
}
