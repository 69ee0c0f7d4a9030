import { itemNotFound } from '../errors.ts'
import { type Persona, personas } from '../people.ts'
import { selectMembers } from '../shapes/select.ts'
import { groupOf } from './finding.ts'
import { type App, answer, type Ctx, optionsOf, part, type Services } from './http.ts'

const context = 'https://graph.microsoft.com/v1.0/$metadata#users'

/** A person as Graph shows it: unlike in lists, what is not known stands as null. */
function userShape(persona: Persona): Record<string, unknown> {
  return {
    businessPhones: [],
    displayName: persona.name,
    givenName: null,
    jobTitle: persona.role,
    mail: persona.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'sv-SE',
    surname: null,
    userPrincipalName: persona.mail,
    id: persona.id,
  }
}

/** The person signed in, people by id or sign-in name, and who is in the team. */
export function peopleRoutes(app: App, _services: Services): void {
  const show = (c: Ctx, persona: Persona) =>
    answer(c, { '@odata.context': `${context}/$entity`, ...selectMembers(userShape(persona), optionsOf(c).select) })

  app.get('/v1.0/me', c => show(c, c.get('caller').persona))
  app.get('/v1.0/users/:user', c => {
    const asked = part(c, 'user').toLowerCase()
    const found = personas.find(({ id, mail }) => id === asked || mail === asked)
    if (found === undefined) {
      throw itemNotFound(
        `Resource '${part(c, 'user')}' does not exist or one of its queried reference-property objects are not present.`,
      )
    }
    return show(c, found)
  })
  app.get('/v1.0/groups/:group/members', c => {
    groupOf(c)
    const { select } = optionsOf(c)
    const value = personas
      .filter(persona => persona.owner || persona.groups.includes('Medlemmar'))
      .map(persona => ({ '@odata.type': '#microsoft.graph.user', ...selectMembers(userShape(persona), select) }))
    return answer(c, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects', value })
  })
}
