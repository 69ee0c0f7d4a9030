import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { OversynFactOf } from '../../domain/oversyn/facts.ts'
import { citation } from '../../domain/styrmodell/lagrum.ts'
import { dayInText } from '../shared/dates.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { Prose } from '../shared/prose.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

/** A section of law that has got another number: from when, by what source, and whether another has read it in the statute. */
export function NotedLagrum(props: { fact: OversynFactOf<'lagrum'>; isChecked: boolean; mayCheck: boolean }) {
  const styles = useStyles()
  const t = useText()
  const dispatch = useDispatch()
  const { fact, isChecked, mayCheck } = props
  const row = t('oversyn.lagrum.row', {
    citation: citation({ ...fact, section: fact.paragraph }),
    day: dayInText(fact.from),
  })
  return (
    <div className={styles.all}>
      <Prose>{`${row}. ${t(isChecked ? 'oversyn.lagrum.isChecked' : 'oversyn.lagrum.unchecked')}`}</Prose>
      <Prose>{t('oversyn.mellan.source', { text: fact.text })}</Prose>
      {!isChecked && mayCheck && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() =>
              void dispatch({ kind: 'check-lagrum', change: fact.id, text: '' }, { done: t('oversyn.lagrum.checked') })
            }
          >
            {t('oversyn.lagrum.check')}
          </Button>
        </div>
      )}
    </div>
  )
}
