import { makeStyles, tokens } from '@fluentui/react-components'
import type { Day } from '../../domain/shared/day.ts'
import { type InsatsId, keyOf } from '../../domain/shared/ids.ts'
import { knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import { type ChangeSet, sizeOf } from '../../domain/tjansteutbud/change-set.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '70ch' },
})

/** What a decision changed in the catalogue, insats by insats, each leading to its own page. */
export function ChangesMade({ changeSet, day }: { changeSet: ChangeSet; day: Day }) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const known = knownOn(day, decisionsBehind(reading))
  const named = (id: InsatsId) => known.get(id)?.insats.name ?? t('tjansteutbud.changes.unknown')
  const rows = [
    ...changeSet.adds.map(({ id, name }) => ({ id, text: t('tjansteutbud.changes.added', { name }) })),
    ...changeSet.adjusts.map(({ insats: id }) => ({
      id,
      text: t('tjansteutbud.changes.adjusted', { name: named(id) }),
    })),
    ...changeSet.ends.map(({ insats: id }) => ({ id, text: t('tjansteutbud.changes.ended', { name: named(id) }) })),
  ]
  return (
    <>
      <p className={styles.line}>
        <Unbroken>{t('beslut.page.changes', { count: sizeOf(changeSet), day: dayInText(day) })}</Unbroken>{' '}
        <AppLink to={`/tjansteutbud?dag=${day}`} inline>
          {t('beslut.page.showCatalogue')}
        </AppLink>
      </p>
      <ul className={styles.list}>
        {rows.map(({ id, text }) => (
          <li key={id + text}>
            <AppLink to={`/tjansteutbud/${keyOf(id)}`}>{text}</AppLink>
          </li>
        ))}
      </ul>
    </>
  )
}
