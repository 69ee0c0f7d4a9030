import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { dayOf } from '../shared/dates.ts'
import { FactsTable } from '../shared/facts-table.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** What has happened to an uppdrag, the newest first; what does not count stands there with its rule. */
export function Steps({ view: { steps } }: { view: UppdragView }) {
  const t = useText()
  if (steps.length === 0) return <Prose>{t('uppdrag.page.noSteps')}</Prose>
  return (
    <FactsTable
      label={t('uppdrag.page.steps')}
      head={t('uppdrag.steps.day')}
      columns={(['what', 'who', 'text'] as const).map(key => ({ key, header: t(`uppdrag.steps.${key}`) }))}
      rows={steps.toReversed().map(({ fact, standing }) => ({
        key: fact.id,
        head: dayOf(fact.at),
        cells: [
          {
            key: 'what',
            value: (
              <>
                {t(`uppdrag.step.${fact.kind}`)} {fact.pending && <PendingMark />}
                {!standing.counts && <InvalidMark rule={standing.rule} />}
              </>
            ),
          },
          { key: 'who', value: <PersonRole person={fact.author} day={dayOf(fact.at)} /> },
          // A section stands in full with the joint answer.
          { key: 'text', value: fact.kind !== 'avsnitt' && fact.text && <Written>{fact.text}</Written> },
        ],
      }))}
    />
  )
}
