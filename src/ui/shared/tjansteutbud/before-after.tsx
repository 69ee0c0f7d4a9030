import { Badge, type BadgeProps, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type Difference, insatsFields } from '../../../domain/tjansteutbud/difference.ts'
import type { Insats, InsatsFields } from '../../../domain/tjansteutbud/insats.ts'
import { useText } from '../../text/text.ts'
import { Details } from '../details.tsx'
import { useCards } from '../media.ts'
import { Written } from '../written.tsx'
import { fieldText, type InsatsContext } from './words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: '0' },
  name: { ...typographyStyles.subtitle2, margin: '0', overflowWrap: 'anywhere' },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  header: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'top',
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 0`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },

  pair: { display: 'block' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  value: { margin: '0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: '0' },
})

const colors: Readonly<Record<Difference['kind'], NonNullable<BadgeProps['color']>>> = {
  ny: 'success',
  andrad: 'brand',
  borta: 'danger',
  samma: 'subtle',
}

interface Props {
  readonly label: string
  readonly differences: readonly Difference[]
  readonly context: InsatsContext
  /** The rank of each heading; one below what it stands under. */
  readonly rank?: 'h3' | 'h4'
}

/** What changes, insats by insats: each field that is set anew, before and after. */
export function BeforeAfter({ label, differences, context, rank = 'h4' }: Props) {
  const styles = useStyles()
  return (
    <ul className={styles.list} aria-label={label}>
      {differences.map(difference => {
        const insats = difference.kind === 'borta' ? difference.before : difference.after
        return (
          <li key={insats.id} className={styles.item}>
            <Head difference={difference} insats={insats} rank={rank} />
            <Fields difference={difference} context={context} />
          </li>
        )
      })}
    </ul>
  )
}

/** Where the name of an insats stands. */
const nameId = ({ id }: Insats) => `name-${id}`

interface HeadProps {
  readonly difference: Difference
  readonly insats: Insats
  readonly rank: 'h3' | 'h4'
}

function Head({ difference, insats, rank: Heading }: HeadProps) {
  const styles = useStyles()
  const t = useText()
  const isEnding =
    difference.kind === 'andrad' && difference.fields.includes('end') && difference.after.end !== 'tills vidare'
  return (
    <div className={styles.head}>
      <Heading id={nameId(insats)} className={styles.name}>
        <Written>{insats.name}</Written>
      </Heading>
      <Badge appearance="tint" color={isEnding ? 'danger' : colors[difference.kind]}>
        {isEnding ? t('tjansteutbud.preview.ends') : t(`tjansteutbud.difference.${difference.kind}`)}
      </Badge>
    </div>
  )
}

/** The fields that say something: all that are set of a new one, those that differ of a changed one. */
function Fields({ difference, context }: { difference: Difference; context: InsatsContext }) {
  const styles = useStyles()
  const t = useText()
  const isCards = useCards()
  if (difference.kind === 'borta' || difference.kind === 'samma') return null
  const { after } = difference
  const before = difference.kind === 'andrad' ? difference.before : undefined
  const shown: readonly (keyof InsatsFields)[] =
    difference.kind === 'andrad' ? difference.fields : insatsFields.filter(field => field !== 'name')
  const now = (field: keyof InsatsFields) => fieldText(after, field, context, t)
  const was = (field: keyof InsatsFields) => before && fieldText(before, field, context, t)
  if (!before)
    return (
      <Details
        rows={shown.map(field => ({ key: field, label: t(`tjansteutbud.field.${field}`), value: now(field) }))}
      />
    )
  if (isCards)
    return (
      <dl className={styles.fields}>
        {shown.map(field => (
          <div key={field}>
            <dt className={styles.label}>{t(`tjansteutbud.field.${field}`)}</dt>
            <dd className={styles.value}>
              <del className={styles.pair}>{was(field)}</del>
              <span className={styles.pair}>{now(field)}</span>
            </dd>
          </div>
        ))}
      </dl>
    )
  return (
    <table className={styles.table} aria-labelledby={nameId(after)}>
      <thead>
        <tr>
          <td className={styles.header} />
          <th scope="col" className={styles.header}>
            {t('tjansteutbud.preview.before')}
          </th>
          <th scope="col" className={styles.header}>
            {t('tjansteutbud.preview.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(field => (
          <tr key={field}>
            <th scope="row" className={styles.header}>
              {t(`tjansteutbud.field.${field}`)}
            </th>
            <td className={styles.cell}>{was(field)}</td>
            <td className={styles.cell}>{now(field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
