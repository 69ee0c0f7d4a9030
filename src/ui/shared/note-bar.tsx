import { MessageBar, type MessageBarProps } from '@fluentui/react-components'

/**
 * A note of one text without a heading. Fluent's bar is named by its heading whether it has one or not, and a reader that
 * looks the name up finds nothing.
 */
export function NoteBar({ children, ...rest }: MessageBarProps) {
  return (
    <MessageBar {...rest} aria-labelledby={undefined}>
      {children}
    </MessageBar>
  )
}
