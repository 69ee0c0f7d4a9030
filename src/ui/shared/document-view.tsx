import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { Block, DocumentTable as DocumentTableBlock, Run } from '../../ports/documents.ts'
import { inSwedish } from '../text/text.ts'
import { DocumentTable, placed } from './document-table.tsx'
import { Unbroken } from './unbroken.tsx'

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
})

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
    return emphasis ? (
      <em key={place}>{text}</em>
    ) : (
      <span key={place}>
        <Unbroken>{text}</Unbroken>
      </span>
    )
  })
}

function TableView({ table: { caption, header, rows } }: { table: DocumentTableBlock }) {
  return (
    <DocumentTable
      label={caption}
      caption={caption}
      heads={[header]}
      rows={rows.map(cells => ({ cells: cells.map(text => text || undefined), names: header }))}
    />
  )
}
