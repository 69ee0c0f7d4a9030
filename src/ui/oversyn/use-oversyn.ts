import { useMemo } from 'react'
import { andringsforslagById } from '../../domain/commands/andringsforslag.ts'
import { versionNamed } from '../../domain/oversyn/version-named.ts'
import { type OversynView, oversynerIn } from '../../domain/oversyn/view.ts'
import { idOf } from '../../domain/shared/ids.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { useDesk } from '../shared/workspace.tsx'

/** The översyn that is shown when none is asked for: the one under way, else the latest. */
export function useOversyn(): OversynView | undefined {
  const { reading, today } = useDesk()
  return useMemo(() => {
    const all = oversynerIn(reading, today)
    return all.findLast(({ phase }) => phase !== 'avslutad' && phase !== 'galler') ?? all.at(-1)
  }, [reading, today])
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
