import { makeStyles } from '@fluentui/react-components'
import { type AvvikelseView, goesAlong, viewOf } from '../../domain/avvikelse/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { dayInText, dayOf } from './dates.ts'
import { Line, Lines } from './lines.tsx'
import { usePersonRole } from './person-role.tsx'
import { Prose } from './prose.tsx'
import { Section } from './section.tsx'
import { useDesk } from './workspace.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({ text: { margin: '0', maxWidth: '70ch' } })

/** The avvikelser that a question carries, who raised each, and whether they have read the answer; nothing for one alone. */
export function BuntMembers({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  const { state, reading, model } = useDesk()
  const { bunt } = view
  if (!bunt) return null
  const ids: readonly string[] = [bunt.lead, ...bunt.others]
  const members = ids.flatMap(id => state.avvikelser.filter(avvikelse => avvikelse.id === id))
  const text = bunt.fact?.text
  return (
    <Section title={t('bunt.members.title')}>
      <p className={styles.text}>
        {goesAlong(view) && !('escalation' in view.status)
          ? t('bunt.members.goesAlong')
          : t('bunt.members.asked', { count: members.length })}
      </p>
      <Lines>
        {members.map(avvikelse => {
          const day = dayOf(avvikelse.at)
          const area = model.stadsomraden.find(({ key }) => key === avvikelse.stadsomrade)?.name
          const { status, receipt, groupSeen } = viewOf(avvikelse, reading)
          const role = t(avvikelse.id === bunt.lead ? 'bunt.members.leading' : 'bunt.members.along')
          // Whether it is read lies in the group's own list.
          const read = 'decision' in status && groupSeen && t(receipt ? 'bunt.members.read' : 'bunt.members.unread')
          return (
            <Line
              key={avvikelse.id}
              what={
                <AppLink to={`/avvikelser/${keyOf(avvikelse.id)}`}>
                  <Written>{avvikelse.heading}</Written>
                </AppLink>
              }
              about={t('bunt.members.raised', {
                where: area ?? t('bunt.members.wholeCity'),
                who: who({ person: avvikelse.author, day, forum: 'samverkan' }),
                day: dayInText(day),
              })}
              side={read ? `${role}, ${read}` : role}
            />
          )
        })}
      </Lines>
      {text && (
        <div>
          <strong>{t('bunt.members.why')}</strong>
          <Prose isWritten>{text}</Prose>
        </div>
      )}
    </Section>
  )
}
