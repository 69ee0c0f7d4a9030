import { makeStyles, tokens } from '@fluentui/react-components'
import { speakingSeat } from '../../domain/commands/stallningstagande.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import { viewOfMatter } from '../../domain/stallningstagande/positions.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { useText } from '../text/text.ts'
import { MandateNote, MissingNote } from './mandate-note.tsx'
import { PositionForm } from './position-form.tsx'
import { EarlierPositions, PositionsOf } from './positions-of.tsx'
import { Section } from './section.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
  form: { '@media print': { display: 'none' } },
})

/** How the parts stand to an open matter, one's own answer, what is missing, and who decides and why. */
export function MatterPositions({ matter }: { matter: Matter }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const view = viewOfMatter(matter, desk.reading, desk.model, desk.today)
  const own = view.answers.find(({ part }) => part === speakingSeat(matter, desk)?.part)
  return (
    <>
      {view.positionsSeen ? (
        <>
          <Section title={t('forslag.page.positions')}>
            <PositionsOf view={view} />
            <EarlierPositions view={view} />
            <div className={styles.form}>
              <PositionForm matter={matter} hasAnswered={own?.position !== undefined} />
            </div>
          </Section>
          <Section title={t('forslag.missing.title')}>
            <MissingNote view={view} />
          </Section>
        </>
      ) : (
        <Section title={t('forslag.page.positions')}>
          <p className={styles.quiet}>
            {t('forslag.page.positionsOnly', { forum: forumOf(desk.model, matter.forum).short })}
          </p>
        </Section>
      )}
      <Section title={t('forslag.page.mandate')}>
        <MandateNote mandate={view.mandate} wording={matter.wording} />
      </Section>
    </>
  )
}
