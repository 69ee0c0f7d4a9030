import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { Prose } from '../shared/prose.tsx'
import { useTelling, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({ permit: { alignSelf: 'flex-start' } })

/** How it stands with telling others, and the way to allow it where nobody has. */
export function Sending() {
  const styles = useStyles()
  const t = useText()
  const { host } = useWorkspace()
  const telling = useTelling()
  const [said, setSaid] = useState('')
  const { permit } = host
  const ask = async () => {
    const given = await permit?.('TeamsActivity.Send')
    setSaid(t(given?.ok ? 'aviseringar.permitted' : 'aviseringar.refused'))
  }
  return (
    <>
      <Prose>
        {telling.kind === 'sent'
          ? t('aviseringar.telling.sent', { count: telling.reached })
          : t(`aviseringar.telling.${telling.kind}`)}
      </Prose>
      {telling.kind === 'sent' && telling.unreached > 0 && (
        <Prose>{t('aviseringar.telling.unreached', { count: telling.unreached })}</Prose>
      )}
      {telling.kind === 'not-allowed' && permit && (
        <Button className={styles.permit} onClick={() => void ask()}>
          {t('aviseringar.permit')}
        </Button>
      )}
      <p role="status">{said}</p>
    </>
  )
}
