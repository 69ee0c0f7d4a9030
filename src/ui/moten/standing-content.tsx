import { makeStyles, tokens } from '@fluentui/react-components'
import type { StandingKey } from '../../domain/meeting/meeting.ts'
import { standingLines } from '../../domain/meeting/standing-points.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { standingInWords } from './standing-words.ts'

const useStyles = makeStyles({
  list: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    // Links on lines of their own, so far apart that a finger hits the right one.
    rowGap: tokens.spacingVerticalXS,
  },
})

/** What a standing point holds today, line by line, each leading to its uppdrag or its decision. */
export function StandingContent({ standing }: { standing: StandingKey }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  if (standing === 'rubrik') return null
  const lines = standingLines(standing, desk.reading)
  if (lines.length === 0) return <Prose>{t('moten.point.standingLines.none')}</Prose>
  return (
    <ul className={styles.list}>
      {lines.map(line => {
        const [id, place] =
          line.kind === 'uppdrag' ? [line.uppdrag.id, '/uppdrag'] : ([line.decision.id, '/beslut'] as const)
        return (
          <li key={id}>
            <AppLink to={`${place}/${keyOf(id)}`}>
              <Quoting written={[line.kind === 'uppdrag' ? line.uppdrag.heading : line.decision.heading]}>
                {standingInWords(line, desk, t)}
              </Quoting>
            </AppLink>
          </li>
        )
      })}
    </ul>
  )
}
