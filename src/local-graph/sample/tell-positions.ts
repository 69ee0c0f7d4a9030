import type { CommandOf } from '../../domain/commands/command.ts'
import { matterById } from '../../domain/forslag/matter.ts'
import { readingOf } from '../../domain/reading.ts'
import type { Day } from '../../domain/shared/day.ts'
import type { EscalationId, ForslagId } from '../../domain/shared/ids.ts'
import { mandateOn } from '../../domain/stallningstagande/positions.ts'
import type { TakenStance, Weight } from '../../domain/stallningstagande/stallningstagande.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import type { Story } from './story.ts'

/** Who answers for each part in SoB. */
const headOf: Readonly<Record<string, string>> = {
  arbvux: 'samordnare',
  'sf-centrum': 'chef-sf-centrum',
  'sf-hisingen': 'chef-sf-hisingen',
  'sf-nordost': 'chef-sf-nordost',
  'sf-sydvast': 'chef-sf-sydvast',
  finsam: 'chef-finsam',
  ffs: 'chef-ffs',
}

/** What one part answers. */
export interface SaidOfPart {
  readonly stance: TakenStance
  readonly weight: Weight
  readonly text?: string
  readonly conditions?: string
}

export const yes: SaidOfPart = { stance: 'tillstyrker', weight: 'forankrad' }

/** One part's answer to a matter as it is worded when its turn comes. */
export function position(story: Story, id: ForslagId | EscalationId, said: SaidOfPart): CommandOf<'take-position'> {
  const { stance, weight, text = '', conditions = '' } = said
  const wording = matterById(id, story.told())?.digest ?? ''
  return { kind: 'take-position', matter: id, wording, stance, weight, text, conditions }
}

/**
 * The parts of SoB answer a matter, a few seconds apart.
 * @param said what each part answers; without it, every part that must agree does.
 */
export function tellPositions(
  story: Story,
  matterId: () => ForslagId | EscalationId,
  { on, minute }: { readonly on: Day; readonly minute: number },
  said?: Readonly<Record<string, SaidOfPart>>,
): void {
  Object.entries(headOf).forEach(([part, head], index) => {
    if (said && !said[part]) return
    story.tell(head, on, minute + index / 10, () => {
      const state = story.told()
      const matter = matterById(matterId(), state)
      if (!matter) throw new Error('A part of the sample answers something that is not written yet: mend the order.')
      const { required } = mandateOn(matter, readingOf(state), inForce(on, state.versions))
      if (!said && !required.includes(part)) return undefined
      return position(story, matter.id, said?.[part] ?? yes)
    })
  })
}
