import { makeStyles, tokens } from '@fluentui/react-components'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { rules } from '../../domain/styrmodell/rules.ts'
import { dayInText, dayOf } from '../shared/dates.ts'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXL, maxWidth: '70ch' },
})

/** What somebody wrote into this översyn without the mandate for it: shown, with the rule, and never counted. */
export function Uncounted({ view }: { view: OversynView }) {
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  const { reading } = useDesk()
  const own = reading.oversyn.flatMap(({ fact, standing }) =>
    !standing.counts && 'oversyn' in fact && fact.oversyn === view.oversyn.id ? [{ fact, rule: standing.rule }] : [],
  )
  if (own.length === 0) return null
  return (
    <Section title={t('oversyn.uncounted.title')} aside={String(own.length)}>
      <Prose>{t('oversyn.uncounted.lead')}</Prose>
      <ul className={styles.list}>
        {own.map(({ fact, rule }) => (
          <li key={fact.id}>
            <Unbroken>
              {t('oversyn.uncounted.row', {
                day: dayInText(dayOf(fact.at)),
                who: who({ person: fact.author, day: dayOf(fact.at) }),
                what: t(`oversyn.uncounted.kind.${fact.kind}`),
                sentence: rules[rule].sentence,
              })}
            </Unbroken>
          </li>
        ))}
      </ul>
    </Section>
  )
}
