/** A part of a sentence, and whether it is Swedish in all languages. */
interface Part {
  readonly text: string
  readonly isWritten: boolean
}

/** Divides a sentence of the app's at what somebody wrote, or a name of the directive's, each where it first stands. */
export function quotedParts(sentence: string, written: readonly (string | undefined)[]): readonly Part[] {
  const words = [...new Set(written)]
    .filter((one): one is string => one !== undefined && one !== '' && sentence.includes(one))
    .sort((a, b) => b.length - a.length)
  const [longest] = words
  if (longest === undefined) return sentence === '' ? [] : [{ text: sentence, isWritten: false }]
  const at = sentence.indexOf(longest)
  return [
    ...quotedParts(sentence.slice(0, at), words),
    { text: longest, isWritten: true },
    ...quotedParts(sentence.slice(at + longest.length), words),
  ]
}
