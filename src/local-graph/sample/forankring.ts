import { partsToAnchor } from '../../domain/forankring/parts.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { Story } from './story.ts'

/** Who says it for each part, and with whom it was anchored. */
const homes: readonly (readonly [part: string, persona: string, people: string])[] = [
  ['arbvux', 'samordnare', 'Ledningsgruppen och enhetscheferna på Kompetenscenter'],
  ['sf-centrum', 'chef-sf-centrum', 'Avdelningens ledningsgrupp'],
  ['sf-hisingen', 'rep-sf-hisingen', 'Enhetschefer försörjningsstöd'],
  ['sf-nordost', 'chef-sf-nordost', 'Avdelningens ledningsgrupp och metodstödet'],
  ['sf-sydvast', 'rep-sf-sydvast', 'Enhetschefer vuxen'],
  ['finsam', 'chef-finsam', 'Kansliet'],
  ['ffs', 'chef-ffs', 'Verksamhetsledningen'],
]
/** Decisions as old as this are anchored everywhere. */
const settledAfter = 120

/**
 * How the parts have carried SoB's decisions home: the old ones everywhere, the newer ones by some, the newest by none.
 * Written without asking the rules for each, to be quick at the start; a test asks them once of all.
 */
export function tellForankring(story: Story, today: Day): void {
  const { decisions, versions } = story.told()
  decisions.forEach((decision, nth) => {
    const parts = partsToAnchor(decision, versions)
    homes.forEach(([part, persona, people], index) => {
      const on = addDays(decision.day, 6 + index * 3)
      const isOld = decision.day < addDays(today, -settledAfter)
      if (!parts.includes(part) || on >= today || (!isOld && (index + nth) % 3 === 0)) return
      const state = isOld || (index + nth) % 3 === 1 ? 'forankrad' : 'pagar'
      const value = { decision: decision.id, part, state, with: people, on } as const
      const at = `${on}T13:0${index}:00Z`
      story.write({ kind: 'add', of: 'forankring', id: `forankring:${story.key()}`, value }, persona, at)
    })
  })
}
