import { openMatters } from '../../domain/commands/stallningstagande.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { viewOfMatter } from '../../domain/stallningstagande/positions.ts'
import { missingInBrief } from '../shared/mandate-note.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { Section } from '../shared/section.tsx'
import { daysWaited } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** What SoB can decide once the parts have answered, the longest waiting first: who has not, and who says no. */
export function Awaited() {
  const t = useText()
  const desk = useDesk()
  const rows = openMatters(desk)
    .filter(({ forum }) => forum === 'sob')
    .map(matter => viewOfMatter(matter, desk.reading, desk.model, desk.today))
    .filter(({ blockers, positionsSeen }) => positionsSeen && blockers.length > 0)
    .sort((a, b) => (a.matter.at < b.matter.at ? -1 : 1))
  if (rows.length === 0) return null
  return (
    <Section title={t('tillSob.awaited.title')} aside={t('tillSob.awaited.count', { count: rows.length })}>
      <RecordList
        label={t('tillSob.awaited.title')}
        rows={rows}
        rowKey={({ matter }) => matter.id}
        main={{
          header: t('tillSob.column.heading'),
          title: ({ matter }) => matter.heading,
          isWritten: true,
          to: ({ matter }) => `/${matter.forslag ? 'forslag' : 'till-sob'}/${keyOf(matter.id)}`,
        }}
        columns={[
          {
            key: 'kind',
            header: t('tillSob.awaited.kind'),
            kind: 'fixed',
            cell: ({ matter }) => t(matter.forslag ? 'tillSob.awaited.forslag' : 'tillSob.awaited.question'),
          },
          {
            key: 'missing',
            header: t('forslag.column.missing'),
            cell: view => missingInBrief(view, desk.model, t),
          },
          {
            key: 'waited',
            header: t('tillSob.column.waited'),
            kind: 'number',
            cell: ({ matter }) => daysWaited(matter.at, desk.today),
          },
        ]}
      />
    </Section>
  )
}
