import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useMemo } from 'react'
import { periodChoices, periodOf, periodProblem } from '../../domain/uppfoljning/period.ts'
import { fewest } from '../../domain/uppfoljning/spread.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { dayInText } from '../shared/dates.ts'
import { DateField } from '../shared/day-field.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { FactsTable } from '../shared/facts-table.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { useCards, usePrinting } from '../shared/media.ts'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { useNotify } from '../shared/notify.tsx'
import { Page } from '../shared/page.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { saveFile } from '../shared/save-file.ts'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { inSwedish, record, useText } from '../text/text.ts'
import { Bars } from './bars.tsx'
import { csvRows } from './csv.ts'
import { reportOf } from './report.ts'
import { type FollowUpSection, sectionsOf } from './sections.ts'
import { type FollowUp, useFollowUp } from './use-follow-up.ts'

const useStyles = makeStyles({
  text: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  shown: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer', minHeight: '24px' },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** How the collaboration goes over a period: figures, charts, a file of them and a page for a meeting. */
export function UppfoljningPage() {
  const t = useText()
  const { today } = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set] = useFilters()
  const choice = get('period')
  const own = { from: get('fran'), to: get('till') }
  const period = periodOf(choice, own, today)
  const figures = useFollowUp(period)
  const ready = isRead && !isOutside
  return (
    <Page
      title={t('uppfoljning.title')}
      lead={t('uppfoljning.lead')}
      primary={ready && figures && <Fetch figures={figures} />}
    >
      <UnreadableRows lists={['Avvikelser', 'Eskaleringar', 'Beslut']} />
      <FilterRow label={t('uppfoljning.filter.label')} isFiltered={choice !== ''}>
        <SelectField
          name="period"
          label={t('uppfoljning.filter.choice')}
          value={choice || periodChoices[0]}
          onChange={value => set('period', value === periodChoices[0] ? '' : value)}
          choices={periodChoices.map(value => ({ value, label: t(`uppfoljning.period.${value}`) }))}
        />
        {choice === 'egen' && (
          <>
            <DateField
              name="from"
              label={t('uppfoljning.filter.from')}
              value={own.from}
              onChange={value => set('fran', value)}
            />
            <DateField
              name="to"
              label={t('uppfoljning.filter.to')}
              value={own.to}
              onChange={value => set('till', value)}
              problem={periodProblem(own, 'to')}
            />
          </>
        )}
      </FilterRow>
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : figures ? (
        <Shown figures={figures} />
      ) : (
        <EmptyState title={t('uppfoljning.noPeriod')} text={t('uppfoljning.noPeriodText')} />
      )}
    </Page>
  )
}

function Shown({ figures }: { figures: FollowUp }) {
  const styles = useStyles()
  const t = useText()
  const { model, state } = useDesk()
  const sections = useMemo(() => sectionsOf(figures, model, t), [figures, model, t])
  const { from, to } = figures.period
  if (state.avvikelser.length + state.decisions.length === 0)
    return <EmptyState title={t('uppfoljning.none')} text={t('uppfoljning.noneText')} />
  return (
    <>
      <p className={styles.shown}>
        <Unbroken>{t('uppfoljning.shown', { from: dayInText(from), to: dayInText(to) })}</Unbroken>
      </p>
      <p className={styles.text}>{t('uppfoljning.few', { count: fewest })}</p>
      {sections.map(section => (
        <Figures key={section.key} section={section} />
      ))}
      <Section title={t('uppfoljning.leftOut')}>
        {!figures.groupSeen && <p className={styles.text}>{t('uppfoljning.leftOutText')}</p>}
        <p className={styles.text}>{t('uppfoljning.invalid')}</p>
      </Section>
    </>
  )
}

/** One table with its chart beside it. */
function Figures({ section }: { section: FollowUpSection }) {
  const styles = useStyles()
  const t = useText()
  // Below its chart the table says again what stands at every bar: it waits until somebody asks.
  const isNarrow = useCards()
  const isPaper = usePrinting()
  const { title, about, head, columns, rows, drawn } = section
  const table = (
    <FactsTable
      label={title}
      head={head}
      columns={columns.map(header => ({ key: header, header, kind: 'number' as const }))}
      rows={rows.map(row => ({
        key: row.head,
        head: <Quoting>{row.head}</Quoting>,
        cells: row.values.map(({ text }, place) => ({ key: columns[place] ?? '', value: text })),
      }))}
    />
  )
  return (
    <Section title={title}>
      {about && (
        <p className={styles.text}>
          <Unbroken>{about}</Unbroken>
        </p>
      )}
      {drawn.length === 0 ? (
        table
      ) : (
        <div className={styles.beside}>
          <Bars section={section} />
          {isNarrow && !isPaper ? (
            <details>
              <summary className={styles.summary}>{t('uppfoljning.table')}</summary>
              {table}
            </details>
          ) : (
            table
          )}
        </div>
      )}
    </Section>
  )
}

/** The figures as a page for a meeting, as a file for a spreadsheet, and on paper. What is kept is in Swedish. */
function Fetch({ figures }: { figures: FollowUp }) {
  const t = useText()
  const { model, today } = useDesk()
  const { tables } = useWorkspace()
  const notify = useNotify()
  const download = async () => {
    const rows = inSwedish(() => csvRows(sectionsOf(figures, model, t), figures.period, t))
    try {
      saveFile(await tables.csv(rows), record('uppfoljning.csvName', figures.period))
      notify({ kind: 'success', title: t('uppfoljning.csvDone') })
    } catch {
      notify({ kind: 'error', title: t('uppfoljning.csvFailed') })
    }
  }
  return (
    <>
      <WordButton document={() => reportOf(figures, model, today, t)} />
      <Button icon={<ArrowDownloadRegular />} onClick={() => void download()}>
        {t('uppfoljning.csv')}
      </Button>
      <Button icon={<PrintRegular />} onClick={() => print()}>
        {t('common.action.print')}
      </Button>
    </>
  )
}
