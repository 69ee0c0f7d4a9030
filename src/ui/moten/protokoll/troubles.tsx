import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import type { ProtokollStatus } from '../../../domain/minutes/protokoll.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { Bar } from '../../shared/bar.tsx'
import { dayInText, dayOf } from '../../shared/dates.ts'
import { NoteBar } from '../../shared/note-bar.tsx'
import { usePersonRole } from '../../shared/person-role.tsx'
import { ruleOf } from '../../shared/rule-words.ts'
import { Unbroken } from '../../shared/unbroken.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { maxWidth: '70ch' },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly status: ProtokollStatus
  /** In how many places the lists say otherwise. */
  readonly differing: number
}

/** What a reader must know before trusting the text: that the lists have changed, or that a text does not count. */
export function Troubles({ meeting, status, differing }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const who = usePersonRole()
  const broken = desk.reading
    .factsAbout(meeting.id)
    .flatMap(({ fact, standing }) =>
      fact.kind === 'protokoll' && !standing.counts ? [{ fact, rule: standing.rule }] : [],
    )
  return (
    <>
      {broken.map(({ fact, rule }) => (
        <Bar key={fact.id} intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t('protokoll.about.broken')}</MessageBarTitle>{' '}
            <Unbroken>
              {t('protokoll.about.brokenText', {
                sentence: ruleOf(rule).sentence,
                who: who({ person: fact.editor, forum: fact.forum }),
                day: dayInText(dayOf(fact.editedAt)),
              })}
            </Unbroken>
          </MessageBarBody>
        </Bar>
      ))}
      {differing > 0 && (
        <NoteBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            {t('protokoll.about.differs', { count: differing })}{' '}
            <AppLink to={`/moten/${keyOf(meeting.id)}/verifiera`} inline>
              {t('protokoll.verify.do')}
            </AppLink>
          </MessageBarBody>
        </NoteBar>
      )}
      {status.kind === 'justerat' && status.late.length > 0 && (
        <NoteBar layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{t('protokoll.about.late')}</MessageBarBody>
        </NoteBar>
      )}
    </>
  )
}
