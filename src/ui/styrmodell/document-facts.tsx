import { lastDayOf } from '../../domain/styrmodell/in-force.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { dayInText } from '../shared/dates.ts'
import { Details } from '../shared/details.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { listed } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'
import { AssumedBadge } from './assumed-badge.tsx'

/** What kind of document the version is, who decided it and from when it governs. */
export function DocumentFacts({ model }: { model: Styrmodell }) {
  const t = useText()
  const { document, inForceFrom, inForceFromAssumed, review, parts } = model
  const { state } = useDesk()
  const last = lastDayOf(model, state.versions)
  const reviewer = forumOf(model, review.decidedBy).short
  const names = (bound: boolean) =>
    listed(
      parts.filter(part => part.bound === bound).map(({ name }) => name),
      t,
    )
  return (
    <Anchored section="document">
      <Details
        rows={[
          { key: 'name', label: t('styrmodell.document.name'), value: <Written>{model.name}</Written> },
          {
            key: 'type',
            label: t('styrmodell.document.type'),
            value: t(`styrmodell.documentType.${document.type}`),
          },
          {
            key: 'decided-on',
            label: t('styrmodell.document.decidedOn'),
            value: document.decidedOn ? dayInText(document.decidedOn) : t('styrmodell.document.decidedOnUnknown'),
          },
          {
            key: 'decided-by',
            label: t('styrmodell.document.decidedBy'),
            value: <Written>{document.decidedBy}</Written>,
          },
          {
            key: 'from',
            label: t('styrmodell.document.inForceFrom'),
            value: inForceFromAssumed ? (
              <>
                <Unbroken>{dayInText(inForceFrom)}</Unbroken> <AssumedBadge /> {t('styrmodell.document.assumedDay')}
              </>
            ) : (
              dayInText(inForceFrom)
            ),
          },
          {
            key: 'until',
            label: t(last ? 'styrmodell.document.validUntil' : 'styrmodell.document.valid'),
            value: last ? (
              <>
                <Unbroken>{dayInText(last.day)}</Unbroken> {last.isAssumed && <AssumedBadge />}
              </>
            ) : (
              <Written>{document.validUntil}</Written>
            ),
          },
          {
            key: 'review',
            label: t('styrmodell.document.review'),
            value:
              review.everyMonths === 12
                ? t('styrmodell.document.reviewYearly', { forum: reviewer })
                : t('styrmodell.document.reviewValue', { count: review.everyMonths, forum: reviewer }),
          },
          { key: 'bound', label: t('styrmodell.document.parts'), value: <Quoting>{names(true)}</Quoting> },
          { key: 'heard', label: t('styrmodell.document.heard'), value: <Quoting>{names(false)}</Quoting> },
        ]}
      />
    </Anchored>
  )
}
