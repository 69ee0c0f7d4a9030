import { Checkbox } from '@fluentui/react-components'
import type { AvvikelseStatus, AvvikelseView } from '../../domain/avvikelse/status.ts'
import { type Choice, SelectField } from '../shared/choice-field.tsx'
import { FilterResult } from '../shared/filter-result.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** In the order of the way. */
const statuses: readonly AvvikelseStatus['kind'][] = [
  'delad',
  'nominerad',
  'gemensamt-nominerad',
  'ska-lyftas',
  'buntad',
  'eskalerad',
  'besvarad',
  'aterford',
  'overenskommen',
  'avslutad',
]
/** What one who does not see the group's own list can tell apart. */
const statusesWithoutGroup: readonly AvvikelseStatus['kind'][] = ['hos-gruppen', 'eskalerad', 'besvarad']
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

/** The selection of the list, and how much it leaves. */
export function FilterBar({ shown }: { shown: number }) {
  const t = useText()
  const { model, state } = useDesk()
  const [get, set, clear] = useFilters()
  const isFiltered = ['lage', 'omrade', 'stadsomrade', 'mina'].some(name => get(name) !== '')
  const field = (name: string, label: string, choices: readonly Choice[]) => (
    <SelectField
      name={name}
      label={label}
      value={get(name)}
      onChange={value => set(name, value)}
      choices={choices}
      empty={t('avvikelser.filter.all')}
      required={false}
    />
  )
  const named = (options: readonly { key: string; name: string }[]) =>
    options.map(({ key, name }) => ({ value: key, label: name, isWritten: true }))
  return (
    <>
      <FilterRow label={t('avvikelser.filter.label')} isFiltered={isFiltered}>
        {field('lage', t('avvikelser.filter.status'), [
          { value: open, label: t('avvikelser.filter.open') },
          ...(state.forumsSeen.includes('samverkan') ? statuses : statusesWithoutGroup).map(kind => ({
            value: kind,
            label: t(`governance.status.${kind}`),
          })),
        ])}
        {field('omrade', t('avvikelser.filter.omrade'), named(model.omraden))}
        {field('stadsomrade', t('avvikelser.filter.stadsomrade'), named(model.stadsomraden))}
        <Checkbox
          label={t('avvikelser.filter.mine')}
          checked={get('mina') !== ''}
          onChange={(_, { checked }) => set('mina', checked ? '1' : '')}
        />
      </FilterRow>
      <FilterResult
        count={shown}
        left={t('avvikelser.none.left', { count: shown })}
        help={t('avvikelser.none.leftHelp')}
        isFiltered={isFiltered}
        onClear={clear}
      />
    </>
  )
}
