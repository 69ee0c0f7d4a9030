import { useEffect, useState } from 'react'
import type { TextDiff } from '../../../domain/styrmodell/compare/diff.ts'
import type { StyrmodellText } from '../../../domain/styrmodell/text/text.ts'

/** So long may the comparing itself take, in milliseconds; two texts that take longer have next to nothing in common. */
const longest = 1000

/** A comparison under way, done, or why there is none. `took` is the time of the comparing itself in milliseconds. */
export type Comparison =
  | { readonly kind: 'working' }
  | { readonly kind: 'compared'; readonly diff: TextDiff; readonly took: number }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'failed' }

type Answer = { readonly kind: 'ready' } | Extract<Comparison, { kind: 'compared' }>

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

let isTrusted = false

/** Says once that a worker may be made of a file of our own, and of no other: the page's policy asks. */
function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  if (isTrusted || !trustedTypes) return
  isTrusted = true
  trustedTypes.createPolicy('default', {
    createScriptURL: url => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('A worker is a file of our own.')
      return url
    },
  })
}

/** Compares two texts in a worker; a comparison that is no longer asked for is ended. */
export function useComparison(before: StyrmodellText, after: StyrmodellText): Comparison {
  const [comparison, setComparison] = useState<Comparison>({ kind: 'working' })
  useEffect(() => {
    setComparison({ kind: 'working' })
    return compare(before, after, setComparison)
  }, [before, after])
  return comparison
}

/** Begins to compare; gives what ends it. */
function compare(before: StyrmodellText, after: StyrmodellText, answer: (comparison: Comparison) => void): () => void {
  let worker: Worker
  try {
    trustOwnWorkers()
    worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    answer({ kind: 'failed' })
    return () => undefined
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  const finish = (comparison: Comparison) => {
    end()
    answer(comparison)
  }
  worker.onerror = () => finish({ kind: 'failed' })
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'compared') finish(data)
    else {
      // Fetching the worker's own file is no part of the comparing.
      timer = setTimeout(() => finish({ kind: 'too-slow' }), longest)
      worker.postMessage({ before, after })
    }
  }
  return end
}
