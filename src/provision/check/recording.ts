import { isRecordable } from '../../sharepoint/lists/recorded.ts'
import type { Finding } from './check.ts'

/** How to record on the site what makes a difference there; nothing where nothing does. */
export function recordingLine(findings: readonly Pick<Finding, 'id' | 'answer'>[], url: string): string | undefined {
  const pairs = findings.filter(({ id, answer }) => isRecordable(id, answer)).map(({ id, answer }) => `${id}=${answer}`)
  if (pairs.length === 0) return undefined
  return `\nSkriv in svaren på webbplatsen, så att listorna och appen rättar sig efter dem:\n  npm run provision -- --site ${url} --answers ${pairs.join(',')}`
}
