import { versionNamed } from '../../../domain/oversyn/version-named.ts'
import type { State } from '../../../domain/state.ts'
import { versionKey } from '../../../domain/styrmodell/lookup.ts'
import type { StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import type { Text } from '../../text/text.ts'

/** The versions whose text is here, oldest first: those that the app came with, and those that SoB has adopted. */
export function textsIn(state: State): StyrmodellVersion[] {
  return [...state.versions]
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .flatMap(({ id }) => versionNamed(id, state) ?? [])
}

/** The drafts that have been put together and not been adopted, latest first; they can be compared like any version. */
export function draftsIn(state: State): StyrmodellVersion[] {
  const known = new Set(state.versions.map(({ id }) => id))
  return [...state.versionRows]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap(({ version }) => (known.has(version) ? [] : (versionNamed(version, state) ?? [])))
}

export function textOfKey(key: string, state: State): StyrmodellVersion | undefined {
  return textsIn(state).find(({ model }) => versionKey(model) === key)
}

/** A version among others: its first day stands first, since long names begin alike. */
export function versionLabel({ model, text }: StyrmodellVersion, t: Text): string {
  return t('anvisning.read.versionFrom', { day: model.inForceFrom, title: text.facts.title })
}
