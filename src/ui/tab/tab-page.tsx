import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { NamedForumKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { Asked, TabConfiguration, TabNow } from '../../ports/host.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { useText } from '../text/text.ts'
import { forumOfTab, tabFor } from './tab.ts'

const useStyles = makeStyles({
  page: {
    maxWidth: '640px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} 20px ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: '0', color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3, maxWidth: '70ch' },
})

interface Props {
  /** Absent where the host does not let a tab be saved. */
  readonly configuration: TabConfiguration | undefined
  readonly model: Styrmodell
  readonly isInMeeting: boolean
  /** A key that no other tab has. */
  readonly newKey: () => string
  /** The page can be acted on. */
  readonly onShown: () => void
}

/** Chooses which forum a tab shows. The host has the button that saves. Nobody needs to be signed in for it. */
export function TabPage({ configuration, model, isInMeeting, newKey, onShown }: Props) {
  const styles = useStyles()
  const t = useText()
  const [now, setNow] = useState<Asked<TabNow | undefined>>()
  const [saved, setSaved] = useState<Asked<void>>()
  const [chosen, setChosen] = useState<NamedForumKey>()
  const isChange = now?.ok === true && now.value !== undefined
  const title = configuration ? t(isChange ? 'flik.titleChange' : 'flik.title') : t('flik.noHost.title')
  useEffect(() => {
    document.title = t('common.shell.title', { page: title })
  }, [title, t])

  useEffect(() => {
    if (!configuration) return onShown()
    let isThere = true
    void configuration.current().then(told => {
      if (!isThere) return
      setNow(told)
      setChosen(told.ok ? forumOfTab(told.value) : undefined)
      onShown()
    })
    return () => {
      isThere = false
    }
  }, [configuration, onShown])

  useEffect(() => configuration?.setReady(chosen !== undefined), [configuration, chosen])

  useEffect(() => {
    if (!configuration || !chosen) return
    configuration.onSave(() => tabFor(chosen, model, now?.ok ? now.value : undefined, newKey), setSaved)
  }, [configuration, chosen, model, now, newKey])

  if (!configuration) {
    return (
      <main className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <EmptyState text={t('flik.noHost.text')} />
      </main>
    )
  }
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{t(isInMeeting ? 'flik.meetingLead' : 'flik.lead')}</p>
      {now && !now.ok && <Warning>{t('flik.unread')}</Warning>}
      {saved && !saved.ok && <Warning>{t('flik.refused', { code: saved.code })}</Warning>}
      <ChoiceField
        name="forum"
        label={t('flik.forum')}
        value={chosen ?? ''}
        onChange={value => setChosen(namedForums.find(key => key === value))}
        choices={namedForums.map(key => {
          const { name, mandate } = forumOf(model, key)
          return { value: key, label: name, about: mandate }
        })}
      />
      <p className={styles.text}>{t('flik.next')}</p>
      <p className={styles.quiet}>{t('flik.rights')}</p>
    </main>
  )
}

function Warning({ children }: { children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  )
}
