import { relationOf, targetOf } from '../../domain/decision/standing.ts'
import type { StoredForslag } from '../../domain/forslag/forslag.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { Details } from '../shared/details.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { RestsOnUnderlag } from '../shared/rests-on-underlag.tsx'
import { Section } from '../shared/section.tsx'
import { listed } from '../shared/sentences.ts'
import { delomradeName } from '../shared/tjansteutbud/words.ts'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** Short facts about a proposal: its reach, what it concerns, from when, and what it changes or answers. */
export function ForslagFacts({ forslag }: { forslag: StoredForslag }) {
  const t = useText()
  const { state, model } = useDesk()
  const relation = relationOf(forslag)
  const target = state.decisions.find(({ id }) => id === targetOf(forslag))
  const escalation = state.escalations.find(({ id }) => id === forslag.escalation)
  const source = state.forslag.find(({ id }) => id === forslag.from)
  const row = (key: string, label: string, value: React.ReactNode) => ({ key, label, value })
  return (
    <Section title={t('forslag.page.facts')}>
      <Details
        rows={[
          row('reach', t('forslag.form.reach'), t(`forslag.reach.${forslag.reach}`)),
          row(
            'delomraden',
            t('forslag.page.delomraden'),
            forslag.delomraden.length > 0 ? (
              <Quoting key="delomraden">
                {listed(
                  forslag.delomraden.map(key => delomradeName(key, model)),
                  t,
                )}
              </Quoting>
            ) : (
              t('forslag.page.whole')
            ),
          ),
          row(
            'from',
            t('forslag.page.effectiveFrom'),
            forslag.effectiveFrom ? dayInText(forslag.effectiveFrom) : t('forslag.page.onDecision'),
          ),
          ...(forslag.reviewOn ? [row('review', t('forslag.page.reviewOn'), dayInText(forslag.reviewOn))] : []),
          ...(forslag.underlag.length > 0 || forslag.noUnderlag
            ? [row('underlag', t('forslag.page.underlag'), <RestsOnUnderlag key="underlag" of={forslag} />)]
            : []),
          ...(relation && target
            ? [
                row(
                  'target',
                  t(`forslag.page.target.${relation}`),
                  <AppLink to={`/beslut/${keyOf(target.id)}`}>
                    {target.number} <Written>{target.heading}</Written>
                  </AppLink>,
                ),
              ]
            : []),
          ...(escalation
            ? [
                row(
                  'answers',
                  t('forslag.page.answers'),
                  <AppLink to={`/till-sob/${keyOf(escalation.id)}`}>
                    <Written>{escalation.heading}</Written>
                  </AppLink>,
                ),
              ]
            : []),
          ...(source
            ? [
                row(
                  'source',
                  t('forslag.page.from'),
                  <AppLink to={`/forslag/${keyOf(source.id)}`}>{forumOf(model, source.forum).short}</AppLink>,
                ),
              ]
            : []),
        ]}
      />
    </Section>
  )
}
