import { MessageBar, type MessageBarProps, useAnnounce } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { SaidOnce } from './alert-bar.tsx'
import { wordsOf } from './words-of.ts'

/**
 * A bar with a heading. It is said aloud when it comes, as Fluent's own is, but with room between its heading, its lines
 * and what it lists: Fluent's says them as one word.
 */
export function Bar({ children, ...rest }: MessageBarProps) {
  const { announce } = useAnnounce()
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const { intent = 'info' } = rest
  useEffect(() => {
    if (bar) announce(wordsOf(bar), { polite: intent === 'info', alert: intent !== 'info' })
  }, [announce, bar, intent])
  return (
    <SaidOnce>
      <MessageBar {...rest} ref={setBar}>
        {children}
      </MessageBar>
    </SaidOnce>
  )
}
