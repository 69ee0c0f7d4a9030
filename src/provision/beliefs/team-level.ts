import { number, part, readMany, readOne, text } from '../asking.ts'
import { statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { isGood, isObject } from '../service.ts'

/** SharePoint's permission to make, change and remove lists, among the low 32 bits of a level. */
const manageLists = 1 << 11

/** What the team's own group may do on the site: who is let into the team, guests too, is let into that. */
export const teamLevel: Belief = {
  id: 'team-level',
  question: 'Får teamets medlemmar, och gäster bland dem, ändra listor på webbplatsen?',
  source: 'graph-facts §0.7, §7.4; reliability-security §9 (12)',
  believed: 'no',
  ways: {
    no: { seen: 'nej', app: 'Styrforums listor har dessutom egna rättigheter, som inte ärver webbplatsens.' },
    yes: {
      seen: 'ja, de har Redigera eller mer',
      app: 'Det är det vanliga i ett team. Styrforums listor ärver inte webbplatsens rättigheter, så nivån gäller inte där. Den gäller andra listor och nya som medlemmar gör; en gäst i teamet når dem också. Säkerhetskontroll visar gäster i grupperna.',
    },
  },
  async ask({ owner: { rest } }) {
    const reply = await rest('GET', '/web/associatedmembergroup')
    if (!isGood(reply)) return { untried: `kräver SharePoint REST: ${statusText(reply)}` }
    const group = await readOne(rest, 'Läser teamets grupp', '/web/associatedmembergroup')
    const path = '/web/roleassignments?$expand=Member,RoleDefinitionBindings'
    const held = (await readMany(rest, 'Läser webbplatsens rättigheter', path))
      .filter(one => number(one, 'PrincipalId') === number(group, 'Id'))
      .flatMap(one => (Array.isArray(one.RoleDefinitionBindings) ? one.RoleDefinitionBindings.filter(isObject) : []))
    const isManaging = held.some(level => (Number(part(level, 'BasePermissions').Low) & manageLists) !== 0)
    const names = held.map(level => text(level, 'Name')).join(', ') || 'ingen nivå'
    return { answer: isManaging ? 'yes' : 'no', detail: `${text(group, 'Title')}: ${names}` }
  },
}
