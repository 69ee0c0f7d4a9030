import { isGrupp } from './forum-key.ts'
import type { Delomrade, Forum, ForumKey, Omrade, Part, PartKey, SideKey, Styrmodell } from './styrmodell.ts'

export function partOf(model: Styrmodell, key: PartKey): Part | undefined {
  return model.parts.find(part => part.key === key)
}

/** The forum with that key; of a working group that nobody has named here, what all of them have in common. */
export function forumOf(model: Styrmodell & { readonly groups?: readonly Forum[] }, key: ForumKey): Forum {
  if (isGrupp(key)) return model.groups?.find(group => group.key === key) ?? { ...model.workingGroup, key, seats: [] }
  const forum = model.forums.find(candidate => candidate.key === key)
  if (!forum) throw new Error(`The styrmodell ${model.id} has no forum ${key}: add it to the version's data.`)
  return forum
}

/** How a version is named in an address: the part of its id after the colon. */
export function versionKey({ id }: Pick<Styrmodell, 'id'>): string {
  return id.slice(id.indexOf(':') + 1)
}

export function omradeOf(model: Styrmodell, key: string): Omrade | undefined {
  return model.omraden.find(omrade => omrade.key === key)
}

export function delomradeOf(model: Styrmodell, omrade: string, delomrade: string): Delomrade | undefined {
  return omradeOf(model, omrade)?.delomraden.find(candidate => candidate.key === delomrade)
}

/** Who steers a delområde: its own division where the directive makes an exception, else the område's. */
export function styrningOf(omrade: Omrade, delomrade: Delomrade): readonly SideKey[] {
  return delomrade.styrning ?? omrade.styrning
}
