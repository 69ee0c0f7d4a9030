import type { Root } from 'react-dom/client'
import { swedishDay } from '../../domain/shared/day.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import type { Host } from '../../ports/host.ts'
import type { TeamsHost } from '../../teams/open-host.ts'
import { Ground } from '../../ui/shell/shell.tsx'
import { useHostTheme } from '../../ui/shell/themes.ts'
import { TabPage } from '../../ui/tab/tab-page.tsx'
import { browserChance, browserClock } from '../browser.ts'

type Look = Pick<Host, 'theme' | 'onTheme'>

/** The dialog in which a tab is added or changed. It needs nobody's name, so nobody has to sign in for it. */
export function configureTab(root: Root, teams: TeamsHost, look: Look): void {
  root.render(<Dialog teams={teams} look={look} />)
  teams.shown()
}

function Dialog({ teams, look }: { teams: TeamsHost; look: Look }) {
  const theme = useHostTheme(look)
  return (
    <Ground theme={theme}>
      <TabPage
        configuration={teams.capabilities.configuration}
        model={inForce(swedishDay(browserClock.now()))}
        isInMeeting={teams.context.opening.within === 'meeting'}
        newKey={browserChance.key}
        onShown={teams.ready}
      />
    </Ground>
  )
}
