import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap'
import { useEffect, useState } from 'react'
import { AppLink } from '../shared/app-link.tsx'
import { useNotify } from '../shared/notify.tsx'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { useDrafts, useSnapshot, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { LeftBehindList } from './left-behind.tsx'
import { SaveButton } from './save-button.tsx'
import { unsentCount, unsentSummary } from './unsent-text.ts'
import { WipeButton } from './wipe-button.tsx'

const useStyles = makeStyles({
  text: { margin: '0', maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

/** What the app keeps on this device, how safely, and the way to be rid of it. */
export function DevicePage() {
  const styles = useStyles()
  const t = useText()
  const notify = useNotify()
  const { device, host } = useWorkspace()
  const { queue, aside, durable, storage } = useSnapshot()
  const drafts = useDrafts()
  const [kept, setKept] = useState<'kept' | 'unsure'>('unsure')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser may have promised more when something was stored
  useEffect(() => void device.kept().then(setKept), [device, queue])
  // A storage that opened may have become full since.
  const isStoring = durable && storage === undefined
  const work = { queue, drafts, aside }
  const count = unsentCount(work)
  // What cannot be read from here may hold unsent work of a newer version, so it is not for this one to remove.
  const isForeign = !durable && (storage?.kind === 'newer-schema' || storage?.kind === 'held')
  const change = async () => {
    const changed = await host.changePerson?.()
    if (changed === 'unsent') notify({ kind: 'warning', title: t('ko.device.unsentFirst') })
    if (changed === 'offline') notify({ kind: 'error', title: t('common.signIn.offline') })
  }
  return (
    <Page title={t('ko.device.title')} lead={t('ko.device.lead')}>
      <Section title={t('ko.device.storage')}>
        <p className={styles.text}>
          {isStoring ? t(`ko.device.${kept}`) : t(`ko.device.missing.${storage?.kind ?? 'broken'}`)}
        </p>
        {!isStoring && storage?.kind !== 'wiped' && <p className={styles.text}>{t('ko.device.without')}</p>}
      </Section>
      <Section title={t('ko.title')}>
        <p className={styles.text}>{count > 0 ? unsentSummary(work, t) : t('ko.none')}</p>
        <div className={styles.buttons}>
          {count > 0 && <SaveButton work={work} />}
          {queue.length + aside.length > 0 && <AppLink to="/ko">{t('ko.device.toQueue')}</AppLink>}
        </div>
      </Section>
      <LeftBehindList />
      <Section title={t('ko.wipe.title')}>
        <p className={styles.text}>{isForeign ? t('ko.wipe.foreign') : t('ko.wipe.text')}</p>
        <div className={styles.buttons}>
          {!isForeign && <WipeButton work={work} />}
          {host.changePerson && (
            <Button icon={<PersonSwapRegular />} onClick={() => void change()}>
              {t('common.shell.changePerson')}
            </Button>
          )}
        </div>
      </Section>
    </Page>
  )
}
