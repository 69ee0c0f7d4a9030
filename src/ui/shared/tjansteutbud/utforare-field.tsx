import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { FieldProblem } from '../../../domain/shared/refusal.ts'
import { line, optionalLine } from '../../../domain/shared/text.ts'
import type { Styrmodell } from '../../../domain/styrmodell/styrmodell.ts'
import type { Utforare } from '../../../domain/tjansteutbud/insats.ts'
import { useText } from '../../text/text.ts'
import { named } from '../checks-field.tsx'
import { fieldId, shownProblem } from '../problems.ts'
import { TextField } from '../text-field.tsx'

const useStyles = makeStyles({
  field: { maxWidth: '80ch' },
  set: { border: 'none', margin: '0', padding: '0', minWidth: '0' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
})

interface Props {
  readonly value: readonly Utforare[]
  readonly onChange: (value: readonly Utforare[]) => void
  readonly model: Styrmodell
  readonly problem?: FieldProblem | undefined
}

/** Who performs: one or several parts, each with own staff or through a supplier. */
export function UtforareField({ value, onChange, model, problem }: Props) {
  const styles = useStyles()
  const t = useText()
  const label = t('tjansteutbud.field.utforare')
  const rows: readonly Utforare[] = value.length > 0 ? value : [{ part: '', supply: 'egen' }]
  const set = (index: number, changed: Utforare) => onChange(rows.map((one, at) => (at === index ? changed : one)))
  return (
    <Field className={styles.field} label={label} {...(problem && shownProblem(problem, label, t))}>
      {props => (
        <fieldset id={fieldId('insats.utforare')} className={styles.set} {...named(props)}>
          {rows.map((one, index) => (
            <UtforareRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own and only the last is added
              key={index}
              n={index + 1}
              value={one}
              model={model}
              onChange={changed => set(index, changed)}
              {...(rows.length > 1 && { onRemove: () => onChange(rows.filter((_, at) => at !== index)) })}
            />
          ))}
          <Button
            size="small"
            icon={<AddRegular aria-hidden />}
            onClick={() => onChange([...rows, { part: '', supply: 'egen' }])}
          >
            {t('tjansteutbud.form.addUtforare')}
          </Button>
        </fieldset>
      )}
    </Field>
  )
}

interface RowProps {
  readonly n: number
  readonly value: Utforare
  readonly model: Styrmodell
  readonly onChange: (value: Utforare) => void
  readonly onRemove?: () => void
}

function UtforareRow({ n, value, model, onChange, onRemove }: RowProps) {
  const styles = useStyles()
  const t = useText()
  const ofSupply = (supply: string): Utforare =>
    supply === 'extern'
      ? { part: value.part, supply, supplier: '', agreement: '' }
      : { part: value.part, supply: 'egen' }
  return (
    <div className={styles.row}>
      <Field label={t('tjansteutbud.form.utforare', { n })}>
        <Select value={value.part} onChange={(_, data) => onChange({ ...value, part: data.value })}>
          {value.part === '' && <option value="">{t('forms.choose')}</option>}
          {model.parts.map(({ key, short }) => (
            <option key={key} value={key}>
              {short}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('tjansteutbud.form.supply')}>
        <Select value={value.supply} onChange={(_, data) => onChange(ofSupply(data.value))}>
          {(['egen', 'extern'] as const).map(supply => (
            <option key={supply} value={supply}>
              {t(`tjansteutbud.supply.${supply}`)}
            </option>
          ))}
        </Select>
      </Field>
      {value.supply === 'extern' && (
        <>
          <TextField
            name={`insats.utforare-${n}-supplier`}
            label={t('tjansteutbud.form.supplier')}
            value={value.supplier}
            onChange={supplier => onChange({ ...value, supplier })}
            rule={line}
          />
          <TextField
            name={`insats.utforare-${n}-agreement`}
            label={t('tjansteutbud.form.agreement')}
            value={value.agreement}
            onChange={agreement => onChange({ ...value, agreement })}
            rule={optionalLine}
          />
        </>
      )}
      {onRemove && (
        <Button
          appearance="subtle"
          icon={<DismissRegular aria-hidden />}
          aria-label={t('tjansteutbud.form.removeUtforare', { n })}
          onClick={onRemove}
        />
      )}
    </div>
  )
}
