import { makeStyles, tokens } from '@fluentui/react-components'
import type { StoredAgendaItem } from '../../../domain/meeting/meeting.ts'
import { positionsOf } from '../../../domain/minutes/outcomes.ts'
import { Section } from '../../shared/section.tsx'
import { partName } from '../../shared/sentences.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: '0',
    '@media (max-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '0' },
  },
  part: { color: tokens.colorNeutralForeground3 },
  stance: {
    margin: '0',
    overflowWrap: 'anywhere',
    '@media (max-width: 400px)': { marginBottom: tokens.spacingVerticalS },
  },
})

/** Every moment there is: all that is known counts. */
const ever = '9999-12-31T23:59:59Z'

/** How each part stands to what the point is about: as last said, or as it was when the question was lifted. */
export function Positions({ item }: { item: StoredAgendaItem }) {
  const styles = useStyles()
  const t = useText()
  const { reading, state, model } = useDesk()
  const taken = positionsOf(item, reading, ever)
  const lifted = state.escalations.find(({ id }) => id === item.subject)?.positions ?? []
  const known = new Set(taken.map(({ part }) => part))
  const rows = [...taken, ...lifted.filter(({ part }) => !known.has(part))]
  if (rows.length === 0) return null
  return (
    <Section title={t('pagaende.positions')}>
      <dl className={styles.list}>
        {rows.map(({ part, stance, text }) => [
          <dt key={`${part}-part`} className={styles.part}>
            {partName(model, part)}
          </dt>,
          <dd key={part} className={styles.stance}>
            {[t(`tillSob.stance.${stance}`), text].filter(Boolean).join(': ')}
          </dd>,
        ])}
      </dl>
    </Section>
  )
}
