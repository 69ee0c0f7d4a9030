import { hindersNotes, type NoteCommand, withNote } from '../meeting/notes.ts'
import { isKey } from '../shared/ids.ts'
import { columnLimit } from '../shared/limits.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { optionalText, problemsOf } from '../shared/text.ts'
import { accept, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'

/** Writes one block of a point's notes; what others write in other blocks is left as it stands. */
export function writeNote(command: NoteCommand, desk: Desk): Verdict {
  const item = desk.state.items.find(({ id }) => id === command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  const hinder = hindersNotes(item, desk.reading, desk.context.actor, desk.today)
  if (hinder) return refuse(byRule(hinder))
  const problems: FieldProblem[] = problemsOf({ text: [command.text, optionalText] })
  if (!isKey(command.block)) problems.push({ field: 'block', problem: 'not-allowed' })
  const { notes: before = [] } = item
  const notes = withNote(before, command.block, command.text)
  const seen = withNote(before, command.block, command.seen)
  const { length } = JSON.stringify(notes)
  if (problems.length === 0 && length > columnLimit)
    problems.push({ field: 'text', problem: 'too-long', length, limit: columnLimit })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({ kind: 'change', of: 'punkt', id: item.id, fields: { notes }, seen: { notes: seen } })
}
