import type { Matter } from '../forslag/matter.ts'
import { matterById } from '../forslag/matter.ts'
import { digestOf } from '../shared/digest.ts'
import { idOf } from '../shared/ids.ts'
import { byRule } from '../shared/refusal.ts'
import { optionalText, problemsOf, text } from '../shared/text.ts'
import { positionsTaken } from '../stallningstagande/positions.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { hindersPosition, speakingSeat } from './stallningstagande.ts'

/**
 * The key of a part's next position on a matter. It follows from the matter, the part and how many there are, so two who
 * speak for the same part at the same moment reach for the same key: the list takes one, and the other is told (ST-2).
 */
export function positionKey(matter: Matter, part: PartKey, desk: Desk): string {
  const held = new Set<string>(desk.state.facts.map(({ id }) => id))
  const taken = positionsTaken(matter, desk.reading).filter(({ fact }) => fact.part === part).length
  for (let n = taken + 1; ; n += 1) {
    const key = uuidOf(digestOf(['stallningstagande', matter.id, matter.forum, part, n]))
    // A row that somebody wrote there round the app does not stand in the way.
    if (!held.has(idOf('handelse', key))) return key
  }
}

/** Half a digest in the shape of a UUID of version 8, which is for such keys. */
function uuidOf(digest: string): string {
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digest.slice(from, to))
  return `${a}-${b}-8${c}-8${d}-${e}`
}

export function takePosition(command: CommandOf<'take-position'>, desk: Desk): Verdict {
  const matter = matterById(command.matter, desk.state)
  if (!matter) return refuse({ kind: 'gone', id: command.matter })
  const hinder = hindersPosition(matter, desk)
  const seat = speakingSeat(matter, desk)
  if (hinder || !seat) return refuse(byRule(hinder ?? 'ST-1'))
  // The wording that was read, not the one that may have come since.
  if (command.wording !== matter.digest) return refuse(byRule('ST-3'))
  const isConditional = command.stance === 'tillstyrker-med-villkor'
  const problems = problemsOf({
    text: [command.text, optionalText],
    ...(isConditional && { conditions: [command.conditions, text] as const }),
  })
  if (!command.stance) problems.unshift({ field: 'stance', problem: 'empty' })
  if (!command.weight) problems.push({ field: 'weight', problem: 'empty' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', positionKey(matter, seat.part, desk)),
    value: {
      kind: 'stallningstagande',
      forum: matter.forum,
      subject: matter.id,
      part: seat.part,
      stance: command.stance,
      weight: command.weight,
      text: command.text,
      conditions: isConditional ? command.conditions : '',
      wording: matter.digest,
    },
    after: [matter.id],
  })
}
