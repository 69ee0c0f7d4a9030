import type { Group } from '../sharepoint/lists/definition.ts'
import { fixedGuid } from './guid.ts'

/** The parts of the joint governance that a persona can speak for; empty for one who speaks for none. */
export type Part = 'Arbvux' | 'SF Centrum' | 'SF Hisingen' | 'SF Nordost' | 'SF Sydväst' | 'Finsam' | 'FFS' | ''

/** Somebody to sign in as on this machine: a role, never an invented person. */
export interface Persona {
  readonly key: string
  readonly role: string
  readonly part: Part
  /** What SharePoint shows as the author. */
  readonly name: string
  /** Entra object id. */
  readonly id: string
  /** Opens Graph. */
  readonly token: string
  /** Opens SharePoint REST: that service asks for a token of its own, as in a tenant. */
  readonly sharePointToken: string
  readonly mail: string
  readonly owner: boolean
  readonly groups: readonly Group[]
}

function persona(
  key: string,
  role: string,
  part: Part,
  name: string,
  groups: readonly Group[],
  owner = false,
): Persona {
  const id = fixedGuid(`person:${key}`)
  const mail = `${key}@styrforum.example`
  return { key, role, part, name, id, token: `local-${key}`, sharePointToken: `sharepoint-${key}`, mail, owner, groups }
}

const rep: readonly Group[] = ['Medlemmar', 'Samverkan']
const chef: readonly Group[] = ['Medlemmar', 'SoB']
const analyst: readonly Group[] = ['Medlemmar', 'Arbetsgrupper']

/** Everyone who can sign in, in the order the first page shows them. */
export const personas: readonly Persona[] = [
  persona('rep-arbvux', 'Representant', 'Arbvux', 'Representant, Arbvux', rep),
  persona('rep-sf-centrum', 'Representant', 'SF Centrum', 'Representant, SF Centrum', rep),
  persona('rep-sf-hisingen', 'Representant', 'SF Hisingen', 'Representant, SF Hisingen', rep),
  persona('rep-sf-nordost', 'Representant', 'SF Nordost', 'Representant, SF Nordost', rep),
  persona('rep-sf-sydvast', 'Representant', 'SF Sydväst', 'Representant, SF Sydväst', rep),
  persona('sammankallande', 'Sammankallande', 'Arbvux', 'Sammankallande, samverkansgruppen', [
    ...rep,
    'Samverkan-sammankallande',
  ]),
  persona('chef-sf-centrum', 'Avdelningschef', 'SF Centrum', 'Avdelningschef, SF Centrum', chef),
  persona('chef-sf-hisingen', 'Avdelningschef', 'SF Hisingen', 'Avdelningschef, SF Hisingen', chef),
  persona('chef-sf-nordost', 'Avdelningschef', 'SF Nordost', 'Avdelningschef, SF Nordost', chef),
  persona('chef-sf-sydvast', 'Avdelningschef', 'SF Sydväst', 'Avdelningschef, SF Sydväst', chef),
  persona('samordnare', 'Avdelningschef', 'Arbvux', 'Avdelningschef, Arbvux (samordnare)', [...chef, 'SoB-samordnare']),
  persona('chef-finsam', 'Representerande chef', 'Finsam', 'Representerande chef, Finsam', chef),
  persona('chef-ffs', 'Verksamhetschef', 'FFS', 'Verksamhetschef, funktionsstöd', chef),
  persona('analys-arbvux', 'Sammankallande', 'Arbvux', 'Sammankallande, analysgruppen', analyst),
  persona('analys-sf-hisingen', 'Analytiker', 'SF Hisingen', 'Analytiker, SF Hisingen', analyst),
  persona('dokumentansvarig', 'Dokumentansvarig', 'Arbvux', 'Dokumentansvarig, styrmodellen', [
    'Medlemmar',
    'Dokumentansvariga',
  ]),
  persona('utan-medlemskap', 'Utan medlemskap', '', 'Utan medlemskap', []),
  persona('agare', 'Webbplatsägare', '', 'Webbplatsägare', [], true),
]

/** The persona with a key; a key that does not exist is a mistake in the caller. */
export function personaByKey(key: string): Persona {
  const found = personas.find(p => p.key === key)
  if (found === undefined) throw new Error(`No persona '${key}'. Use one of: ${personas.map(p => p.key).join(', ')}.`)
  return found
}
