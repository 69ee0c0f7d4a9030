import type { MessageBarProps } from '@fluentui/react-components'
import { Bar } from './bar.tsx'

/**
 * A note of one text without a heading. Fluent's bar is named by its heading whether it has one or not, and a reader that
 * looks the name up finds nothing.
 */
export function NoteBar({ children, ...rest }: MessageBarProps) {
  return (
    <Bar {...rest} aria-labelledby={undefined}>
      {children}
    </Bar>
  )
}
