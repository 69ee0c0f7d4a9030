import { useMemo } from 'react'
import { andringsforslagById } from '../../domain/commands/oversyn-desk.ts'
import { versionNamed } from '../../domain/oversyn/version-named.ts'
import { type OversynView, oversynerIn } from '../../domain/oversyn/view.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { useDesk } from '../shared/workspace.tsx'

/** The översyn with that key; without one, the one under way, else the latest. */
export function useOversyn(key = ''): OversynView | undefined {
  const { reading, today } = useDesk()
  return useMemo(() => {
    const all = oversynerIn(reading, today)
    const asked = key === '' ? undefined : all.find(({ oversyn }) => keyOf(oversyn.id) === key)
    return asked ?? all.findLast(view => !isOver(view)) ?? all.at(-1)
  }, [reading, today, key])
}

/** Whether nothing more happens in it: its version governs, or it ended without one. */
export function isOver({ phase }: OversynView): boolean {
  return phase === 'avslutad' || phase === 'galler'
}

/** The version that an översyn looks over. */
export function useBase(view: OversynView | undefined): StyrmodellVersion | undefined {
  const { state } = useDesk()
  return view && versionNamed(view.oversyn.base, state)
}

export function useAndringsforslag(key: string) {
  const desk = useDesk()
  return useMemo(() => andringsforslagById(idOf('oversyn', key), desk), [key, desk])
}
