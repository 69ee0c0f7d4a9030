import { useEffect, useState } from 'react'
import { Router } from 'wouter'
import { PersonasPage } from '../../ui/personas/personas-page.tsx'
import { useAddress } from '../../ui/shared/address.ts'
import { Ground } from '../../ui/shell/shell.tsx'
import { browserTheme } from '../theme.ts'
import type { Persona } from './personas.ts'

/** The demonstration's first page. Without local Graph there is nobody to be, and the page says how to start it. */
export function ChoosePersona({ personas }: { personas: readonly Persona[] | undefined }) {
  const [theme] = useState(browserTheme)
  const [current, setCurrent] = useState(theme.current)
  useEffect(() => theme.listen(setCurrent), [theme])
  return (
    <Router hook={useAddress} searchHook={useAddress.searchHook}>
      <Ground theme={current}>
        <PersonasPage personas={personas ?? []} onChoose={become} />
      </Ground>
    </Router>
  )
}

/** The persona stands in the address, so that every tab can be somebody else and a reload stays the same. */
function become(key: string): void {
  location.search = `?persona=${encodeURIComponent(key)}`
}
