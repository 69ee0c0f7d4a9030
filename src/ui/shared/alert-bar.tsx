import { AnnounceProvider, MessageBar, type MessageBarProps } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const silent = { announce: () => undefined }

/** What is said aloud by its role alone. Fluent's bar announces its own text too, and a reader would hear it twice. */
export function SaidOnce({ children }: { children: ReactNode }) {
  return <AnnounceProvider value={silent}>{children}</AnnounceProvider>
}

/** A bar that tells what has just happened: it is read when it comes, once, and has no need of a name. */
export function AlertBar({ children, ...rest }: MessageBarProps) {
  return (
    <SaidOnce>
      <MessageBar {...rest} role="alert" aria-labelledby={undefined}>
        {children}
      </MessageBar>
    </SaidOnce>
  )
}
