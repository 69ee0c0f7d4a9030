import * as v from 'valibot'
import { remembered } from '../remembered.ts'

/** Where local Graph is reached: through the page's own origin. */
export const localGraphBase = `${location.origin}/graph`

const persona = v.object({
  key: v.string(),
  role: v.string(),
  part: v.string(),
  name: v.string(),
  id: v.string(),
  token: v.string(),
  sharePointToken: v.string(),
  owner: v.boolean(),
  groups: v.array(v.string()),
})
const demonstration = v.object({ site: v.string(), personas: v.array(persona) })

/** Somebody to sign in as in the local demonstration. */
export type Persona = v.InferOutput<typeof persona>
/** The demonstration's site and everyone one can be there. */
export type Demonstration = v.InferOutput<typeof demonstration>

const memory = remembered('local', 'demonstration')

/** What local Graph offers, from the last visit where it was seen, so that a reload needs no request. */
export function knownDemonstration(): Demonstration | undefined {
  try {
    const parsed = v.safeParse(demonstration, JSON.parse(memory.read() ?? 'null'))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Asks local Graph who one can be. Nothing when it does not answer. */
export async function askDemonstration(): Promise<Demonstration | undefined> {
  try {
    const [people, site] = await Promise.all([getJson('/local/personas'), getJson('/local/site')])
    const parsed = v.parse(demonstration, { personas: people, site: v.parse(v.object({ id: v.string() }), site).id })
    memory.write(JSON.stringify(parsed))
    return parsed
  } catch {
    return undefined
  }
}

async function getJson(path: string): Promise<unknown> {
  const response = await fetch(localGraphBase + path, { signal: AbortSignal.timeout(5000) })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** The persona named in the page's address, e.g. `?persona=rep-arbvux`. */
export function personaInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('persona') ?? undefined
}
