import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Queued } from '../../ports/replica.ts'
import { useNotify } from '../shared/notify.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { CopyButton } from './copy-button.tsx'
import { DiscardButton } from './discard-button.tsx'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  code: { margin: '0', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly entry: Queued
  readonly state: Extract<Queued['state'], { kind: 'refused' }>
}

/** Why the server did not take a change, and what one can do: send it again, or copy the text and let it go. */
export function Refusal({ entry, state: { why, requestId } }: Props) {
  const styles = useStyles()
  const t = useText()
  const { replica } = useWorkspace()
  const notify = useNotify()
  const retry = async () => {
    await replica.settle(entry.id, { kind: 'retry' })
    notify({ kind: 'success', title: t('ko.retried') })
  }
  return (
    <>
      <p className={styles.line}>
        <strong>{t(`ko.why.${why}`)}</strong> {t(`ko.todo.${why}`)}
      </p>
      {requestId && <p className={styles.code}>{t('ko.code', { code: requestId })}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void retry()}>
          {t('ko.retry')}
        </Button>
        <CopyButton fields={entry.write.fields} />
        <DiscardButton entry={entry} />
      </div>
    </>
  )
}
