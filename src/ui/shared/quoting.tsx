import { Fragment, useMemo } from 'react'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { quotedParts } from './quoted-parts.ts'
import { Unbroken } from './unbroken.tsx'
import { useSnapshot } from './workspace.tsx'
import { Written } from './written.tsx'

interface Props {
  /** A sentence of the app's. */
  readonly children: string
  /** What somebody wrote that stands in it. */
  readonly written?: readonly (string | undefined)[]
}

/**
 * A sentence of the app's with Swedish in it: what somebody wrote, and the directive's own names, which it knows. They are
 * read aloud as Swedish, and the rest in the page's language.
 */
export function Quoting({ children, written = [] }: Props) {
  const { versions } = useSnapshot().state
  const names = useMemo(() => versions.flatMap(namesIn), [versions])
  return quotedParts(children, [...written, ...names]).map(({ text, isWritten }, at) => {
    const words = <Unbroken>{text}</Unbroken>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name, and hold no state
    return <Fragment key={at}>{isWritten ? <Written>{words}</Written> : words}</Fragment>
  })
}

/** Names that are words of Swedish; the short ones of parts and places are no other in another language. */
function namesIn({ name, sides, parts, forums, omraden }: Styrmodell): string[] {
  return [
    name,
    ...sides.flatMap(side => [side.name, side.inText]),
    ...[...parts, ...forums].flatMap(one => (one.name === one.short ? [] : [one.name])),
    // Within a sentence they begin with a small letter.
    ...omraden
      .flatMap(omrade => [omrade.name, ...omrade.delomraden.map(delomrade => delomrade.name)])
      .flatMap(word => [word, word.toLocaleLowerCase('sv')]),
  ]
}
