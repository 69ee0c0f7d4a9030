import { Button } from '@fluentui/react-components'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Host } from '../../ports/host.ts'
import { Ground } from '../../ui/shell/shell.tsx'
import { useHostTheme } from '../../ui/shell/themes.ts'
import { HinderPage, StartPage, WorkingPage } from '../../ui/start/start-page.tsx'
import { useText } from '../../ui/text/text.ts'
import type { ConfigRead } from './config.ts'
import { type Entered, type EntranceParts, entrance } from './entrance.ts'

type Look = Pick<Host, 'theme' | 'onTheme'>

/** A page before the app, in the theme of the host or the system. */
function Before({ look, children }: { look: Look; children: ReactNode }) {
  return <Ground theme={useHostTheme(look)}>{children}</Ground>
}

interface Props extends EntranceParts {
  readonly look: Look
  readonly isFramed: boolean
  readonly contact: string | undefined
  readonly page: string
  /** Something stands on the page that the person can act on. */
  readonly onShown: () => void
}

/** Lets a person in: by themselves where that goes, else by saying what to do. */
export function EntrancePage({ look, signIn, findSite, isFramed, contact, page, onIn, onShown }: Props) {
  const [way] = useState(() => entrance({ signIn, findSite, onIn }))
  const [hindered, setHindered] = useState<Extract<Entered, { ok: false }>>()
  const [isWaiting, setWaiting] = useState(false)
  const asked = useRef(0)

  const enter = useCallback(
    async (ask: () => Promise<Entered>, waiting: boolean) => {
      asked.current += 1
      const mine = asked.current
      setWaiting(waiting)
      if (!waiting) setHindered(undefined)
      const entered = await ask()
      // Asked anew meanwhile: then this answer is of no window that is still open.
      if (mine !== asked.current) return
      setWaiting(false)
      const opened = entered.ok ? await way.open(entered.visitor) : entered
      if (opened.ok) return
      setHindered(opened)
      onShown()
    },
    [onShown, way],
  )
  useEffect(() => void enter(way.quietly, false), [enter, way])

  return (
    <Before look={look}>
      {hindered ? (
        <HinderPage
          hinder={hindered.hinder}
          code={hindered.code}
          isFramed={isFramed}
          contact={contact}
          isWaiting={isWaiting}
          page={page}
          onAction={action => {
            if (action === 'retry') void enter(way.quietly, false)
            else if (action === 'sign-in') void enter(way.withPerson, true)
            else void enter(() => way.byLeaving(action === 'leave-as-other'), true)
          }}
        />
      ) : (
        <WorkingPage />
      )}
    </Before>
  )
}

/** While it is found out where one is. */
export function Working({ look }: { look: Look }) {
  return (
    <Before look={look}>
      <WorkingPage />
    </Before>
  )
}

/** Why there are no settings to start with, and what whoever installs the app does about it. */
export function ConfigPage({ look, read }: { look: Look; read: Exclude<ConfigRead, { kind: 'read' }> }) {
  return (
    <Before look={look}>
      <WrongConfig read={read} />
    </Before>
  )
}

function WrongConfig({ read }: { read: Exclude<ConfigRead, { kind: 'read' }> }) {
  const t = useText()
  const again = (
    <Button appearance="primary" onClick={() => location.reload()}>
      {t('common.state.reload')}
    </Button>
  )
  if (read.kind === 'not-root') {
    return <StartPage title={t('start.config.notRoot')} text={t('start.config.notRootText', { host: location.host })} />
  }
  if (read.kind === 'missing') {
    return (
      <StartPage title={t('start.config.missing')} text={t('start.config.missingText')}>
        {again}
      </StartPage>
    )
  }
  if (read.kind === 'offline') {
    return (
      <StartPage title={t('start.config.offline')} text={t('start.config.offlineText')}>
        {again}
      </StartPage>
    )
  }
  const fields = read.fields.map(field => t(`start.config.field.${field}`)).join('; ')
  return (
    <StartPage title={t('start.config.wrong')} text={t('start.config.wrongText', { fields })}>
      {again}
    </StartPage>
  )
}
