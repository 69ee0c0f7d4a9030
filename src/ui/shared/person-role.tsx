import type { Day } from '../../domain/shared/day.ts'
import type { PersonId } from '../../domain/shared/ids.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { useText } from '../text/text.ts'
import { personLabel } from './sentences.ts'
import { useDesk, useSurroundings, useWorkspace } from './workspace.tsx'

interface Props {
  readonly person: PersonId
  /** The day they acted; today when absent. */
  readonly day?: Day
  /** The forum they acted in, for one who sits in two. */
  readonly forum?: ForumKey
}

/** A person as role and part, `Representant, SF Hisingen`, and that it is oneself. Never a bare id. */
export function PersonRole(props: Props) {
  return <span>{usePersonRole()(props)}</span>
}

/** The same as text, for use inside a sentence. */
export function usePersonRole(): (props: Props) => string {
  const desk = useDesk()
  const { host } = useWorkspace()
  const t = useText()
  const { signatures } = useSurroundings()
  return ({ person, day, forum }) => {
    const who = personLabel(person, desk, t, { ...(day && { day }), ...(forum && { forum }) })
    const named = person === host.person.id ? t('governance.person.me', { who }) : who
    // Only what somebody is said to have done can be unproven; who sits where is not.
    return day && signatures === 'unproven' ? t('governance.person.unproven', { who: named }) : named
  }
}
