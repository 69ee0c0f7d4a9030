import type { Assumed, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { Details } from '../shared/details.tsx'
import { Prose } from '../shared/prose.tsx'
import { listed, sideInText } from '../shared/sentences.ts'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'
import { AssumedBadge } from './assumed-badge.tsx'

/** What the directive leaves open: the values that the app works by until SoB has decided otherwise. */
export function Assumptions({ model }: { model: Styrmodell }) {
  const t = useText()
  const { deadlines, escalation, minutes } = model
  const { sides, persons } = escalation.joint.value
  const row = (key: string, label: string, value: string, { decidedBySoB }: Assumed<unknown>) => ({
    key,
    label,
    value: (
      <>
        {value} <AssumedBadge isDecided={decidedBySoB} />
      </>
    ),
  })
  const { avvikelseAnsweredWithinDays, escalationWithinMeetings, decisionReviewedAfterMonths } = deadlines
  return (
    <Anchored section="antaganden">
      <Prose>{t('styrmodell.assumed.lead')}</Prose>
      <Details
        rows={[
          row(
            'joint',
            t('styrmodell.assumed.joint'),
            t('styrmodell.assumed.jointValue', {
              count: persons,
              sides: listed(
                sides.map(side => sideInText(model, side)),
                t,
              ),
            }),
            escalation.joint,
          ),
          row(
            'avvikelse',
            t('styrmodell.assumed.avvikelse'),
            t('styrmodell.assumed.days', { count: avvikelseAnsweredWithinDays.value }),
            avvikelseAnsweredWithinDays,
          ),
          row(
            'escalation',
            t('styrmodell.assumed.escalation'),
            t('styrmodell.assumed.escalationValue', { count: escalationWithinMeetings.value }),
            escalationWithinMeetings,
          ),
          row(
            'review',
            t('styrmodell.assumed.review'),
            t('styrmodell.assumed.months', { count: decisionReviewedAfterMonths.value }),
            decisionReviewedAfterMonths,
          ),
          row('justerare', t('styrmodell.assumed.justerare'), String(minutes.justerare.value), minutes.justerare),
        ]}
      />
    </Anchored>
  )
}
