import { Badge, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { versionById } from '../../domain/styrmodell/in-force.ts'
import { versionKey } from '../../domain/styrmodell/lookup.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { useAnchor } from '../shared/address.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { dayInText } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { Page } from '../shared/page.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Assumptions } from './assumptions.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { Forums } from './forums.tsx'
import { LagrumTable } from './lagrum-table.tsx'
import { Matrix } from './matrix.tsx'
import { Outline } from './outline.tsx'
import { OwnersLink } from './owners-link.tsx'
import { Principles } from './principles.tsx'
import { RuleList } from './rule-list.tsx'
import { WayToSob } from './way-to-sob.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: '40px', minWidth: '0' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    '@media print': { display: 'none' },
  },
  choice: { '@media print': { display: 'none' } },
})

/** The styrmodell in force today, or the version named in the address. An anchor leads to a section or a rule. */
export function StyrmodellPage({ version }: { version?: string }) {
  const t = useText()
  const { state, model } = useDesk()
  const shown = version === undefined ? model : versionById(`styrmodell:${version}`, state.versions)
  if (!shown) {
    return (
      <Page title={t('styrmodell.title')}>
        <EmptyState title={t('styrmodell.version.unknown')} text={t('styrmodell.version.unknownText')}>
          <AppLink to="/styrmodell">{t('styrmodell.version.showInForce')}</AppLink>
        </EmptyState>
      </Page>
    )
  }
  return <Version shown={shown} />
}

function Version({ shown }: { shown: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const { state, model, today } = useDesk()
  const [, go] = useLocation()
  const anchor = useAnchor()
  useEffect(() => {
    if (!anchor) return
    const target = document.getElementById(anchor)
    target?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
  }, [anchor])
  const label = (version: Styrmodell) => {
    const day = dayInText(version.inForceFrom)
    if (version.id === model.id) return t('styrmodell.version.inForce', { day })
    const isLater = version.inForceFrom > today
    return t(isLater ? 'styrmodell.version.later' : 'styrmodell.version.earlier', { day })
  }
  return (
    <Page
      title={t('styrmodell.title')}
      lead={t('styrmodell.lead')}
      primary={<ButtonLink to="/oversyn">{t('styrmodell.oversyn')}</ButtonLink>}
      state={
        shown.id === model.id && (
          <Badge appearance="tint" color="success">
            {t('styrmodell.version.badge')}
          </Badge>
        )
      }
    >
      <nav className={styles.ways} aria-label={t('anvisning.read.title')}>
        <AppLink to={`/styrmodell/${versionKey(shown)}/inledning`}>{t('anvisning.read.link')}</AppLink>
        <AppLink to="/styrmodell/jamfor">{t('anvisning.compare.link')}</AppLink>
        <AppLink to="/styrmodell/importera">{t('anvisning.import.link')}</AppLink>
      </nav>
      <div className={styles.choice}>
        <SelectField
          name="version"
          label={t('styrmodell.version.label')}
          value={versionKey(shown)}
          onChange={key => go(key === versionKey(model) ? '/styrmodell' : `/styrmodell/${key}`)}
          choices={state.versions.map(version => ({ value: versionKey(version), label: label(version) }))}
        />
      </div>
      {shown.id !== model.id && (
        <NoteBar intent="warning">
          <MessageBarBody>{t('styrmodell.version.notInForce')}</MessageBarBody>
          <MessageBarActions>
            <AppLink to="/styrmodell">{t('styrmodell.version.showInForce')}</AppLink>
          </MessageBarActions>
        </NoteBar>
      )}
      <div className={styles.columns}>
        <Outline base={shown.id === model.id ? '/styrmodell' : `/styrmodell/${versionKey(shown)}`} />
        <div className={styles.text}>
          <DocumentFacts model={shown} />
          <Matrix model={shown} />
          <Forums model={shown} />
          <WayToSob model={shown} />
          <Principles model={shown} />
          <Assumptions model={shown} />
          <RuleList model={shown} />
          <LagrumTable model={shown} />
          <OwnersLink />
        </div>
      </div>
    </Page>
  )
}
