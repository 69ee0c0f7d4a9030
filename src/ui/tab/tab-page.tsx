import { Button, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { ForumKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { Asked, TabConfiguration, TabNow } from '../../ports/host.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { useText } from '../text/text.ts'
import { type FindGroups, type FoundGroups, forumOfTab, type TabForum, tabFor } from './tab.ts'

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
  find: { alignSelf: 'flex-start' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3, maxWidth: '70ch' },
})

interface Props {
  /** Absent where the host does not let a tab be saved. */
  readonly configuration: TabConfiguration | undefined
  readonly model: Styrmodell
  readonly isInMeeting: boolean
  /** Finds the working groups; absent where there are no settings to find them by. */
  readonly findGroups: FindGroups | undefined
  /** A key that no other tab has. */
  readonly newKey: () => string
  /** The page can be acted on. */
  readonly onShown: () => void
}

/** Chooses which forum a tab shows. The host has the button that saves. Nobody needs to be signed in for it. */
export function TabPage({ configuration, model, isInMeeting, findGroups, newKey, onShown }: Props) {
  const styles = useStyles()
  const t = useText()
  const [now, setNow] = useState<Asked<TabNow | undefined>>()
  const [saved, setSaved] = useState<Asked<void>>()
  const [chosen, setChosen] = useState<ForumKey>()
  const [found, setFound] = useState<FoundGroups>()
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

  // When the page can be used: nobody who wants one of the others waits for the groups.
  useEffect(() => {
    if (now) void findGroups?.('quietly').then(setFound)
  }, [findGroups, now])

  useEffect(() => configuration?.setReady(chosen !== undefined), [configuration, chosen])

  const forums = forumsFor(model, found, now?.ok ? forumOfTab(now.value) : undefined, t('flik.groupNow'))
  const forum = forums.find(({ key }) => key === chosen)
  useEffect(() => {
    if (!configuration || !forum) return
    configuration.onSave(() => tabFor(forum, now?.ok ? now.value : undefined, newKey), setSaved)
  }, [configuration, forum, now, newKey])

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
        onChange={value => setChosen(forums.find(({ key }) => key === value)?.key)}
        choices={forums.map(({ key, name, mandate }) => ({
          value: key,
          label: name,
          // One whose name could not be found is called by the app's words, and has no mandate to tell of.
          isWritten: mandate !== '',
          about: mandate,
          writtenAbout: mandate,
        }))}
      />
      <div role="status">{found?.ok === false && <p className={styles.text}>{t(`flik.groups.${found.why}`)}</p>}</div>
      {found?.ok === false && (
        <Button
          className={styles.find}
          onClick={() => void findGroups?.(found.why === 'signed-out' ? 'withPerson' : 'quietly').then(setFound)}
        >
          {t(found.why === 'signed-out' ? 'flik.groups.signIn' : 'flik.groups.again')}
        </Button>
      )}
      <p className={styles.text}>{t('flik.next')}</p>
      <p className={styles.quiet}>{t('flik.rights')}</p>
    </main>
  )
}

/** The forums of the directive, the working groups that were found, and the one that the tab shows now whatever it is. */
function forumsFor(
  model: Styrmodell,
  found: FoundGroups | undefined,
  shown: ForumKey | undefined,
  unnamed: string,
): readonly TabForum[] {
  const known = [...namedForums.map(key => forumOf(model, key)), ...(found?.ok ? found.groups : [])]
  if (shown === undefined || known.some(({ key }) => key === shown)) return known
  return [...known, { ...forumOf(model, shown), name: unnamed, mandate: '' }]
}

function Warning({ children }: { children: string }) {
  return (
    <NoteBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </NoteBar>
  )
}
