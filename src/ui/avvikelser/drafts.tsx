import { makeStyles, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { AppLink } from '../shared/app-link.tsx'
import { dayOf, timeOf } from '../shared/dates.ts'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDrafts } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { draftForm } from './written.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  draft: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  where: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  saved: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** What is written on this device and shared with nobody, the latest first. Nothing at all when there is none. */
export function Drafts() {
  const styles = useStyles()
  const t = useText()
  const drafts = useDrafts()
    .filter(draft => draft.form === draftForm)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  if (drafts.length === 0) return null
  return (
    <Section
      title={t('avvikelser.drafts.title')}
      aside={
        <span className={styles.where}>
          <LockClosedRegular aria-hidden />
          {t('avvikelser.drafts.where')}
        </span>
      }
    >
      <ul className={styles.list}>
        {drafts.map(({ key, fields, savedAt }) => (
          <li key={key} className={styles.draft}>
            <AppLink to={`/avvikelser/utkast/${key}`}>
              {fields.heading?.trim() || t('avvikelser.drafts.untitled')}
            </AppLink>{' '}
            <span className={styles.saved}>
              <Unbroken>{t('avvikelser.drafts.saved', { day: dayOf(savedAt), time: timeOf(savedAt) })}</Unbroken>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
