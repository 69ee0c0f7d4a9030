import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { UnitDiff } from '../../../domain/styrmodell/compare/diff.ts'
import type { Unit } from '../../../domain/styrmodell/compare/units.ts'
import type { WordChange } from '../../../domain/styrmodell/compare/words.ts'
import { TrackedWords } from '../../shared/tracked-text.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  units: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: '0' },
  unit: { maxWidth: '70ch', overflowWrap: 'anywhere', breakInside: 'avoid' },
  heading: { ...typographyStyles.body1Strong },
  item: { paddingLeft: tokens.spacingHorizontalXL },
  footnote: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cell: { display: 'inline', ':not(:last-child)::after': { content: '" | "', color: tokens.colorNeutralForeground3 } },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  },
})

type Cells = readonly (readonly WordChange[])[]

/** The unit as a whole in one standing: all of it stays, goes or comes. */
function whole(unit: Unit, kind: WordChange['kind']): Cells {
  return unit.cells.map(text => [{ kind, text }])
}

/** What a side shows of a change: on the left what was, on the right what is. */
function only(cells: Cells, side: 'removed' | 'added'): Cells {
  return cells.map(cell => cell.filter(({ kind }) => kind === 'same' || kind === side))
}

/** The section that a unit has gone to or come from, for those who must be told. */
type Place = (id: string) => string

function noteOf(row: UnitDiff, place: Place, t: ReturnType<typeof useText>): string | undefined {
  if (row.kind === 'moved-away') return t('anvisning.compare.unit.moved-away', { section: place(row.to) })
  if (row.kind === 'moved-here') return t('anvisning.compare.unit.moved-here', { section: place(row.from) })
  return undefined
}

function UnitView({ unit, cells, note }: { unit: Unit; cells: Cells; note?: string | undefined }) {
  const styles = useStyles()
  const look =
    unit.kind === 'heading'
      ? styles.heading
      : unit.kind === 'footnote'
        ? styles.footnote
        : unit.kind === 'item' || unit.kind === 'ordered-item'
          ? styles.item
          : undefined
  return (
    <div className={mergeClasses(styles.unit, look)}>
      {note && <span className={styles.note}>{note}</span>}
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
        <span key={at} className={styles.cell}>
          <TrackedWords changes={cell} />
        </span>
      ))}
    </div>
  )
}

interface Props {
  readonly units: readonly UnitDiff[]
  readonly place?: Place
}

/** Units in running text: what goes is struck, what comes is underlined. */
export function InlineUnits({ units, place = id => id }: Props) {
  const styles = useStyles()
  const t = useText()
  return (
    <div className={styles.units}>
      {units.map((row, at) => {
        const unit = 'after' in row ? row.after : row.before
        const cells =
          'words' in row
            ? row.words
            : whole(unit, row.kind === 'same' ? 'same' : row.kind === 'added' ? 'added' : 'removed')
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn whole and never reordered
        return <UnitView key={at} unit={unit} cells={cells} note={noteOf(row, place, t)} />
      })}
    </div>
  )
}

/** Units beside each other: the older version to the left, the newer to the right. */
export function SideUnits({ units, place = id => id }: Props) {
  const styles = useStyles()
  const t = useText()
  return (
    <div className={styles.units}>
      {units.map((row, at) => {
        const note = noteOf(row, place, t)
        const hasBefore = 'before' in row && row.kind !== 'moved-here'
        const hasAfter = 'after' in row
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn whole and never reordered
          <div key={at} className={styles.sides}>
            <div>
              {hasBefore && (
                <UnitView
                  unit={row.before}
                  cells={
                    row.kind === 'changed'
                      ? only(row.words, 'removed')
                      : whole(row.before, row.kind === 'same' ? 'same' : 'removed')
                  }
                  note={row.kind === 'moved-away' ? note : undefined}
                />
              )}
            </div>
            <div>
              {hasAfter && (
                <UnitView
                  unit={row.after}
                  cells={
                    row.kind === 'changed' || row.kind === 'moved-here'
                      ? only(row.words, 'added')
                      : whole(row.after, row.kind === 'same' ? 'same' : 'added')
                  }
                  note={row.kind === 'moved-here' ? note : undefined}
                />
              )}
            </div>
          </div>
        )
      })}
    </div>
  )
}
