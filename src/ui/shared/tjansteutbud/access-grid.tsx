import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { AddCircleFilled } from '@fluentui/react-icons/svg/add-circle'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle'
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract'
import type { ReactNode } from 'react'
import type { Styrmodell } from '../../../domain/styrmodell/styrmodell.ts'
import type { Access, AccessRow } from '../../../domain/tjansteutbud/access.ts'
import type { Insats } from '../../../domain/tjansteutbud/insats.ts'
import { useText } from '../../text/text.ts'
import { litGround } from '../lit-ground.ts'
import { useNarrow } from '../media.ts'
import { Quoting } from '../quoting.tsx'
import { Written } from '../written.tsx'
import { stadsomradeName } from './words.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  header: {
    textAlign: 'center',
    verticalAlign: 'bottom',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  // On paper a heading never stands alone at the foot of a page.
  groupRow: { breakAfter: 'avoid' },
  group: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  first: { textAlign: 'left', paddingLeft: '0' },
  row: litGround,
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  cell: {
    textAlign: 'center',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    width: '14%',
  },
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS, fontSize: '20px' },
  word: { fontSize: tokens.fontSizeBase200 },
  har: { color: tokens.colorNeutralForeground1 },
  far: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  forlorar: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  saknar: { color: tokens.colorNeutralForeground4 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  narrowCell: { width: '36px', padding: `${tokens.spacingVerticalSNudge} 0` },
  vertical: { writingMode: 'vertical-rl', transform: 'rotate(180deg)', whiteSpace: 'nowrap' },
})

const icons: Readonly<Record<Access, FluentIcon>> = {
  har: CheckmarkRegular,
  far: AddCircleFilled,
  forlorar: DismissCircleFilled,
  saknar: SubtractRegular,
}

interface Props {
  readonly label: string
  /** Rows in groups; a group without a heading stands alone. */
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly AccessRow[] }[]
  readonly model: Styrmodell
  /** What stands in the row's head; the name alone without it. */
  readonly head?: (insats: Insats) => ReactNode
}

/** The grid stadsområde × insats: a mark in each cell, told in words to those who do not see it; a change also to those who do. */
export function AccessGrid({ label, groups, model, head }: Props) {
  const styles = useStyles()
  const t = useText()
  const isNarrow = useNarrow()
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.header, styles.first)}>
            {t('tjansteutbud.grid.insats')}
          </th>
          {model.stadsomraden.map(({ key }) => (
            <th key={key} scope="col" className={styles.header}>
              <span {...(isNarrow && { className: styles.vertical })}>{stadsomradeName(key, model)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ heading, rows }) => (
        <tbody key={heading ?? ''}>
          {heading && (
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={model.stadsomraden.length + 1} className={styles.group}>
                <Quoting>{heading}</Quoting>
              </th>
            </tr>
          )}
          {rows.map(({ insats, cells }) => (
            <tr key={insats.id} className={styles.row}>
              <th scope="row" className={styles.name}>
                {head ? head(insats) : <Written>{insats.name}</Written>}
              </th>
              {cells.map(({ stadsomrade, access }) => (
                <td key={stadsomrade} className={mergeClasses(styles.cell, isNarrow && styles.narrowCell)}>
                  <AccessMark access={access} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function AccessMark({ access }: { access: Access }) {
  const styles = useStyles()
  const t = useText()
  const Icon = icons[access]
  // A change is said in words; on a narrow page there is room for its sign alone.
  const isSaid = !useNarrow() && (access === 'far' || access === 'forlorar')
  return (
    <span className={mergeClasses(styles.mark, styles[access])}>
      <Icon aria-hidden />
      <span className={isSaid ? styles.word : styles.hidden}>{t(`tjansteutbud.access.${access}`)}</span>
    </span>
  )
}
