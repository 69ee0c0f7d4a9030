import { Badge, type BadgeProps, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useMemo } from 'react'
import { type InsatsId, idOf, keyOf } from '../../domain/shared/ids.ts'
import { knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import { insatsFields } from '../../domain/tjansteutbud/difference.ts'
import { type Insats, runsOn } from '../../domain/tjansteutbud/insats.ts'
import { mayRunBeside } from '../../domain/tjansteutbud/job-focus.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import { omradenOf } from '../../domain/tjansteutbud/selection.ts'
import { timelineOf } from '../../domain/tjansteutbud/timeline.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Details } from '../shared/details.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { fieldText, writtenIn } from '../shared/tjansteutbud/words.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { DayBar } from './day-bar.tsx'
import { Timeline } from './timeline.tsx'
import { type Catalogue, useCatalogue, useShownDay } from './use-catalogue.ts'

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
})

const back = '/tjansteutbud'

/** The page of one insats: how it stands on a day, and every decision that made it so. */
export function InsatsPage({ insatsKey }: { insatsKey: string }) {
  const t = useText()
  const isRead = useIsRead()
  const { reading } = useDesk()
  const [get, set] = useFilters()
  const day = useShownDay(get('dag'))
  const catalogue = useCatalogue(day)
  const id = idOf('insats', insatsKey)
  const decisions = decisionsBehind(reading)
  const events = useMemo(() => timelineOf(id, decisions), [id, decisions])
  const insats = useMemo(() => {
    const then = knownOn(day, decisions).get(id)?.insats
    // Before it came, or after it was taken away, the page still shows what was once decided.
    return then ?? events.findLast(event => event.after)?.after
  }, [day, decisions, id, events])
  if (insats)
    return (
      <Shown
        insats={insats}
        catalogue={catalogue}
        events={events}
        isThere={knownOn(day, decisions).has(id)}
        onDay={chosen => set('dag', chosen)}
      />
    )
  if (isRead) return <Gone to={back} place={t('tjansteutbud.title')} />
  return (
    <Page title={t('tjansteutbud.title')} back={{ to: back, place: t('tjansteutbud.title') }}>
      <Loading />
    </Page>
  )
}

interface ShownProps {
  readonly insats: Insats
  readonly catalogue: Catalogue
  readonly events: ReturnType<typeof timelineOf>
  /** Whether the catalogue of the day knows it. */
  readonly isThere: boolean
  readonly onDay: (day: string) => void
}

function Shown({ insats, catalogue, events, isThere, onDay }: ShownProps) {
  const t = useText()
  const { day, model, context } = catalogue
  const { reading, today } = useDesk()
  const known = useMemo(() => knownOn('9999-12-31', decisionsBehind(reading)), [reading])
  const nameOf = (id: InsatsId) => context.nameOf(id) ?? known.get(id)?.insats.name
  const words = { ...context, nameOf }
  const omraden = omradenOf(insats, model).map(({ name }) => name)
  return (
    <Page
      title={insats.name}
      isWritten
      back={{ to: back, place: t('tjansteutbud.title') }}
      state={<RunState insats={insats} day={day} />}
      link={`${back}/${keyOf(insats.id)}?dag=${day}`}
      menu={[
        { key: 'print', label: t('common.action.print'), icon: <PrintRegular aria-hidden />, onSelect: () => print() },
      ]}
    >
      <DayBar name="day" label={t('tjansteutbud.day.label')} day={day} onDay={onDay} />
      {!isThere && (
        <NoteBar layout="multiline">
          <MessageBarBody>{t('tjansteutbud.insats.notOnDay')}</MessageBarBody>
        </NoteBar>
      )}
      <Section
        title={t(day === today ? 'tjansteutbud.insats.today' : 'tjansteutbud.insats.onDay', { day: dayInText(day) })}
      >
        <Details
          rows={[
            ...insatsFields
              .filter(field => field !== 'name')
              .map(field => ({
                key: field,
                label: t(`tjansteutbud.field.${field}`),
                value: <Quoting written={writtenIn(insats)}>{fieldText(insats, field, words, t)}</Quoting>,
              })),
            { key: 'omraden', label: t('tjansteutbud.insats.omraden'), value: <Quoting>{omraden.join(', ')}</Quoting> },
          ]}
        />
      </Section>
      <Beside insats={insats} catalogue={catalogue} />
      <Section title={t('tjansteutbud.insats.timeline')}>
        <Prose>{t('tjansteutbud.insats.timelineText')}</Prose>
        <Timeline events={events} nameOf={nameOf} />
      </Section>
    </Page>
  )
}

function RunState({ insats, day }: { insats: Insats; day: string }) {
  const t = useText()
  const state = runsOn(insats, day) ? 'running' : insats.start > day ? 'planned' : 'ended'
  const color: NonNullable<BadgeProps['color']> =
    state === 'running' ? 'success' : state === 'planned' ? 'brand' : 'informative'
  const end = insats.end === 'tills vidare' ? t('tjansteutbud.untilFurtherInText') : insats.end
  return (
    <>
      <Badge appearance="tint" color={color} size="large">
        {t(`tjansteutbud.insats.${state}`)}
      </Badge>
      <span>
        <Unbroken>{t('tjansteutbud.runs', { start: insats.start, end })}</Unbroken>
      </span>
    </>
  )
}

/** Which job-focused insatser it may run beside, since only together do the others lead to work. */
function Beside({ insats, catalogue: { insatser, model, day } }: { insats: Insats; catalogue: Catalogue }) {
  const styles = useStyles()
  const t = useText()
  const isJobFocused = (one: Insats) => omradenOf(one, model).some(omrade => omrade.jobFocused)
  const beside = insatser.filter(
    one =>
      isJobFocused(one) &&
      one.id !== insats.id &&
      mayRunBeside(insats, one) &&
      one.stadsomraden.some(key => insats.stadsomraden.includes(key)),
  )
  return (
    <Section title={t('tjansteutbud.insats.beside')}>
      {isJobFocused(insats) ? (
        <Prose>{t('tjansteutbud.insats.isJobFocused')}</Prose>
      ) : beside.length === 0 ? (
        <Prose>{t('tjansteutbud.insats.besideNone')}</Prose>
      ) : (
        <ul className={styles.list}>
          {beside.map(one => (
            <li key={one.id}>
              <AppLink to={`${back}/${keyOf(one.id)}?dag=${day}`}>
                <Written>{one.name}</Written>
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
