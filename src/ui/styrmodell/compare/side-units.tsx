import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { UnitDiff } from '../../../domain/styrmodell/compare/diff.ts'
import { placed, RowText } from '../../shared/document-table.tsx'
import { columnNames, onSide, type TrackedBlock, type TrackedUnit } from '../../shared/tracked-blocks.ts'
import { TrackedWords } from '../../shared/tracked-text.tsx'
import { MovedNote, type Place, TrackedLine, useTracked } from '../../shared/tracked-units.tsx'
import { spoken, useText } from '../../text/text.ts'

const useStyles = makeStyles({
  units: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: '0' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  },
  row: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXXL, maxWidth: '70ch' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

type Side = 'removed' | 'added'
const sides = ['removed', 'added'] as const

interface Props {
  readonly units: readonly UnitDiff[]
  readonly isChangedOnly: boolean
  readonly place: Place
}

/** A section in two versions beside each other, the older to the left. */
export function SideUnits({ units, isChangedOnly, place }: Props) {
  const styles = useStyles()
  const blocks = useTracked(units, isChangedOnly)
  return (
    <div className={styles.units} lang="sv">
      {placed(blocks).map(({ value, place: at }) => (
        <BlockSides key={at} block={value} place={place} />
      ))}
    </div>
  )
}

function BlockSides({ block, place }: { block: TrackedBlock; place: Place }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'line':
      return <Pair unit={block.unit} draw={shown => <TrackedLine unit={shown} place={place} />} />
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return placed(block.items).map(({ value, place: at }) => (
        <Pair
          key={at}
          unit={value}
          draw={shown => (
            <List className={styles.list}>
              <li {...(shown.number !== undefined && { value: shown.number })}>
                <TrackedLine unit={shown} place={place} />
              </li>
            </List>
          )}
        />
      ))
    }
    case 'table':
      return <TableSides table={block} place={place} />
  }
}

/** A row as text, level with its other; beside each other two tables have no room for their columns. */
function TableSides({ table, place }: { table: Extract<TrackedBlock, { kind: 'table' }>; place: Place }) {
  const styles = useStyles()
  const t = useText()
  const heads = table.heads.filter(({ standing }) => standing !== 'same')
  const names = { removed: columnNames(table.heads, 'removed'), added: columnNames(table.heads) }
  return placed([...heads, ...table.rows]).map(({ value: row, place: at }) =>
    'unchanged' in row ? (
      <div key={at} className={styles.quiet} lang={spoken()}>
        {t('anvisning.compare.unchangedRows', { count: row.unchanged })}
      </div>
    ) : (
      <Pair
        key={at}
        unit={row}
        draw={(shown, side) => (
          <div className={styles.row}>
            <MovedNote unit={shown} place={place} />
            <RowText
              cells={shown.cells.map(cell => cell.length > 0 && <TrackedWords changes={cell} />)}
              names={row.unit.kind === 'header-row' ? [] : names[side]}
            />
          </div>
        )}
      />
    ),
  )
}

function Pair({ unit, draw }: { unit: TrackedUnit; draw: (shown: TrackedUnit, side: Side) => ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.sides}>
      {sides.map(side => {
        const shown = onSide(unit, side)
        return <div key={side}>{shown && draw(shown, side)}</div>
      })}
    </div>
  )
}
