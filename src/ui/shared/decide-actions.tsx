import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { hindersDeciding } from '../../domain/commands/sob.ts'
import type { DecisionKind } from '../../domain/decision/decision.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { useText } from '../text/text.ts'
import { DecideForm } from './decide-form.tsx'
import { RuleLink, RuleNote } from './rule-note.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

const kinds: readonly DecisionKind[] = ['beslut', 'uppdrag', 'svar']

interface Props {
  readonly matter: Matter
  readonly item?: AgendaItemId
  readonly onDone: () => void
}

/** The ways to settle a matter that are open to the reader, each with its form; or the rule that hinders a decision. */
export function DecideActions({ matter, item, onDone }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [chosen, setChosen] = useState<DecisionKind>()
  const hinder = hindersDeciding(matter, desk, 'beslut')
  const open = kinds.filter(kind => !hindersDeciding(matter, desk, kind) && (item || kind !== 'svar'))
  if (chosen) {
    const close = () => {
      setChosen(undefined)
      onDone()
    }
    return <DecideForm matter={matter} {...(item && { item })} decision={chosen} onDone={close} onCancel={close} />
  }
  return (
    <>
      {hinder === 'MA-9' ? (
        // What is left stands part by part on the same page; the rule itself is behind the link.
        <p className={styles.line}>
          {t(matter.forslag ? 'forslag.decide.waitsForslag' : 'forslag.decide.waitsQuestion')}{' '}
          <RuleLink rule={hinder} />
        </p>
      ) : (
        hinder && <RuleNote rule={hinder} kind="reason" />
      )}
      {open.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that belong together
        <div className={styles.buttons} role="group" aria-label={t('forslag.decide.label')}>
          {open.map((kind, index) => (
            <Button
              key={kind}
              appearance={index === 0 && !hinder ? 'primary' : 'secondary'}
              onClick={() => setChosen(kind)}
            >
              {t(`beslut.action.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}
