import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { AvvikelseStatus, AvvikelseView } from '../../domain/avvikelse/status.ts'
import { useFilters } from '../shared/filters.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  choice: { flex: '1 1 160px', maxWidth: '240px', '@media (max-width: 640px)': { maxWidth: 'none' } },
  count: {
    marginLeft: 'auto',
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
})

/** In the order of the way. */
const statuses: readonly AvvikelseStatus['kind'][] = [
  'delad',
  'nominerad',
  'gemensamt-nominerad',
  'ska-lyftas',
  'eskalerad',
  'besvarad',
  'aterford',
  'overenskommen',
  'avslutad',
]
const closed: readonly AvvikelseStatus['kind'][] = ['aterford', 'overenskommen', 'avslutad']
const open = 'pagaende'

/** Whether an avvikelse is within the selection that stands in the address. */
export function passes(view: AvvikelseView, reader: string, get: (name: string) => string): boolean {
  const { avvikelse, status } = view
  const asked = get('lage')
  return (
    (!asked || (asked === open ? !closed.includes(status.kind) : asked === status.kind)) &&
    (!get('omrade') || get('omrade') === avvikelse.omrade) &&
    (!get('stadsomrade') || get('stadsomrade') === avvikelse.stadsomrade) &&
    (!get('mina') || avvikelse.author === reader)
  )
}

/** The selection of the list. */
export function FilterBar({ shown }: { shown: number }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const [get, set, clear] = useFilters()
  const isFiltered = ['lage', 'omrade', 'stadsomrade', 'mina'].some(name => get(name) !== '')
  const choice = (name: string, label: string, options: readonly { key: string; name: string }[]) => (
    <Field label={label} size="small" className={styles.choice}>
      <Select value={get(name)} onChange={(_, { value }) => set(name, value)}>
        <option value="">{t('avvikelser.filter.all')}</option>
        {options.map(option => (
          <option key={option.key} value={option.key}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  )
  const states = statuses.map(key => ({ key, name: t(`avvikelser.status.${key}`) }))
  return (
    <search className={styles.bar} aria-label={t('avvikelser.filter.label')}>
      {choice('lage', t('avvikelser.filter.status'), [{ key: open, name: t('avvikelser.filter.open') }, ...states])}
      {choice('omrade', t('avvikelser.filter.omrade'), model.omraden)}
      {choice('stadsomrade', t('avvikelser.filter.stadsomrade'), model.stadsomraden)}
      <Checkbox
        label={t('avvikelser.filter.mine')}
        checked={get('mina') !== ''}
        onChange={(_, { checked }) => set('mina', checked ? '1' : '')}
      />
      {isFiltered && (
        <Button appearance="subtle" onClick={clear}>
          {t('avvikelser.filter.clear')}
        </Button>
      )}
      <span className={styles.count} role="status">
        {t('common.list.results', { count: shown })}
      </span>
    </search>
  )
}
