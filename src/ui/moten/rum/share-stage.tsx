import { Button, Link as FluentLink, makeStyles, tokens } from '@fluentui/react-components'
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start'
import { useState } from 'react'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import type { HostRefusal } from '../../../ports/host.ts'
import { useNotify } from '../../shared/notify.tsx'
import { useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  share: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  text: { margin: '0', color: tokens.colorNeutralForeground2 },
})

/** Shows the agenda to all in the meeting; where the host cannot, a window of its own that one shares oneself. */
export function ShareStage({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const notify = useNotify()
  const { shareToStage } = useWorkspace().host
  const [refusal, setRefusal] = useState<HostRefusal>()
  const path = `/moten/${keyOf(meeting.id)}/visa`
  const share = async () => {
    setRefusal(undefined)
    const shared = await shareToStage?.(path)
    if (shared?.ok) notify({ kind: 'success', title: t('motesrum.shared') })
    else setRefusal(shared)
  }
  const why = refusal?.why ?? (shareToStage ? undefined : 'missing')
  return (
    <div className={styles.share}>
      {shareToStage && (
        <Button icon={<ShareScreenStartRegular />} onClick={() => void share()}>
          {t('motesrum.share')}
        </Button>
      )}
      <div role="status">
        <p className={styles.text}>
          {why === undefined
            ? t('motesrum.shareHelp')
            : t(shareToStage ? `motesrum.shareRefused.${why}` : 'motesrum.shareMissing')}
        </p>
      </div>
      {why !== undefined && why !== 'cancelled' && (
        <FluentLink href={`#${path}`} target="_blank" rel="noopener" inline>
          {t('motesrum.shareWindow')}
        </FluentLink>
      )}
    </div>
  )
}
