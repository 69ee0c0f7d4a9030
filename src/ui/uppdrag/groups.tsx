import { groupsOf } from '../../domain/grupp/groups.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { FactsTable } from '../shared/facts-table.tsx'
import { GruppBadge } from '../shared/grupp-badge.tsx'
import { gruppMembers } from '../shared/grupp-facts.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** The working groups that SoB has set up: which run, who convenes them, until when, and by which decision. */
export function Groups() {
  const t = useText()
  const desk = useDesk()
  const groups = groupsOf(desk.reading, desk.today).toReversed()
  if (groups.length === 0) return null
  const columns = ['state', 'until', 'convenor', 'decision'] as const
  return (
    <Section title={t('uppdrag.groups.title')}>
      <FactsTable
        label={t('uppdrag.groups.title')}
        head={t('uppdrag.groups.name')}
        columns={columns.map(key => ({ key, header: t(`uppdrag.groups.${key}`) }))}
        rows={groups.map(({ grupp, state, until, decision }) => ({
          key: grupp.key,
          head: <Written>{grupp.name}</Written>,
          cells: [
            { key: 'state', value: <GruppBadge state={state} /> },
            { key: 'until', value: until },
            { key: 'convenor', value: gruppMembers(grupp, 'sammankallande', desk, t).join('; ') },
            { key: 'decision', value: <AppLink to={`/beslut/${keyOf(decision.id)}`}>{decision.number}</AppLink> },
          ],
        }))}
      />
    </Section>
  )
}
