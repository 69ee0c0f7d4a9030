import { membersOf } from '../avvikelse/bunt.ts'
import { type AvvikelseView, viewOf } from '../avvikelse/status.ts'
import { type AvvikelseId, idOf, keyOf } from '../shared/ids.ts'
import { byRule, type Refusal } from '../shared/refusal.ts'
import { optionalText, problemsOf } from '../shared/text.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, viewById } from './desk.ts'
import { fitTogether, mayBeBound, mayBeJoined } from './proposed-buntar.ts'

const nobodyChosen: Refusal = { kind: 'fields', problems: [{ field: 'members', problem: 'empty' }] }

/** What hinders the actor from binding these into one question, if anything. */
function hindersBunt(views: readonly AvvikelseView[], desk: Desk): RuleId | undefined {
  if (!convenes(desk, 'samverkan')) return 'BU-1'
  if (!views.every(mayBeBound)) return 'BU-3'
  return fitTogether(views) ? undefined : 'BU-2'
}

/** The sammankallande lets several avvikelser go on as one question. */
export function makeBunt(command: CommandOf<'make-bunt'>, desk: Desk): Verdict {
  const others = [...new Set(command.others)].filter(id => id !== command.lead)
  if (keyOf(command.lead) === '') return refuse(nobodyChosen)
  const members: readonly AvvikelseId[] = [command.lead, ...others]
  const views = members.flatMap(id => viewById(desk, id) ?? [])
  const gone = members.find(id => !views.some(({ avvikelse }) => avvikelse.id === id))
  if (gone) return refuse({ kind: 'gone', id: gone })
  const hinder = hindersBunt(views, desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOf({ text: [command.text, optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: { kind: 'buntning', forum: 'samverkan', avvikelse: command.lead, others, text: command.text },
    after: members,
  })
}

/** What hinders the actor from letting more go along in the bunt of an avvikelse, if anything. */
function hindersJoining(view: AvvikelseView, more: readonly AvvikelseView[], desk: Desk): RuleId | undefined {
  if (!convenes(desk, 'samverkan')) return 'BU-1'
  const lead = view.status.kind === 'buntad' ? view.status.lead : view
  if (!view.bunt?.fact || !mayBeJoined(lead) || !more.every(mayBeBound)) return 'BU-3'
  const within = membersOf(view.bunt.fact).flatMap(id => viewById(desk, id) ?? [])
  return fitTogether([...within, ...more]) ? undefined : 'BU-2'
}

/** The sammankallande lets more avvikelser go along in a bunt. What has been nominated and handled of it holds. */
export function joinBunt(command: CommandOf<'join-bunt'>, desk: Desk): Verdict {
  const more = [...new Set(command.more)]
  if (more.length === 0) return refuse(nobodyChosen)
  const view = viewById(desk, command.bunt)
  if (!view) return refuse({ kind: 'gone', id: command.bunt })
  const views = more.flatMap(id => viewById(desk, id) ?? [])
  const gone = more.find(id => !views.some(({ avvikelse }) => avvikelse.id === id))
  if (gone) return refuse({ kind: 'gone', id: gone })
  const hinder = hindersJoining(view, views, desk)
  const before = view.bunt?.fact
  if (hinder || !before) return refuse(byRule(hinder ?? 'BU-3'))
  const problems = problemsOf({ text: [command.text, optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { avvikelse, id: enlarges } = before
  const others = [...before.others, ...more]
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: { kind: 'buntning', forum: 'samverkan', avvikelse, others, enlarges, text: command.text },
    after: [enlarges, ...more],
  })
}

/** What hinders the actor from undoing the bunt that an avvikelse goes in, if anything. */
export function hindersDissolving(view: AvvikelseView, desk: Desk): RuleId | undefined {
  if (!convenes(desk, 'samverkan')) return 'BU-1'
  return view.bunt?.fact ? undefined : 'BU-3'
}

/** Each avvikelse goes its own way again, until the question is lifted. */
export function dissolveBunt(command: CommandOf<'dissolve-bunt'>, desk: Desk): Verdict {
  const avvikelse = desk.state.avvikelser.find(({ id }) => id === command.avvikelse)
  if (!avvikelse) return refuse({ kind: 'gone', id: command.avvikelse })
  const view = viewOf(avvikelse, desk.reading)
  const hinder = hindersDissolving(view, desk)
  const fact = view.bunt?.fact
  if (hinder || !fact) return refuse(byRule(hinder ?? 'BU-3'))
  const { avvikelse: lead, others } = fact
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: { kind: 'upplost-bunt', forum: 'samverkan', avvikelse: lead, others, bunt: fact.id, text: '' },
    after: [fact.id],
  })
}
