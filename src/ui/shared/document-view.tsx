import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { Block, DocumentTable, Run } from '../../ports/documents.ts'
import { inSwedish, useText } from '../text/text.ts'
import { useNarrow } from './media.ts'

const useStyles = makeStyles({
  document: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '76ch' },
  h1: {
    ...typographyStyles.subtitle1,
    margin: `${tokens.spacingVerticalXL} 0 0`,
    breakAfter: 'avoid',
    overflowWrap: 'anywhere',
  },
  h2: {
    ...typographyStyles.subtitle2,
    margin: `${tokens.spacingVerticalS} 0 0`,
    breakAfter: 'avoid',
    overflowWrap: 'anywhere',
  },
  h3: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, breakAfter: 'avoid' },
  text: {
    margin: '0',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '70ch',
    lineHeight: tokens.lineHeightBase400,
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXXL, maxWidth: '70ch' },
  item: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  // A table that is wider than a narrow page scrolls by itself.
  scroll: { overflowX: 'auto', '@media print': { overflowX: 'visible' } },
  table: { width: '100%', borderCollapse: 'collapse', '@media (max-width: 480px)': { minWidth: '420px' } },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
  },
  captionAlone: { margin: '0' },
  rows: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  header: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    verticalAlign: 'top',
    // Where a browser knows how: long words are divided as they are spelt, and not anywhere.
    // Where no dictionary tells how a word is divided, the table is wider and moves within its own frame.
    hyphens: 'auto',
    overflowWrap: 'break-word',
    whiteSpace: 'pre-wrap',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
})

/** Parts together with their places: a document is drawn whole and never reordered, so a place is what a part is known by. */
function placed<T>(parts: readonly T[]): { readonly value: T; readonly place: number }[] {
  return parts.map((value, place) => ({ value, place }))
}

/** The blocks of a document as they are read on the page: the same ones, and in Swedish, that its Word file is made of. */
export function DocumentView({ blocks }: { blocks: () => readonly Block[] }) {
  const styles = useStyles()
  return (
    <div className={styles.document} lang="sv">
      {placed(inSwedish(blocks)).map(({ value, place }) => (
        <BlockView key={place} block={value} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: Block }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return <h2 className={styles.h1}>{block.text}</h2>
      if (block.level === 2) return <h3 className={styles.h2}>{block.text}</h3>
      return <h4 className={styles.h3}>{block.text}</h4>
    case 'paragraph':
      return (
        <p className={mergeClasses(styles.text, block.look && styles.quiet)}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {placed(block.items).map(({ value, place }) => (
            <li key={place} className={styles.item}>
              <Runs runs={value} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <TableView table={block} />
    case 'pageBreak':
      return null
  }
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return placed(runs).map(({ value: { text, strong, emphasis }, place }) => {
    if (strong) return <strong key={place}>{text}</strong>
    return emphasis ? <em key={place}>{text}</em> : <span key={place}>{text}</span>
  })
}

function TableView({ table }: { table: DocumentTable }) {
  const styles = useStyles()
  const isNarrow = useNarrow()
  const { caption, header, rows } = table
  // Beside a meeting the last columns would be out of sight, and they are often what one looks for.
  if (isNarrow && header.length > 2) return <RowList table={table} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {header.map(text => (
              <th key={text} scope="col" className={styles.header}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placed(rows).map(({ value: cells, place: row }) => (
            <tr key={row}>
              {placed(cells).map(({ value: text, place: column }) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A table where there is no room for its columns: a row after the other, each value with its column's name. */
function RowList({ table: { caption, header, rows } }: { table: DocumentTable }) {
  const styles = useStyles()
  const t = useText()
  const [, ...names] = header
  return (
    <section aria-label={caption}>
      <p className={mergeClasses(styles.caption, styles.captionAlone)}>{caption}</p>
      <ul className={styles.rows}>
        {placed(rows).map(({ value: [first, ...cells], place }) => (
          <li key={place} className={styles.row}>
            <strong>{first}</strong>
            {names.map(
              (name, index) =>
                cells[index] && <div key={name}>{t('dokument.cell', { name, value: cells[index] })}</div>,
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
