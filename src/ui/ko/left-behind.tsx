import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useEffect, useState } from 'react'
import type { LeftBehind } from '../../ports/device.ts'
import { Section } from '../shared/section.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { SaveButton } from './save-button.tsx'
import { unsentSummary } from './unsent-text.ts'

const useStyles = makeStyles({
  left: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: '0', maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What others have written on this device and not sent: left for them, saved as a file, or removed. */
export function LeftBehindList() {
  const styles = useStyles()
  const t = useText()
  const { device } = useWorkspace()
  const [others, setOthers] = useState<readonly LeftBehind[]>([])
  useEffect(() => void device.others().then(setOthers), [device])
  const remove = async (name: string) => {
    await device.removeOther(name)
    setOthers(await device.others())
  }
  if (others.length === 0) return null
  return (
    <Section title={t('ko.left.title')}>
      {others.map(({ name, queue, drafts }) => (
        <div key={name} className={styles.left}>
          <p className={styles.text}>{t('ko.left.text', { what: unsentSummary({ queue, drafts, aside: [] }, t) })}</p>
          <div className={styles.buttons}>
            <SaveButton work={{ queue, drafts, aside: [] }} />
            <Button icon={<DeleteRegular />} onClick={() => void remove(name)}>
              {t('ko.left.remove')}
            </Button>
          </div>
        </div>
      ))}
    </Section>
  )
}
