import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import type { Queued } from '../../ports/replica.ts'
import { AppLink } from '../shared/app-link.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { useDrafts, useSnapshot, useTelling, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AsideList } from './aside-list.tsx'
import { Conflict } from './conflict.tsx'
import { QueuedEntry } from './queued-entry.tsx'
import { Refusal } from './refusal.tsx'
import { SaveButton } from './save-button.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  quiet: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})

/** In the order in which they ask for something. */
const groups: readonly Queued['state']['kind'][] = ['conflict', 'refused', 'waiting']

/** What was done here and is not sent: what waits, what was refused and what two people changed at once. */
export function QueuePage() {
  const styles = useStyles()
  const t = useText()
  const { queue, aside, connection } = useSnapshot()
  const drafts = useDrafts()
  const { replica } = useWorkspace()
  const telling = useTelling()
  const isQuietlyHeld = telling.kind === 'waiting' || telling.kind === 'not-allowed'
  const isWaiting = queue.some(({ state }) => state.kind === 'waiting')
  return (
    <Page
      title={t('ko.title')}
      lead={t('ko.lead')}
      // Without network the bar above holds the same way.
      {...(isWaiting &&
        connection.kind !== 'offline' && {
          primary: (
            <Button icon={<SendRegular />} onClick={() => void replica.refresh()}>
              {t('ko.send')}
            </Button>
          ),
        })}
    >
      {queue.length + aside.length === 0 && <EmptyState title={t('ko.none')} text={t('ko.noneText')} />}
      {groups.map(group => {
        const entries = queue.filter(({ state }) => state.kind === group)
        if (entries.length === 0) return null
        return (
          <Section key={group} title={t(`ko.group.${group}`)}>
            {group === 'waiting' && <p className={styles.quiet}>{t('ko.waitingText')}</p>}
            <ul className={styles.list}>
              {entries.map(entry => (
                <QueuedEntry key={entry.id} entry={entry}>
                  {entry.state.kind === 'conflict' && <Conflict entry={entry} state={entry.state} />}
                  {entry.state.kind === 'refused' && <Refusal entry={entry} state={entry.state} />}
                </QueuedEntry>
              ))}
            </ul>
          </Section>
        )
      })}
      <AsideList aside={aside} />
      {isQuietlyHeld && <p className={styles.quiet}>{t(`ko.telling.${telling.kind}`)}</p>}
      <div className={styles.foot}>
        {queue.length + aside.length > 0 && <SaveButton work={{ queue, drafts, aside }} />}
        <AppLink to="/enheten">{t('ko.device.title')}</AppLink>
        <AppLink to="/aviseringar">{t('common.shell.notices')}</AppLink>
      </div>
    </Page>
  )
}
