import { makeStyles, tokens } from '@fluentui/react-components'
import type { RestingPosition, StoredDecision } from '../../domain/decision/decision.ts'
import { relationOf, targetOf } from '../../domain/decision/standing.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { versionById } from '../../domain/styrmodell/in-force.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { dayInText } from './dates.ts'
import { usePersonRole } from './person-role.tsx'
import { listed, partName } from './sentences.ts'
import { Unbroken } from './unbroken.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '70ch' },
})

/** Whose agreement a decision rests on, said in a sentence and then part by part; and what it changes of older ones. */
export function RestsOnPositions({ decision }: { decision: StoredDecision }) {
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  const { state, model: today } = useDesk()
  const model = versionById(decision.styrmodell, state.versions) ?? today
  const { positions } = decision.rests
  const names = (some: readonly RestingPosition[]) =>
    listed(
      some.map(({ part }) => partName(model, part)),
      t,
    )
  const agreed = positions.filter(({ stance }) => stance === 'tillstyrker')
  const forum = forumOf(model, decision.forum).short
  const sentence =
    decision.kind === 'svar'
      ? t('forslag.rests.sentenceNone')
      : agreed.length > 0
        ? t('forslag.rests.sentence', { parts: names(agreed), forum })
        : t('forslag.rests.none')
  return (
    <>
      <p className={styles.line}>
        {sentence} {decision.perCapsulam && t('forslag.rests.perCapsulam')}
      </p>
      {positions.length > 0 && (
        <ul className={styles.list}>
          {positions.map(({ fact, part, stance, weight, person }) => (
            <li key={fact}>
              <Unbroken>
                {t('forslag.rests.said', {
                  part: partName(model, part),
                  stance: stance === 'ej-svarat' ? t('forslag.answer.silent') : t(`forslag.stance.${stance}`),
                  weight: t(`forslag.weight.${weight}`),
                  who: who({ person, day: decision.day, forum: decision.forum }),
                })}
              </Unbroken>
            </li>
          ))}
        </ul>
      )}
      <Links decision={decision} />
    </>
  )
}

/** The proposal, the older decision that it changes, and later ones that change it. */
function Links({ decision }: { decision: StoredDecision }) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const counted = reading.decisions.flatMap(({ fact, standing }) => (standing.counts ? [fact] : []))
  const relation = relationOf(decision)
  const target = counted.find(({ id }) => id === targetOf(decision))
  const later = counted.filter(other => targetOf(other) === decision.id)
  return (
    <>
      {decision.effectiveFrom && (
        <p className={styles.line}>
          <Unbroken>{t('forslag.rests.effectiveFrom', { day: dayInText(decision.effectiveFrom) })}</Unbroken>
        </p>
      )}
      {relation && target && (
        <p className={styles.line}>
          <AppLink to={`/beslut/${keyOf(target.id)}`} inline>
            {t(`forslag.rests.target.${relation}`, { number: target.number })}
          </AppLink>
        </p>
      )}
      {later.map(other => {
        const how = relationOf(other) ?? 'replaces'
        return (
          <p key={other.id} className={styles.line}>
            <AppLink to={`/beslut/${keyOf(other.id)}`} inline>
              {t(`forslag.rests.later.${how}`, { number: other.number })}
            </AppLink>
          </p>
        )
      })}
      {decision.forslag && (
        <p className={styles.line}>
          <AppLink to={`/forslag/${keyOf(decision.forslag)}`} inline>
            {t('forslag.rests.forslag')}
          </AppLink>
        </p>
      )}
    </>
  )
}
