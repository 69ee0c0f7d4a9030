import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useLocation, useSearch } from 'wouter'
import { versionKey } from '../../../domain/styrmodell/lookup.ts'
import type { StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { SelectField } from '../../shared/choice-field.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Page } from '../../shared/page.tsx'
import { Skeleton } from '../../shared/skeleton.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { draftsIn, textsIn, versionLabel } from '../text/version-text.ts'
import { ComparedTexts } from './compared-texts.tsx'
import { FactChanges } from './fact-changes.tsx'
import { ModelChanges } from './model-changes.tsx'
import { RemissButton } from './remiss-button.tsx'
import { useComparison } from './use-comparison.ts'

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    '@media print': { display: 'none' },
  },
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
})

const views = ['lopande', 'sida'] as const

/** Two versions of the directive against each other; which, and how they are shown, stands in the address. */
export function CompareVersionsPage() {
  const styles = useStyles()
  const t = useText()
  const { state, model } = useDesk()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const texts = textsIn(state)
  const drafts = draftsIn(state)
  const byKey = (key: string | null) => [...texts, ...drafts].find(one => versionKey(one.model) === key)
  const newer = byKey(asked.get('till')) ?? texts.find(one => one.model.id === model.id) ?? texts.at(-1)
  const older = byKey(asked.get('fran')) ?? (newer && (texts[texts.indexOf(newer) - 1] ?? texts[0]))
  const view = views.find(one => one === asked.get('vy')) ?? 'lopande'
  const isAll = asked.get('allt') === 'ja'
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(asked)
    next.set(name, value)
    go(`/styrmodell/jamfor?${next}`, { replace: true })
  }
  const choices = [
    ...texts.map(one => ({ value: versionKey(one.model), label: versionLabel(one, t) })),
    ...drafts.map(one => {
      const key = versionKey(one.model)
      return { value: key, label: t('anvisning.compare.draft', { title: one.text.facts.title, key }) }
    }),
  ]
  return (
    <Page
      title={t('anvisning.compare.title')}
      lead={t('anvisning.compare.lead')}
      back={{ to: '/styrmodell', place: t('styrmodell.title') }}
    >
      <div className={styles.choices}>
        <SelectField
          name="fran"
          label={t('anvisning.compare.from')}
          value={older ? versionKey(older.model) : ''}
          onChange={key => set('fran', key)}
          choices={choices}
        />
        <SelectField
          name="till"
          label={t('anvisning.compare.to')}
          value={newer ? versionKey(newer.model) : ''}
          onChange={key => set('till', key)}
          choices={choices}
        />
        <SelectField
          name="vy"
          label={t('anvisning.compare.view')}
          value={view}
          onChange={key => set('vy', key)}
          choices={[
            { value: 'lopande', label: t('anvisning.compare.inline') },
            { value: 'sida', label: t('anvisning.compare.sides') },
          ]}
        />
        <Switch
          label={t('anvisning.compare.all')}
          checked={isAll}
          onChange={(_, { checked }) => set('allt', checked ? 'ja' : 'nej')}
        />
      </div>
      {older && newer && older !== newer ? (
        <Compared
          key={`${older.model.id} ${newer.model.id}`}
          older={older}
          newer={newer}
          isBeside={view === 'sida'}
          isAll={isAll}
        />
      ) : (
        <EmptyState text={t('anvisning.compare.sameVersion')} />
      )}
    </Page>
  )
}

interface ComparedProps {
  readonly older: StyrmodellVersion
  readonly newer: StyrmodellVersion
  readonly isBeside: boolean
  readonly isAll: boolean
}

function Compared({ older, newer, isBeside, isAll }: ComparedProps) {
  const styles = useStyles()
  const t = useText()
  const comparison = useComparison(older.text, newer.text)
  const links = [older, newer].map(({ model, text }) => (
    <AppLink key={model.id} to={`/styrmodell/${versionKey(model)}/${text.sections[0]?.id ?? 'text'}`}>
      {text.facts.title}
    </AppLink>
  ))
  switch (comparison.kind) {
    case 'working':
      return <Skeleton />
    case 'too-slow':
      return <EmptyState text={t('anvisning.compare.tooSlow')}>{links}</EmptyState>
    case 'failed':
      return <EmptyState text={t('anvisning.compare.notLoaded')}>{links}</EmptyState>
    case 'compared':
      return (
        <div className={styles.result} data-took={Math.round(comparison.took)}>
          <RemissButton older={older} newer={newer} />
          <FactChanges facts={comparison.diff.facts} />
          <ModelChanges older={older.model} newer={newer.model} />
          <ComparedTexts diff={comparison.diff} isBeside={isBeside} isAll={isAll} />
        </div>
      )
  }
}
