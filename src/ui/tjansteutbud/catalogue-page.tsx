import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useLocation } from 'wouter'
import { keyOf } from '../../domain/shared/ids.ts'
import { accessGrid } from '../../domain/tjansteutbud/access.ts'
import type { Insats } from '../../domain/tjansteutbud/insats.ts'
import { omradenOf, passes } from '../../domain/tjansteutbud/selection.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterResult } from '../shared/filter-result.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { AccessGrid } from '../shared/tjansteutbud/access-grid.tsx'
import { utforareTexts, writtenIn } from '../shared/tjansteutbud/words.ts'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { DayBar, DayLine } from './day-bar.tsx'
import { isSelected, SelectionBar, selectionIn } from './selection-bar.tsx'
import { type Catalogue, useCatalogue, useShownDay } from './use-catalogue.ts'
import { useDownload } from './use-download.ts'
import { Views } from './views.tsx'

const useStyles = makeStyles({
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** The catalogue of a day: what is offered where, by område. */
export function CataloguePage() {
  const t = useText()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const [, go] = useLocation()
  const catalogue = useCatalogue(useShownDay(get('dag')))
  const selection = selectionIn(get)
  const { model, insatser } = catalogue
  const rows = insatser.filter(insats => passes(insats, selection, model))
  const isFiltered = isSelected(selection)
  const download = useDownload()
  return (
    <Page
      title={t('tjansteutbud.title')}
      lead={t('tjansteutbud.lead')}
      primary={
        !isOutside && (
          <Button icon={<ArrowDownloadRegular aria-hidden />} onClick={() => void download(rows, catalogue)}>
            {t('tjansteutbud.csv.download')}
          </Button>
        )
      }
      menu={[
        { key: 'print', label: t('common.action.print'), icon: <PrintRegular aria-hidden />, onSelect: () => print() },
        {
          key: 'import',
          label: t('tjansteutbud.import.title'),
          icon: <ArrowUploadRegular aria-hidden />,
          onSelect: () => go('/tjansteutbud/importera'),
        },
      ]}
    >
      <Views />
      <UnreadableRows lists={['Beslut']} />
      <DayBar name="day" label={t('tjansteutbud.day.label')} day={catalogue.day} onDay={day => set('dag', day)} />
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : insatser.length === 0 ? (
        <>
          <DayLine catalogue={catalogue} />
          <EmptyState title={t('tjansteutbud.none.title')} text={t('tjansteutbud.none.text')}>
            <ButtonLink to="/tjansteutbud/importera">{t('tjansteutbud.import.title')}</ButtonLink>
          </EmptyState>
        </>
      ) : (
        <>
          <SelectionBar catalogue={catalogue} selection={selection} set={set} />
          <DayLine catalogue={catalogue} />
          <FilterResult
            count={rows.length}
            // How many there are that day is said above.
            left={isFiltered ? t('tjansteutbud.none.left', { count: rows.length }) : t('tjansteutbud.none.everything')}
            help={t('tjansteutbud.none.leftHelp')}
            isFiltered={isFiltered}
            onClear={clear}
          />
          {rows.length > 0 && <Grid rows={rows} catalogue={catalogue} />}
        </>
      )}
    </Page>
  )
}

/** The rows by the first of their områden, in the order of the styrmodell. */
function Grid({ rows, catalogue: { day, model } }: { rows: readonly Insats[]; catalogue: Catalogue }) {
  const styles = useStyles()
  const t = useText()
  const first = (insats: Insats) => omradenOf(insats, model)[0]?.key
  const groups = [
    ...model.omraden.map(({ key, name }) => ({ key, name })),
    { key: undefined, name: t('tjansteutbud.noOmrade') },
  ]
    .map(({ key, name }) => ({ heading: name, insatser: rows.filter(insats => first(insats) === key) }))
    .filter(({ insatser }) => insatser.length > 0)
    .map(({ heading, insatser }) => ({ heading, rows: accessGrid(insatser, insatser, model) }))
  return (
    <AccessGrid
      label={t('tjansteutbud.grid.caption')}
      groups={groups}
      model={model}
      head={insats => (
        <>
          <AppLink to={`/tjansteutbud/${keyOf(insats.id)}?dag=${day}`}>
            <Written>{insats.name}</Written>
          </AppLink>
          <span className={styles.about}>
            <Quoting written={writtenIn(insats)}>
              {[utforareTexts(insats.utforare, model, t), ...insats.targetGroups].join(' · ')}
            </Quoting>
          </span>
        </>
      )}
    />
  )
}
