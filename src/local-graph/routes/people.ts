import { accessDenied, badRequest, itemNotFound } from '../errors.ts'
import { type Persona, personas } from '../people.ts'
import { hasScope } from '../rights/caller.ts'
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
  app.get('/v1.0/users', c => {
    if (!hasScope(c.get('caller'), 'User.ReadBasic.All', 'User.Read.All')) throw accessDenied()
    const words = /^"displayName:(.+)"$/.exec(c.req.query('$search') ?? '')?.[1]?.toLowerCase()
    if (words === undefined) throw badRequest('Only a $search of displayName is played here.')
    if (c.req.header('ConsistencyLevel') !== 'eventual') {
      throw badRequest(
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      )
    }
    const { select } = optionsOf(c)
    // As Graph reads it: each word begins a word of the name.
    const fits = ({ name }: Persona) =>
      words.split(/\s+/).every(word =>
        name
          .toLowerCase()
          .split(/[^\p{L}\d]+/u)
          .some(part => part.startsWith(word)),
      )
    const value = personas.filter(fits).map(persona => selectMembers(userShape(persona), select))
    return answer(c, { '@odata.context': context, value: value.slice(0, Number(c.req.query('$top') ?? 100)) })
  })
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
