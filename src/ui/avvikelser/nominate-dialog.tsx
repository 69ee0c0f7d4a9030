import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { ownSeat } from '../../domain/commands/desk.ts'
import type { Refusal } from '../../domain/shared/refusal.ts'
import { optionalText, text } from '../../domain/shared/text.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { focusHeading } from '../shared/page.tsx'
import { problemAt } from '../shared/problems.ts'
import { RuleNote } from '../shared/rule-note.tsx'
import { partName } from '../shared/sentences.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  about: { margin: '0' },
})

export type NominateMode = 'nominate' | 'decline'

interface Props {
  readonly mode: NominateMode
  readonly view: AvvikelseView
  readonly onClose: () => void
}

/** Nominates the question, or says why not. */
export function NominateDialog({ mode, view, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const isYes = mode === 'nominate'
  const avvikelse = view.avvikelse.id
  const seat = ownSeat(desk, 'samverkan', ['representant'])
  const problems = refusal?.kind === 'fields' ? refusal.problems : []

  const submit = async () => {
    const outcome = isYes
      ? await dispatch(
          { kind: 'nominate', avvikelse, reason },
          { done: t('avvikelser.nomination.nominated'), undo: { kind: 'withdraw-nomination', avvikelse } },
        )
      : await dispatch(
          { kind: 'decline-nomination', avvikelse, reason },
          { done: t('avvikelser.nomination.hasDeclined') },
        )
    if (!outcome.ok) return setRefusal(outcome.refusal)
    onClose()
    // The button that opened this may be gone, since one nominates only once.
    focusHeading()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            void submit()
          }}
        >
          <DialogBody>
            <DialogTitle>
              {t(isYes ? 'avvikelser.nomination.nominateTitle' : 'avvikelser.nomination.declineTitle')}
            </DialogTitle>
            <DialogContent className={styles.content}>
              {refusal?.kind === 'rule' && <RuleNote rule={refusal.rule} kind="refused" />}
              <p className={styles.about}>
                {isYes
                  ? t('avvikelser.nomination.nominateText', { part: seat ? partName(desk.model, seat.part) : '' })
                  : t('avvikelser.nomination.declineText')}
              </p>
              <TextField
                name="reason"
                label={t(isYes ? 'avvikelser.nomination.reason' : 'avvikelser.nomination.declineReason')}
                value={reason}
                onChange={setReason}
                rule={isYes ? optionalText : text}
                rows={4}
                problem={problemAt(problems, 'reason')}
              />
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {t(isYes ? 'avvikelser.nomination.nominate' : 'avvikelser.nomination.declineDo')}
              </Button>
              <Button onClick={onClose}>{t('common.action.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
