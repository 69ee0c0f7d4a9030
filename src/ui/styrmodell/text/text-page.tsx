import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { AndringsforslagView } from '../../../domain/oversyn/forslag-view.ts'
import { openAt } from '../../../domain/oversyn/origin.ts'
import { citation, lagrumInForce } from '../../../domain/styrmodell/lagrum.ts'
import { versionKey } from '../../../domain/styrmodell/lookup.ts'
import { sectionOf } from '../../../domain/styrmodell/text/read.ts'
import type { StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { SelectField } from '../../shared/choice-field.tsx'
import { Details } from '../../shared/details.tsx'
import { documentOf } from '../../shared/directive-blocks.ts'
import { factRows } from '../../shared/directive-facts.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { NoteBar } from '../../shared/note-bar.tsx'
import { Page } from '../../shared/page.tsx'
import { WordButton } from '../../shared/word-button.tsx'
import { wordDocument } from '../../shared/word-document.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { SectionView } from './section-view.tsx'
import { TextOutline } from './text-outline.tsx'
import { TextSearch } from './text-search.tsx'
import { textOfKey, textsIn, versionLabel } from './version-text.ts'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: '0' },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    '@media print': { display: 'none' },
  },
})

const none: readonly AndringsforslagView[] = []

/** A version of the directive as people read it; the address leads to a section. */
export function TextPage({ version, section }: { version: string; section: string }) {
  const t = useText()
  const { state } = useDesk()
  const shown = textOfKey(version, state)
  const back = { to: `/styrmodell/${version}`, place: t('anvisning.read.toModel') }
  if (!shown)
    return (
      <Page title={t('anvisning.read.title')} back={back}>
        <EmptyState title={t('anvisning.read.noText')} text={t('anvisning.read.noTextText')}>
          <AppLink to="/styrmodell">{t('styrmodell.version.showInForce')}</AppLink>
        </EmptyState>
      </Page>
    )
  return <Reading shown={shown} section={section} back={back} />
}

interface ReadingProps {
  readonly shown: StyrmodellVersion
  readonly section: string
  readonly back: { readonly to: string; readonly place: string }
}

function Reading({ shown, section, back }: ReadingProps) {
  const styles = useStyles()
  const t = useText()
  const { state, reading, today, model: inForceNow } = useDesk()
  const [, go] = useLocation()
  const { text, model } = shown
  const base = `/styrmodell/${versionKey(model)}`
  // Proposals are made against the version in force.
  const open = useMemo(
    () => (model.id === inForceNow.id ? openAt(reading, today) : new Map<string, readonly AndringsforslagView[]>()),
    [model, inForceNow, reading, today],
  )
  const law = model.id === inForceNow.id ? { day: today, table: reading.lagrum } : undefined
  const isGone = !sectionOf(text, section)
  useEffect(() => {
    const heading = document.getElementById(section)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [section])
  return (
    <Page title={text.facts.title} lead={t('anvisning.read.lead')} back={back}>
      <div className={styles.tools}>
        <SelectField
          name="version"
          label={t('styrmodell.version.label')}
          value={versionKey(model)}
          onChange={key => go(`/styrmodell/${key}/${section}`)}
          choices={textsIn(state).map(one => ({ value: versionKey(one.model), label: versionLabel(one, t) }))}
        />
        <WordButton document={() => wordDocument({ title: text.facts.title, blocks: documentOf(text, t) }, today, t)} />
        <AppLink to={`/styrmodell/jamfor?till=${versionKey(model)}`}>{t('anvisning.compare.link')}</AppLink>
      </div>
      {isGone && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>
            <strong>{t('anvisning.read.gone')}.</strong> {t('anvisning.read.goneText')}
          </MessageBarBody>
        </NoteBar>
      )}
      <TextSearch text={text} base={base} />
      <div className={styles.columns}>
        <TextOutline text={text} base={base} />
        <div className={styles.text}>
          <Details
            rows={[
              ...factRows(text.facts, t),
              {
                key: 'lagrum',
                label: t('anvisning.read.lagrum'),
                value: lagrumInForce(today, reading.lagrum).map(citation).join(', '),
              },
            ]}
          />
          {text.sections.map(one => (
            <SectionView
              key={one.id}
              section={one}
              version={shown}
              base={base}
              open={open.get(one.id) ?? none}
              law={law}
            />
          ))}
        </div>
      </div>
    </Page>
  )
}
