import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { convenes } from '../../../domain/commands/desk.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { optionalLine } from '../../../domain/shared/text.ts'
import { problemAt } from '../../shared/problems.ts'
import { Refused } from '../../shared/refused.tsx'
import { useSubmit } from '../../shared/submit.ts'
import { TextField } from '../../shared/text-field.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '40ch' },
  save: { alignSelf: 'flex-start' },
})

/** The field for the number of the registered copy; for the one who keeps the meeting. Others read it in the text. */
export function Diarienummer({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [diarienummer, setNumber] = useState(meeting.diarienummer ?? '')
  if (!convenes(desk, meeting.forum)) return null
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit(
          { kind: 'set-diarienummer', meeting: meeting.id, diarienummer },
          { done: t('protokoll.diarie.saved') },
        )
      }}
    >
      <Refused refusal={refusal} />
      <TextField
        name="diarienummer"
        label={t('protokoll.diarie.label')}
        hint={t('protokoll.diarie.help')}
        value={diarienummer}
        onChange={setNumber}
        rule={optionalLine}
        problem={problemAt(problems, 'diarienummer')}
      />
      <Button type="submit" className={styles.save} disabledFocusable={isBusy}>
        {t('protokoll.diarie.save')}
      </Button>
    </form>
  )
}
