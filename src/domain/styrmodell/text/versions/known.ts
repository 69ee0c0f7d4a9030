import type { Styrmodell } from '../../styrmodell.ts'
import { styrmodell2024 } from '../../versions/2024.ts'
import { styrmodell2025 } from '../../versions/2025.ts'
import type { StyrmodellVersion } from '../text.ts'
import { text2024 } from './2024.ts'
import { text2025 } from './2025.ts'

/** The versions that the app brings with it, whole: text and model, oldest first. */
export const knownVersions: readonly StyrmodellVersion[] = [
  { text: text2024, model: styrmodell2024 },
  { text: text2025, model: styrmodell2025 },
]

export function knownVersion(id: Styrmodell['id']): StyrmodellVersion | undefined {
  return knownVersions.find(({ model }) => model.id === id)
}
