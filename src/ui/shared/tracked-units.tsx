import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { Fragment, type ReactNode, useMemo } from 'react'
import type { UnitDiff } from '../../domain/styrmodell/compare/diff.ts'
import type { SectionId } from '../../domain/styrmodell/text/text.ts'
import { spoken, useText } from '../text/text.ts'
import { DocumentTable, placed } from './document-table.tsx'
import { columnNames, onlyChanged, type TrackedBlock, type TrackedUnit, trackedBlocks } from './tracked-blocks.ts'
import { TrackedWords } from './tracked-text.tsx'

const useStyles = makeStyles({
  units: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: '0', maxWidth: '76ch' },
  line: { margin: '0', maxWidth: '70ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  heading: { ...typographyStyles.body1Strong },
  footnote: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXXL, maxWidth: '70ch' },
  item: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** The section that a unit has gone to or come from, for those who must be told. */
export type Place = (id: SectionId) => string

interface Props {
  readonly units: readonly UnitDiff[]
  /** What the section is called, for those who cannot see where its tables stand. */
  readonly label: string
  /** Leaves out what both versions have. */
  readonly isChangedOnly?: boolean
  readonly place?: Place
}

/** The section in two versions as what it is drawn of. */
export function useTracked(units: readonly UnitDiff[], isChangedOnly: boolean): readonly TrackedBlock[] {
  return useMemo(() => {
    const all = trackedBlocks(units)
    return isChangedOnly ? onlyChanged(all) : all
  }, [units, isChangedOnly])
}

/** A section in two versions, drawn as the section itself is: what goes is struck, what comes is underlined. */
export function TrackedUnits({ units, label, isChangedOnly = false, place = id => id }: Props) {
  const styles = useStyles()
  const blocks = useTracked(units, isChangedOnly)
  return (
    <div className={styles.units} lang="sv">
      {placed(blocks).map(({ value, place: at }) => (
        <BlockView key={at} block={value} label={label} place={place} />
      ))}
    </div>
  )
}

/** The units that stand below a heading which says the same in both; one that has changed is among them. */
export function withoutHeading(units: readonly UnitDiff[]): UnitDiff[] {
  return units.filter(({ kind }, at) => at > 0 || kind !== 'same')
}

function BlockView({ block, label, place }: { block: TrackedBlock; label: string; place: Place }) {
  const styles = useStyles()
  const t = useText()
  switch (block.kind) {
    case 'line':
      return <TrackedLine unit={block.unit} place={place} />
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {placed(block.items).map(({ value, place: at }) => (
            <li key={at} className={styles.item} {...(value.number !== undefined && { value: value.number })}>
              <MovedNote unit={value} place={place} />
              <TrackedCells unit={value} />
            </li>
          ))}
        </List>
      )
    }
    case 'table': {
      const names = columnNames(block.heads)
      const gone = columnNames(block.heads, 'removed')
      const cellsOf = (unit: TrackedUnit) => withNote(unit, place)
      return (
        <DocumentTable
          label={label}
          mostColumns={1}
          heads={block.heads.map(cellsOf)}
          newHeads={block.heads.filter(({ standing }) => standing !== 'same').map(cellsOf)}
          rows={block.rows.map(row =>
            'unchanged' in row
              ? { aside: <span lang={spoken()}>{t('anvisning.compare.unchangedRows', { count: row.unchanged })}</span> }
              : { cells: cellsOf(row), names: row.standing === 'removed' ? gone : names },
          )}
        />
      )
    }
  }
}

/** The cells of a row; the first also says where the row has moved. */
function withNote(unit: TrackedUnit, place: Place): (ReactNode | undefined)[] {
  return placed(unit.cells).map(({ value, place: column }) => {
    const words = value.length > 0 ? <TrackedWords changes={value} /> : undefined
    if (column > 0) return words
    return (
      <>
        <MovedNote unit={unit} place={place} />
        {words}
      </>
    )
  })
}

/** A line of text: a heading, a paragraph or a footnote after its mark. */
export function TrackedLine({ unit, place }: { unit: TrackedUnit; place: Place }) {
  const styles = useStyles()
  const { kind } = unit.unit
  const look = kind === 'heading' ? styles.heading : kind === 'footnote' ? styles.footnote : undefined
  return (
    <p className={mergeClasses(styles.line, look)}>
      <MovedNote unit={unit} place={place} />
      <TrackedCells unit={unit} />
    </p>
  )
}

/** The text of what is no row; a footnote has its mark and its text. */
function TrackedCells({ unit }: { unit: TrackedUnit }) {
  return placed(unit.cells).map(({ value, place: at }) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <TrackedWords changes={value} />
    </Fragment>
  ))
}

/** Where a unit has gone or come from, before the unit itself. */
export function MovedNote({ unit: { movedTo, movedFrom }, place }: { unit: TrackedUnit; place: Place }) {
  const styles = useStyles()
  const t = useText()
  const note = movedTo
    ? t('anvisning.compare.unit.moved-away', { section: place(movedTo) })
    : movedFrom && t('anvisning.compare.unit.moved-here', { section: place(movedFrom) })
  if (!note) return null
  return (
    <span className={styles.note} lang={spoken()}>
      {note}
    </span>
  )
}
