import { makeStyles, tokens } from '@fluentui/react-components'
import type { LagrumKey } from '../../domain/styrmodell/lagrum.ts'
import type { Parallel } from '../../domain/tjansteutbud/insats.ts'
import { type Selection, targetGroupsOf } from '../../domain/tjansteutbud/selection.ts'
import { Chips } from '../shared/chips.tsx'
import { type Choice, SelectField } from '../shared/choice-field.tsx'
import { SearchField } from '../shared/search-field.tsx'
import { lagrumText } from '../shared/tjansteutbud/words.ts'
import { useText } from '../text/text.ts'
import type { Catalogue } from './use-catalogue.ts'

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  search: { maxWidth: '44ch' },
  more: { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
})

/** The names of the selection in the address. */
const inAddress = {
  text: 'sok',
  omrade: 'omrade',
  delomrade: 'delomrade',
  utforare: 'utforare',
  supply: 'regi',
  lagrum: 'lagrum',
  stadsomrade: 'stadsomrade',
  targetGroup: 'malgrupp',
  parallel: 'parallell',
} as const satisfies Record<keyof Selection, string>

const lagrumKeys: readonly LagrumKey[] = ['forsorjningsstod', 'kompetenshojande-verksamhet']
const supplies = ['egen', 'extern'] as const
const parallels: readonly Parallel['kind'][] = ['alla', 'vissa', 'nej']

/** What the address chooses. A value that nothing bears chooses nothing, and is shown as that. */
export function selectionIn(get: (name: string) => string): Selection {
  const supply = supplies.find(one => one === get(inAddress.supply))
  const lagrum = lagrumKeys.find(one => one === get(inAddress.lagrum))
  const parallel = parallels.find(one => one === get(inAddress.parallel))
  return {
    text: get(inAddress.text),
    omrade: get(inAddress.omrade),
    delomrade: get(inAddress.delomrade),
    utforare: get(inAddress.utforare),
    stadsomrade: get(inAddress.stadsomrade),
    targetGroup: get(inAddress.targetGroup),
    ...(supply && { supply }),
    ...(lagrum && { lagrum }),
    ...(parallel && { parallel }),
  }
}

export function isSelected(selection: Selection): boolean {
  return Object.values(selection).some(Boolean)
}

interface Props {
  readonly catalogue: Catalogue
  readonly selection: Selection
  readonly set: (name: string, value: string) => void
}

/** The selection above the catalogue: what most ask for as chips, the rest folded away until it is wanted. */
export function SelectionBar({ catalogue: { day, model, insatser, context }, selection, set }: Props) {
  const styles = useStyles()
  const t = useText()
  const omrade = model.omraden.find(({ key }) => key === selection.omrade)
  const delomraden = (omrade ? [omrade] : model.omraden).flatMap(one => one.delomraden)
  const isMoreUsed = [
    selection.delomrade,
    selection.utforare,
    selection.supply,
    selection.lagrum,
    selection.targetGroup,
    selection.parallel,
  ].some(Boolean)
  const field = (name: Exclude<keyof Selection, 'text'>, label: string, choices: readonly Choice[]) => (
    <SelectField
      name={`selection-${name}`}
      label={label}
      value={selection[name] ?? ''}
      onChange={value => set(inAddress[name], value)}
      choices={choices}
      empty={t('tjansteutbud.selection.all')}
      required={false}
    />
  )
  const named = ({ key, name }: { key: string; name: string }) => ({ value: key, label: name, isWritten: true })
  return (
    <search className={styles.all} aria-label={t('tjansteutbud.selection.label')}>
      <SearchField
        className={styles.search}
        label={t('tjansteutbud.selection.text')}
        value={selection.text ?? ''}
        onChange={value => set(inAddress.text, value)}
      />
      <Chips
        label={t('tjansteutbud.selection.stadsomrade')}
        value={selection.stadsomrade ?? ''}
        onChange={value => set(inAddress.stadsomrade, value)}
        choices={model.stadsomraden.map(named)}
      />
      <Chips
        label={t('tjansteutbud.selection.omrade')}
        value={selection.omrade ?? ''}
        onChange={value => set(inAddress.omrade, value)}
        choices={model.omraden.map(named)}
      />
      <details open={isMoreUsed}>
        <summary className={styles.more}>{t('tjansteutbud.selection.more')}</summary>
        <div className={styles.fields}>
          {field('delomrade', t('tjansteutbud.selection.delomrade'), delomraden.map(named))}
          {field(
            'utforare',
            t('tjansteutbud.field.utforare'),
            model.parts.map(({ key, short }) => ({ value: key, label: short })),
          )}
          {field(
            'supply',
            t('tjansteutbud.form.supply'),
            supplies.map(value => ({ value, label: t(`tjansteutbud.supply.${value}`) })),
          )}
          {field(
            'lagrum',
            t('tjansteutbud.field.lagrum'),
            lagrumKeys.map(value => ({ value, label: lagrumText(value, day, context.lagrum, t) })),
          )}
          {field(
            'targetGroup',
            t('tjansteutbud.selection.targetGroup'),
            targetGroupsOf(insatser).map(value => ({ value, label: value, isWritten: true })),
          )}
          {field(
            'parallel',
            t('tjansteutbud.selection.parallel'),
            parallels.map(value => ({ value, label: t(`tjansteutbud.parallel.${value}`) })),
          )}
        </div>
      </details>
    </search>
  )
}
