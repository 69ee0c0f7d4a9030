/** The sample year as it was told once for all journeys of a run (`tell-sample-year.ts`). */
import { cpSync } from 'node:fs'

/** Names the folder to the processes that the journeys run in. */
export const told = 'STYRFORUM_SAMPLE_YEAR'

/** Puts it in a folder that nobody has used. Where no run has told it, the start command tells it, as for people. */
export async function copySampleYear(to: string): Promise<void> {
  const data = process.env[told]
  if (data) cpSync(data, to, { recursive: true })
}
