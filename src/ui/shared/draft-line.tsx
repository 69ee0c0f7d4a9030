import { makeStyles, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'
import type { DraftState } from './autosave.ts'
import { timeOf } from './dates.ts'

const useStyles = makeStyles({
  line: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** Whether what is written lies on the device, in a quiet line below the form. Nothing before anything is written. */
export function DraftLine({ state }: { state: DraftState }) {
  const styles = useStyles()
  const t = useText()
  switch (state.kind) {
    case 'untouched':
      return null
    case 'saved':
      return <p className={styles.line}>{t('forslag.form.autosaved', { time: timeOf(state.at) })}</p>
    case 'held-back':
      return <p className={styles.line}>{t('forslag.form.heldBack')}</p>
    case 'failed':
      return <p className={styles.line}>{t('forslag.form.notStored')}</p>
  }
}
