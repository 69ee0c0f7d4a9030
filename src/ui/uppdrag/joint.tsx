import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { sectionsOf, type UppdragView } from '../../domain/uppdrag/view.ts'
import { dayOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  head: { ...typographyStyles.subtitle2, margin: '0' },
  by: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  missing: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** The joint answer put together: each part's section under its name, and who has not written. */
export function Joint({ view }: { view: UppdragView }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const sections = sectionsOf(view)
  const done = sections.filter(({ section }) => section).length
  return (
    <Section title={t('uppdrag.page.joint')} aside={t('uppdrag.page.written', { done, all: sections.length })}>
      <Prose>{t('uppdrag.page.jointLead')}</Prose>
      {sections.map(({ part, section }) => (
        <div key={part} className={styles.part}>
          <h3 className={styles.head}>{partName(model, part)}</h3>
          {section ? (
            <>
              <Prose isWritten>{section.text}</Prose>
              <span className={styles.by}>
                <PersonRole person={section.author} day={dayOf(section.at)} /> <Unbroken>{dayOf(section.at)}</Unbroken>{' '}
                {section.pending && <PendingMark />}
              </span>
            </>
          ) : (
            <p className={styles.missing}>{t('uppdrag.page.missing')}</p>
          )}
        </div>
      ))}
    </Section>
  )
}
