import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import type { Door } from '../../domain/escalation/doors.ts'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Details } from '../shared/details.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { type Written as Answers, positionsOf } from './written.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  readers: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})

interface Props {
  readonly view: AvvikelseView
  readonly door: Extract<Door, { open: true }>
  readonly written: Answers
}

/** What goes to SoB with the question and who will be able to read it, said before it is lifted. */
export function GoesAlong({ view, door, written }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model, state } = useDesk()
  const others = new Set<string>(view.bunt?.others)
  const along = state.avvikelser.filter(({ id }) => others.has(id))
  const positions = positionsOf(written, model)
  const answered = positions.filter(({ stance }) => stance !== 'ej-svarat').length
  const { nominations } = view.tally
  return (
    <Section title={t('tillSob.form.summary')}>
      <Details
        rows={[
          {
            key: 'heading',
            label: t('tillSob.form.summaryHeading'),
            value: <Written>{view.avvikelse.heading}</Written>,
          },
          { key: 'ground', label: t('tillSob.form.summaryGround'), value: t(`tillSob.ground.${door.ground}`) },
          ...(nominations.length > 0
            ? [
                {
                  key: 'nominations',
                  label: t('tillSob.form.summaryNominations'),
                  value: (
                    <ul className={styles.list}>
                      {nominations.map(({ fact, person }) => (
                        <li key={fact}>
                          <PersonRole person={person} forum="samverkan" />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(door.handling
            ? [
                {
                  key: 'handling',
                  label: t('tillSob.form.summaryHandling'),
                  value: t('tillSob.form.handledOn', {
                    outcome: t(`avvikelser.outcome.${door.handling.outcome}`),
                    day: dayInText(dayOf(door.handling.at)),
                  }),
                },
              ]
            : []),
          {
            key: 'positions',
            label: t('tillSob.form.summaryPositions'),
            value: t('tillSob.form.summaryPositionsValue', { answered, count: positions.length }),
          },
          ...(along.length > 0
            ? [
                {
                  key: 'along',
                  label: t('tillSob.form.summaryAlong'),
                  value: (
                    <ul className={styles.list}>
                      {along.map(({ id, heading }) => (
                        <li key={id} lang="sv">
                          {heading}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          { key: 'model', label: t('tillSob.form.summaryModel'), value: <Quoting>{model.name}</Quoting> },
        ]}
      />
      <p className={styles.readers}>{t('tillSob.form.readers')}</p>
    </Section>
  )
}
