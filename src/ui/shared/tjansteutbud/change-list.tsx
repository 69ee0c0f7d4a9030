import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { InsatsId } from '../../../domain/shared/ids.ts'
import { type ChangeSet, sizeOf } from '../../../domain/tjansteutbud/change-set.ts'
import { insatsFields } from '../../../domain/tjansteutbud/difference.ts'
import { useText } from '../../text/text.ts'
import { dayInText } from '../dates.ts'
import { EmptyState } from '../empty-state.tsx'
import { namedWith } from '../named-with.ts'
import { Quoting } from '../quoting.tsx'
import { listed } from '../sentences.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', maxWidth: '80ch' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 200px', minWidth: '0', overflowWrap: 'anywhere' },
  // What one can do with a change stands together, also where the words take a line of their own.
  acts: { display: 'flex', flex: 'none', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** Where the name of what a row changes stands, for the names of its buttons. */
const nameId = (key: string) => `change-${key}`

interface Props {
  readonly changeSet: ChangeSet
  readonly nameOf: (insats: InsatsId) => string | undefined
  readonly onEdit: (insats: InsatsId) => void
  readonly onRemove: (insats: InsatsId) => void
  /** While something is being written the others are left alone. */
  readonly isLocked: boolean
}

/** The changes written so far, each to be changed or taken away again. */
export function ChangeList({ changeSet, nameOf, onEdit, onRemove, isLocked }: Props) {
  const styles = useStyles()
  const t = useText()
  if (sizeOf(changeSet) === 0)
    return <EmptyState title={t('tjansteutbud.changes.none')} text={t('tjansteutbud.changes.noneText')} />
  const named = (id: InsatsId) => nameOf(id) ?? t('tjansteutbud.changes.unknown')
  const fieldsOf = (fields: object) =>
    listed(
      insatsFields
        .filter(field => field in fields)
        .map(field => t(`tjansteutbud.field.${field}`).toLocaleLowerCase('sv')),
      t,
    )
  const rows = [
    ...changeSet.adds.map(({ id, name }) => ({
      key: `+${id}`,
      id,
      name,
      text: t('tjansteutbud.changes.added', { name }),
      about: '',
      canEdit: true,
    })),
    ...changeSet.adjusts.map(({ insats: id, fields }) => ({
      key: `~${id}`,
      id,
      name: named(id),
      text: t('tjansteutbud.changes.adjusted', { name: named(id) }),
      about: t('tjansteutbud.changes.fields', { fields: fieldsOf(fields) }),
      canEdit: true,
    })),
    ...changeSet.ends.map(({ insats: id, on }) => ({
      key: `-${id}`,
      id,
      name: named(id),
      text: t('tjansteutbud.changes.ended', { name: named(id) }),
      about: t('tjansteutbud.changes.lastDay', { day: dayInText(on) }),
      canEdit: false,
    })),
  ]
  return (
    <ul className={styles.list} aria-label={t('tjansteutbud.changes.caption')}>
      {rows.map(({ key, id, name, text, about, canEdit }) => (
        <li key={key} className={styles.item}>
          <span className={styles.words}>
            <Quoting written={[name]}>{text}</Quoting>
            <span id={nameId(key)} hidden lang="sv">
              {name}
            </span>
            {about && <span className={styles.about}>{about}</span>}
          </span>
          <span className={styles.acts}>
            {canEdit && (
              <Button
                size="small"
                disabled={isLocked}
                {...namedWith(`edit-${nameId(key)}`, t('tjansteutbud.changes.editNamed'), nameId(key))}
                onClick={() => onEdit(id)}
              >
                {t('tjansteutbud.changes.edit')}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              disabled={isLocked}
              icon={<DismissRegular aria-hidden />}
              {...namedWith(`remove-${nameId(key)}`, t('tjansteutbud.changes.removeNamed'), nameId(key))}
              onClick={() => onRemove(id)}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
