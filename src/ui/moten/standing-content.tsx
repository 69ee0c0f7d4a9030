import { makeStyles, tokens } from '@fluentui/react-components'
import type { StandingKey } from '../../domain/meeting/meeting.ts'
import { type StandingLine, standingLines } from '../../domain/meeting/standing-points.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Prose } from '../shared/prose.tsx'
import { partName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column' },
})

/** What a standing point holds today, line by line, each leading to its uppdrag or its decision. */
export function StandingContent({ standing }: { standing: StandingKey }) {
  const styles = useStyles()
  const t = useText()
  const { reading, model } = useDesk()
  if (standing === 'rubrik') return null
  const lines = standingLines(standing, reading)
  if (lines.length === 0) return <Prose>{t('moten.point.standingLines.none')}</Prose>
  const words = (line: StandingLine) => {
    const { number, heading } = line.decision
    if (line.kind === 'svar') return t('moten.point.standingLines.svar', { number, heading })
    const { due, part } = line.uppdrag
    const values = { number, heading, due: due ?? t('uppdrag.noDate'), part: partName(model, part) }
    return t(`moten.point.standingLines.${line.isDone ? 'done' : 'uppdrag'}`, values)
  }
  return (
    <ul className={styles.list}>
      {lines.map(line =>
        line.kind === 'uppdrag' ? (
          <li key={line.uppdrag.id}>
            <AppLink to={`/uppdrag/${keyOf(line.uppdrag.id)}`}>{words(line)}</AppLink>
          </li>
        ) : (
          <li key={line.decision.id}>
            <AppLink to={`/beslut/${keyOf(line.decision.id)}`}>{words(line)}</AppLink>
          </li>
        ),
      )}
    </ul>
  )
}
