import { makeStyles, tokens } from '@fluentui/react-components'
import { addMonths } from '../../domain/shared/day.ts'
import { accessGrid } from '../../domain/tjansteutbud/access.ts'
import { differencesBetween } from '../../domain/tjansteutbud/difference.ts'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { AccessGrid } from '../shared/tjansteutbud/access-grid.tsx'
import { BeforeAfter } from '../shared/tjansteutbud/before-after.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { DayBar } from './day-bar.tsx'
import { useCatalogue, useShownDay } from './use-catalogue.ts'
import { Views } from './views.tsx'

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalS },
  same: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', minHeight: '24px' },
  count: { margin: '0', fontWeight: tokens.fontWeightSemibold },
})

/** Two days beside each other: what has come, changed and gone between them; what is the same is only counted. */
export function ComparePage() {
  const styles = useStyles()
  const t = useText()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const { today } = useDesk()
  const [get, set] = useFilters()
  const from = useCatalogue(useShownDay(get('fran') || addMonths(today, -12)))
  const to = useCatalogue(useShownDay(get('till')))
  const differences = differencesBetween(from.insatser, to.insatser)
  const changed = differences.filter(({ kind }) => kind !== 'samma')
  const same = differences.flatMap(difference => (difference.kind === 'samma' ? [difference.after.name] : []))
  const grid = accessGrid(from.insatser, to.insatser, to.model).filter(({ cells }) =>
    cells.some(({ access }) => access === 'far' || access === 'forlorar'),
  )
  const nameOf = (id: Parameters<typeof to.context.nameOf>[0]) => to.context.nameOf(id) ?? from.context.nameOf(id)
  return (
    <Page
      title={t('tjansteutbud.compare.title')}
      lead={t('tjansteutbud.compare.lead')}
      back={{ to: '/tjansteutbud', place: t('tjansteutbud.title') }}
    >
      <Views />
      <div className={styles.days}>
        <DayBar name="from" label={t('tjansteutbud.day.from')} day={from.day} onDay={day => set('fran', day)} />
        <DayBar name="to" label={t('tjansteutbud.day.to')} day={to.day} onDay={day => set('till', day)} />
      </div>
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : (
        <>
          <p role="status" className={styles.count}>
            {t('tjansteutbud.compare.count', { count: changed.length })}
          </p>
          {changed.length > 0 && (
            <Section title={t('tjansteutbud.compare.caption')}>
              <BeforeAfter
                label={t('tjansteutbud.compare.caption')}
                differences={changed}
                context={{ ...to.context, nameOf }}
                rank="h3"
              />
            </Section>
          )}
          {grid.length > 0 && (
            <Section title={t('tjansteutbud.compare.grid')}>
              <AccessGrid label={t('tjansteutbud.compare.grid')} groups={[{ rows: grid }]} model={to.model} />
            </Section>
          )}
          {same.length > 0 && (
            <details>
              <summary className={styles.summary}>{t('tjansteutbud.compare.same', { count: same.length })}</summary>
              <ul className={styles.same}>
                {same.map(name => (
                  <li key={name} lang="sv">
                    {name}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Page>
  )
}
