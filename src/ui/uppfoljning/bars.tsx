import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Quoting } from '../shared/quoting.tsx'
import { useText } from '../text/text.ts'
import type { FollowUpSection } from './sections.ts'

const useStyles = makeStyles({
  figure: { margin: '0', minWidth: '0', breakInside: 'avoid' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px', flex: 'none' },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 130px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflowWrap: 'break-word', hyphens: 'auto' },
  bars: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: '0' },
  bar: { display: 'flex', columnGap: '6px', alignItems: 'center', minWidth: '0' },
  // Room is left for the figure after the longest.
  svg: { display: 'block', flex: 'none', height: '10px', minWidth: '1px' },
  value: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: '12px' },
  // Apart in lightness as well as hue; the second is hollow, since strong contrast makes the same white of many colours.
  first: { fill: tokens.colorBrandForeground1 },
  second: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorPaletteMarigoldBorderActive, strokeWidth: '4px' },
  third: { fill: tokens.colorPaletteTealBorderActive },
  forced: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
  forcedSecond: { '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  forcedThird: { '@media (forced-colors: active)': { fill: 'Highlight' } },
})

/** How much of the width the longest bar takes, in per cent. */
const longest = 86

/**
 * The chart of a table: a bar for each value, all to one scale. Drawn beside its table, which says the same in figures,
 * and so left out for those who listen.
 */
export function Bars({ section }: { section: FollowUpSection }) {
  const styles = useStyles()
  const t = useText()
  const looks = [
    mergeClasses(styles.first, styles.forced),
    mergeClasses(styles.second, styles.forcedSecond),
    mergeClasses(styles.third, styles.forcedThird),
  ]
  const { rows, drawn, columns } = section
  const most = Math.max(1, ...rows.flatMap(({ values }) => drawn.map(place => values[place]?.bar ?? 0)))
  return (
    <figure className={styles.figure} aria-hidden>
      {drawn.length > 1 && (
        <figcaption className={styles.legend}>
          {drawn.map((place, series) => (
            <span key={place} className={styles.entry}>
              <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden>
                <title>{columns[place]}</title>
                <rect width="12" height="12" className={looks[series]} />
              </svg>
              {columns[place]}
            </span>
          ))}
        </figcaption>
      )}
      <div className={styles.rows}>
        {rows.map(({ head, values }) => (
          <div key={head} className={styles.row}>
            <span className={styles.name}>
              <Quoting>{head}</Quoting>
            </span>
            <span className={styles.bars}>
              {drawn.map((place, series) => {
                const value = values[place]
                const share = ((value?.bar ?? 0) / most) * longest
                return (
                  <span key={place} className={styles.bar}>
                    <svg className={styles.svg} width={`${share}%`} aria-hidden>
                      <title>{t('uppfoljning.bar', { name: columns[place] ?? '', value: value?.text ?? '' })}</title>
                      <rect width="100%" height="10" className={looks[series]} />
                    </svg>
                    <span className={styles.value}>{value?.text}</span>
                  </span>
                )
              })}
            </span>
          </div>
        ))}
      </div>
    </figure>
  )
}
