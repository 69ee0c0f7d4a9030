import * as v from 'valibot'

/** Fetches an address outside Graph, without a token. */
export type Outside = (address: string, init: RequestInit) => Promise<Response>

/** Graph asks that every part but the last is a multiple of 320 KiB. */
const partSize = 10 * 320 * 1024
/** How long one part may take, in milliseconds. */
const partTime = 60_000
/** How many times in a row a part may fail. */
const mostFailures = 4

const expected = v.object({ nextExpectedRanges: v.pipe(v.array(v.string()), v.minLength(1)) })

/**
 * Sends a file part by part to an upload session, and goes on from where the server is after a part that failed.
 * @param address the session's own, which is a key in itself
 * @param wait so many milliseconds
 * @returns the server's last answer; nothing where it could not be reached or had forgotten the session
 */
export async function uploadInParts(
  outside: Outside,
  address: string,
  content: Blob,
  wait: (milliseconds: number) => Promise<void> = pause,
): Promise<Response | undefined> {
  let from = 0
  let failures = 0
  while (failures < mostFailures) {
    const to = Math.min(from + partSize, content.size)
    const response = await outside(address, {
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${from}-${to - 1}/${content.size}` },
      body: content.slice(from, to),
      signal: AbortSignal.timeout(partTime),
    }).catch(() => undefined)
    if (response && isFinal(response)) return response
    if (response?.status === 202) {
      failures = 0
      from = to
      continue
    }
    failures += 1
    await wait(waitAfter(response, failures))
    const next = await nextIn(outside, address)
    if (next === 'forgotten') return undefined
    from = next ?? from
  }
  return undefined
}

/** The whole file is there, or the server will not have it. A wrong place in the file is neither: it says where it is. */
function isFinal({ status }: Response): boolean {
  const isWrongPlace = status === 416 || status === 409
  return status === 200 || status === 201 || (status >= 400 && status < 429 && !isWrongPlace)
}

/** Milliseconds: what the server asks for, half a minute at most; else longer for each failure. */
function waitAfter(response: Response | undefined, failures: number): number {
  const seconds = Number(response?.headers.get('Retry-After') ?? Number.NaN)
  return seconds > 0 ? Math.min(seconds, 30) * 1000 : 250 * 2 ** failures
}

/** The first byte that the server lacks; nothing when it cannot be asked. */
async function nextIn(outside: Outside, address: string): Promise<number | 'forgotten' | undefined> {
  const response = await outside(address, { signal: AbortSignal.timeout(partTime) }).catch(() => undefined)
  if (response?.status === 404 || response?.status === 410) return 'forgotten'
  const read = v.safeParse(expected, await response?.json().catch(() => undefined))
  const next = read.success ? Number.parseInt(read.output.nextExpectedRanges[0] ?? '', 10) : Number.NaN
  return Number.isNaN(next) ? undefined : next
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
