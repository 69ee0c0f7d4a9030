import { mayChoose } from '../notices/choice.ts'
import { idOf } from '../shared/ids.ts'
import { noticeKinds } from '../shared/notice-kinds.ts'
import { byRule } from '../shared/refusal.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'

/** A person says what they do not want to be told of in the activity feed. */
export function chooseNotices({ off }: CommandOf<'choose-notices'>, desk: Desk): Verdict {
  const { state, context, today } = desk
  if (!mayChoose(context.actor, state.medlemskap, today)) return refuse(byRule('MF-1'))
  const value = { off: noticeKinds.filter(kind => off.includes(kind)) }
  return accept({ kind: 'add', of: 'aviseringsval', id: idOf('aviseringsval', context.keys[0]), value })
}
