import type { BasketContent } from '../../../domain/oversyn/basket.ts'
import type { OriginForslag } from '../../../domain/oversyn/origin.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { citation } from '../../../domain/styrmodell/lagrum.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { partName } from '../../shared/sentences.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

/** An ändringsförslag that a section came out of: whose, why, how it was recommended, and what it answered. */
export function OriginProposal({ forslag: { view, basket } }: { forslag: OriginForslag }) {
  const t = useText()
  const { model } = useDesk()
  const { forslag, heading, part, reason, recommendation } = view
  return (
    <>
      <AppLink to={`/oversyn/forslag/${keyOf(forslag.id)}`} inline>
        {heading}
      </AppLink>{' '}
      {t('anvisning.origin.proposal', { part: partName(model, part), reason })}{' '}
      {recommendation &&
        t('anvisning.origin.recommended', {
          stance: t(`oversyn.recommendation.word.${recommendation.stance}`),
          text: recommendation.text,
        })}{' '}
      {basket ? <Behind content={basket.content} /> : t('anvisning.origin.noBasket')}
    </>
  )
}

/** What lay in the basket of the översyn and was answered by the proposal. */
function Behind({ content }: { content: BasketContent }) {
  const t = useText()
  const behind = t('anvisning.origin.behind')
  switch (content.kind) {
    case 'beslut': {
      const { id, number, heading } = content.decision
      return (
        <>
          {behind}{' '}
          <AppLink to={`/beslut/${keyOf(id)}`} inline>
            {t('oversyn.basket.beslut', { number, heading })}
          </AppLink>
          {'.'}
        </>
      )
    }
    case 'avvikelser':
      return (
        <>
          {t('anvisning.origin.behindAvvikelser', { count: content.avvikelser.length })}{' '}
          {content.avvikelser.map(({ id, heading }, index) => [
            index > 0 && ', ',
            <AppLink key={id} to={`/avvikelser/${keyOf(id)}`} inline>
              {heading}
            </AppLink>,
          ])}
          {'.'}
        </>
      )
    case 'lagrum':
      return `${behind} ${t('anvisning.origin.behindLagrum', { citation: citation(content.row) })}`
    case 'uppskjutet':
      return `${behind} ${t('oversyn.basket.uppskjutet', { year: content.year, heading: content.heading })}.`
    case 'behov':
      return `${behind} ${t('oversyn.basket.behov', { heading: content.fact.heading })}. ${content.fact.text}`
  }
}
