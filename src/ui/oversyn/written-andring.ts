import type { Andring, ModelAndring } from '../../domain/oversyn/andring.ts'
import { readBlocks, writeBlocks } from '../../domain/oversyn/editable.ts'
import type { EscalationGround, ForumKey, Role } from '../../domain/styrmodell/styrmodell.ts'
import { newSectionId } from '../../domain/styrmodell/text/section-id.ts'
import type { Block, StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'

/** What can be changed. */
export const kinds = ['avsnitt', 'nytt-avsnitt', 'utgar', 'modell'] as const
type Kind = (typeof kinds)[number]
/** How the model can be changed. */
export const changes = [
  'flytta-delomrade',
  'styrning-omrade',
  'styrning-delomrade',
  'utforare',
  'plats',
  'eskaleringsgrunder',
] as const
type Change = (typeof changes)[number]
/** On what grounds a question may be lifted. */
export const grounds: readonly EscalationGround[] = ['gemensamt-nominerad', 'oeniga', 'strategisk']

/** What stands in the fields, whatever of it is asked for now: changing one's mind loses nothing that is written. */
export interface WrittenAndring {
  readonly kind: Kind
  readonly section: string
  readonly after: string
  readonly newHeading: string
  readonly newText: string
  readonly change: Change
  readonly delomrade: string
  readonly omrade: string
  readonly sides: readonly string[]
  readonly forum: string
  readonly role: string
  readonly part: string
  readonly how: 'ny' | 'bort'
  readonly grounds: readonly string[]
}

export const emptyAndring: WrittenAndring = {
  kind: 'avsnitt',
  section: '',
  after: '',
  newHeading: '',
  newText: '',
  change: 'flytta-delomrade',
  delomrade: '',
  omrade: '',
  sides: [],
  forum: '',
  role: '',
  part: '',
  how: 'ny',
  grounds: [],
}

/** The fields as they are to show a change that is there already. */
export function writtenOf(andring: Andring): WrittenAndring {
  switch (andring.kind) {
    case 'avsnitt':
      return {
        ...emptyAndring,
        section: andring.section,
        newHeading: andring.heading,
        newText: writeBlocks(andring.blocks),
      }
    case 'nytt-avsnitt': {
      const { after, section } = andring
      return {
        ...emptyAndring,
        kind: andring.kind,
        after,
        newHeading: section.heading,
        newText: writeBlocks(section.blocks),
      }
    }
    case 'utgar':
      return { ...emptyAndring, kind: andring.kind, section: andring.section }
    case 'modell': {
      const { kind: change, ...rest } = andring.change
      const to = 'to' in rest ? { omrade: rest.to } : {}
      return { ...emptyAndring, ...rest, ...to, kind: 'modell', change }
    }
  }
}

/** The change that the fields say, against the version that is looked over. */
export function andringOf(written: WrittenAndring, base: StyrmodellVersion): Andring {
  const { section, after, newHeading: heading } = written
  const own = base.text.sections.find(({ id }) => id === section)
  const blocks = readAgainst(own?.blocks ?? [], written.newText)
  switch (written.kind) {
    case 'avsnitt':
      return { kind: 'avsnitt', section, heading, blocks }
    case 'nytt-avsnitt': {
      const anchor = base.text.sections.find(({ id }) => id === after)
      const id = newSectionId(
        heading,
        base.text.sections.map(one => one.id),
      )
      return { kind: 'nytt-avsnitt', after, section: { id, level: anchor?.level ?? 1, heading, blocks } }
    }
    case 'utgar':
      return { kind: 'utgar', section }
    case 'modell':
      return { kind: 'modell', change: changeOf(written) }
  }
}

/** What was not touched stays as it is stored, whatever writing it out and reading it back would make of it. */
function readAgainst(base: readonly Block[], text: string): Block[] {
  const stored = new Map(base.map(block => [JSON.stringify(readBlocks(writeBlocks([block]))), block]))
  return readBlocks(text).map(block => stored.get(JSON.stringify([block])) ?? block)
}

function changeOf({
  change: kind,
  delomrade,
  omrade,
  sides,
  forum,
  role,
  part,
  how,
  ...rest
}: WrittenAndring): ModelAndring {
  switch (kind) {
    case 'flytta-delomrade':
      return { kind, delomrade, to: omrade }
    case 'styrning-omrade':
      return { kind, omrade, sides }
    case 'styrning-delomrade':
    case 'utforare':
      return { kind, delomrade, sides }
    case 'plats':
      return { kind, forum: forum as ForumKey, role: role as Role, part, how }
    case 'eskaleringsgrunder':
      return { kind, grounds: grounds.filter(ground => rest.grounds.includes(ground)) }
  }
}
