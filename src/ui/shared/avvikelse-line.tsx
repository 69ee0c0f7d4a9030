import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { Line } from './lines.tsx'
import { waitsSentence } from './sentences.ts'
import { StateBadge } from './state-badge.tsx'
import { useDesk } from './workspace.tsx'
import { Written } from './written.tsx'

interface Props {
  readonly view: AvvikelseView
  /** A word more after whose turn it is. */
  readonly more?: string | undefined
}

/** An avvikelse as one line of many: its heading as a link, whose turn it is and how far it has come. */
export function AvvikelseLine({ view, more }: Props) {
  const t = useText()
  const desk = useDesk()
  const { id, heading } = view.avvikelse
  return (
    <Line
      what={
        <AppLink to={`/avvikelser/${keyOf(id)}`}>
          <Written>{heading}</Written>
        </AppLink>
      }
      about={[waitsSentence(view, desk, t), more].filter(Boolean).join(' · ')}
      side={<StateBadge status={view.status.kind} />}
    />
  )
}
