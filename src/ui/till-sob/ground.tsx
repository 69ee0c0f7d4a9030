import { makeStyles, tokens } from '@fluentui/react-components'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import { versionById } from '../../domain/styrmodell/in-force.ts'
import { versionKey } from '../../domain/styrmodell/lookup.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import type { EscalationGround } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Details } from '../shared/details.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { RuleLink } from '../shared/rule-note.tsx'
import { ruleOf } from '../shared/rule-words.ts'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  line: { margin: '0', maxWidth: '70ch' },
  quiet: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
})

/** The rule that each ground stands on. */
const groundRules: Readonly<Record<EscalationGround, RuleId>> = {
  'gemensamt-nominerad': 'ES-2',
  oeniga: 'ES-3',
  strategisk: 'ES-3',
}

/** On what ground a question was lifted, and whether the reader could check that against the group's own list. */
export function Ground({ escalation }: { escalation: StoredEscalation }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const { ground, nominations } = escalation
  const isChecked = state.forumsSeen.includes('samverkan')
  const handling = state.facts.find(({ id }) => id === escalation.handling)
  const model = versionById(escalation.styrmodell, state.versions)
  const day = dayOf(escalation.at)
  return (
    <Section title={t('tillSob.page.ground')}>
      <p className={styles.line}>
        <strong>{t(`tillSob.ground.${ground}`)}.</strong> {t(`tillSob.groundMeans.${ground}`)}
      </p>
      <p className={styles.line}>
        {ruleOf(groundRules[ground]).sentence} <RuleLink rule={groundRules[ground]} />
      </p>
      <p className={styles.quiet}>{t(isChecked ? 'tillSob.page.checked' : 'tillSob.page.unchecked')}</p>
      <Details
        rows={[
          ...(nominations.length > 0
            ? [
                {
                  key: 'nominations',
                  label: t('tillSob.page.nominations'),
                  value: (
                    <ul className={styles.list}>
                      {nominations.map(({ fact, person }) => (
                        <li key={fact}>
                          <PersonRole person={person} day={day} forum="samverkan" />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(handling?.kind === 'behandling'
            ? [
                {
                  key: 'handling',
                  label: t('tillSob.page.handling'),
                  value: (
                    <>
                      <Unbroken>
                        {t('tillSob.form.handledOn', {
                          outcome: t(`avvikelser.outcome.${handling.outcome}`),
                          day: dayInText(dayOf(handling.at)),
                        })}
                      </Unbroken>
                      <Prose isWritten>{handling.text}</Prose>
                    </>
                  ),
                },
              ]
            : []),
          ...(model
            ? [
                {
                  key: 'model',
                  label: t('tillSob.page.model'),
                  value: (
                    <AppLink to={`/styrmodell/${versionKey(model)}`}>
                      <Written>{model.name}</Written>
                    </AppLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
