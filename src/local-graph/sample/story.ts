import type { Command, Context } from '../../domain/commands/command.ts'
import { decide } from '../../domain/decide.ts'
import { evolve } from '../../domain/evolve.ts'
import type { Change } from '../../domain/shared/change.ts'
import type { Day, Instant } from '../../domain/shared/day.ts'
import { type Id, keyOf } from '../../domain/shared/ids.ts'
import { emptyState, type State } from '../../domain/state.ts'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { versions } from '../../domain/styrmodell/in-force.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { lists } from '../../sharepoint/lists/all.ts'
import { setOf } from '../../sharepoint/lists/forum.ts'
import type { ListMapping } from '../../sharepoint/lists/mapping.ts'
import { fixedGuid } from '../guid.ts'
import { personaByKey } from '../people.ts'
import type { Seeding } from './seeding.ts'

type Hear = (command: Command, state: State, context: Context) => void

interface Event {
  readonly at: Instant
  readonly by: string
  /** Made when its turn comes, so that it can speak of what earlier events wrote; nothing when there is nothing to do. */
  readonly command: () => Command | undefined
  readonly done: (id: Id) => void
}

/**
 * Sample data told as a story: people do things in the order of time, each through the same rules as in the app, and
 * what comes of it is written into the lists. So the sample can hold nothing that the app would not allow.
 */
export class Story {
  private readonly seeding: Seeding
  private readonly events: Event[] = []
  private readonly itemIds = new Map<string, string>()
  private state: State
  private made = 0
  private readonly hear: Hear

  /** @param hear is told each command with what it is judged by */
  constructor(seeding: Seeding, hear: Hear = () => undefined) {
    this.seeding = seeding
    this.hear = hear
    this.state = emptyState(namedForums, versions)
  }

  /** Something that a persona does on a day, so many minutes after eight in the morning, Swedish winter time. */
  tell(
    by: string,
    day: Day,
    minutes: number,
    command: Event['command'],
    done: (id: Id) => void = () => undefined,
  ): void {
    const at = new Date(Date.parse(`${day}T07:00:00Z`) + minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
    this.events.push({ at, by, command, done })
  }

  /** Plays all that was told, oldest first; what lies ahead of `now` has not happened and is left out. */
  play(now: Instant): void {
    for (const event of this.events.filter(({ at }) => at < now).sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const command = event.command()
      if (!command) continue
      const actor = personaByKey(event.by).id
      const keys = [this.key(), this.key(), this.key(), this.key()] as const
      const context = { now: event.at, actor, keys }
      this.hear(command, this.state, context)
      const verdict = decide(command, this.state, context)
      if (!verdict.ok)
        throw new Error(
          `The sample's ${command.kind} by ${event.by} at ${event.at} breaks a rule: ${JSON.stringify(verdict.refusal)}. Mend the story.`,
        )
      for (const change of verdict.changes) this.write(change, event.by, event.at)
      const [first] = verdict.changes
      if (first) event.done(first.id)
    }
  }

  /** Writes one row, signed by that persona at that moment. */
  write(change: Change, by: string, at: Instant): void {
    const current = change.kind === 'change' ? this.state : undefined
    this.state = evolve(this.state, change, personaByKey(by).id, at)
    const person = personaByKey(by).id
    if (change.kind === 'add') {
      const mapping = mappingOf(change.of, change.value)
      const fields = { ClientKey: keyOf(change.id), ...mapping.toFields(change.value) }
      this.itemIds.set(change.id, this.seeding.addItem({ list: mapping.definition.name, fields, by: person, at }).id)
      return
    }
    const rows = current ? [...current.meetings, ...current.items, ...current.avvikelser, ...current.forslag] : []
    const row = rows.find(candidate => candidate.id === change.id)
    const id = this.itemIds.get(change.id)
    if (!row || !id) throw new Error(`The sample changes ${change.id}, which it has not written.`)
    const mapping = mappingOf(change.of, row)
    this.seeding.changeItem({
      list: mapping.definition.name,
      fields: mapping.toFields({ ...row, ...change.fields }),
      by: person,
      at,
      id,
    })
  }

  /** What the story has come to. */
  told(): State {
    return this.state
  }

  /** The next key: the same ones in every run, so that links into the sample stay good. */
  key(): string {
    this.made += 1
    return fixedGuid(`sample:${this.made}`)
  }
}

function mappingOf(of: Change['of'], value: object): ListMapping<unknown> {
  const found = lists[of]
  if ('definition' in found) return found as ListMapping<unknown>
  return found[setOf((value as { forum: ForumKey }).forum)] as ListMapping<unknown>
}
