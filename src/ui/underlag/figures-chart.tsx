import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useId } from 'react'
import type { Figures } from '../../domain/underlag/underlag.ts'
import { numberInText } from '../shared/dates.ts'
import { FactsTable } from '../shared/facts-table.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  figure: { margin: '0', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '80ch' },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalM} 0 0` },
  chart: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  series: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: {
    display: 'grid',
    gridTemplateColumns: '4ch minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  alone: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  track: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bar: {
    height: '16px',
    minWidth: '2px',
    flex: 'none',
    backgroundColor: tokens.colorBrandBackground,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    printColorAdjust: 'exact',
  },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A bar takes at most this much of the width; the rest is for its number. */
const widest = 78

/** Figures as bars, each with its number, and the same as a table. */
export function FiguresChart({ figures: { title, unit, source, rows } }: { figures: Figures }) {
  const styles = useStyles()
  const t = useText()
  const id = useId()
  const names = [...new Set(rows.map(({ series }) => series))]
  const years = [...new Set(rows.map(({ year }) => year))].sort()
  // One year is said once, and not at each bar.
  const isOneYear = years.length === 1
  // A share is a share of the whole, and not of the greatest.
  const whole = /^(procent|%)$/i.test(unit.trim()) ? 100 : 1
  const most = Math.max(whole, ...rows.map(({ value }) => value))
  const at = (series: string, year: number) => rows.find(row => row.series === series && row.year === year)?.value
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.title} lang="sv">
        {title}
      </h3>
      {/* The table below says the same to those who do not see the bars. */}
      <div className={styles.chart} aria-hidden>
        {isOneYear && <span className={styles.name}>{years[0]}</span>}
        {names.map(series => (
          <div key={series} className={styles.series}>
            <span className={styles.name} lang="sv">
              {series}
            </span>
            {years.map(year => {
              const value = at(series, year)
              return (
                value !== undefined && (
                  <div key={year} className={isOneYear ? styles.alone : styles.line}>
                    {!isOneYear && <span>{year}</span>}
                    <span className={styles.track}>
                      <span className={styles.bar} style={{ width: `${(value / most) * widest}%` }} />
                      {numberInText(value)}
                    </span>
                  </div>
                )
              )
            })}
          </div>
        ))}
      </div>
      <FactsTable
        label={title}
        labelledBy={id}
        head={t('underlag.page.series')}
        columns={years.map(year => ({ key: String(year), header: String(year), kind: 'number' }))}
        rows={names.map(series => ({
          key: series,
          head: <Written>{series}</Written>,
          cells: years.flatMap(year => {
            const value = at(series, year)
            return value === undefined ? [] : [{ key: String(year), value: numberInText(value) }]
          }),
        }))}
      />
      <figcaption className={styles.source}>
        <Quoting written={[source, unit]}>{t('underlag.page.source', { source, unit })}</Quoting>
      </figcaption>
    </figure>
  )
}
