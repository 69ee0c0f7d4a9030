import { Button } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { useState } from 'react'
import { partsToReport } from '../../domain/commands/forankring.ts'
import type { StoredDecision } from '../../domain/decision/decision.ts'
import { type Anchoring, anchoringOf } from '../../domain/forankring/ledger.ts'
import { FactsTable } from '../shared/facts-table.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { AnchorDialog } from './anchor-dialog.tsx'

const looks: Readonly<Record<Anchoring['state'], Look>> = {
  'ej-paborjad': { icon: CircleRegular, color: 'subtle' },
  pagar: { icon: ClockRegular, color: 'informative' },
  forankrad: { icon: CheckmarkCircleRegular, color: 'success' },
}

/** How far each part has come with carrying the decision home, and the way for one's own part to say so. */
export function AnchoringSection({ decision }: { decision: StoredDecision }) {
  const t = useText()
  const desk = useDesk()
  const [isOpen, setOpen] = useState(false)
  const rows = anchoringOf(decision, desk.reading)
  const own = partsToReport(decision, desk)
  if (rows.length === 0) return null
  const isOwnDone = rows.every(({ part, state }) => state === 'forankrad' || !own.includes(part))
  const done = rows.filter(({ state }) => state === 'forankrad').length
  return (
    <Section title={t('forankring.title')} aside={t('forankring.count', { done, all: rows.length })}>
      <Prose>{t('forankring.lead')}</Prose>
      <FactsTable
        label={t('forankring.title')}
        head={t('forankring.column.part')}
        columns={(['state', 'on', 'with'] as const).map(key => ({ key, header: t(`forankring.column.${key}`) }))}
        rows={rows.map(({ part, state, said }) => ({
          key: part,
          head: partName(desk.model, part),
          cells: [
            {
              key: 'state',
              value: (
                <>
                  <LookBadge look={looks[state]} label={t(`forankring.state.${state}`)} />{' '}
                  {said?.pending && <PendingMark />}
                </>
              ),
            },
            { key: 'on', value: said?.on ?? '' },
            { key: 'with', value: said?.with && <Written>{said.with}</Written> },
          ],
        }))}
      />
      {own.length > 0 && (
        <div>
          <Button onClick={() => setOpen(true)}>{t(isOwnDone ? 'forankring.change' : 'forankring.write')}</Button>
        </div>
      )}
      {isOpen && <AnchorDialog decision={decision} parts={own} onClose={() => setOpen(false)} />}
    </Section>
  )
}
