import type { Root } from 'react-dom/client'
import { swedishDay } from '../../domain/shared/day.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import type { Host } from '../../ports/host.ts'
import type { TeamsHost } from '../../teams/open-host.ts'
import { Ground } from '../../ui/shell/shell.tsx'
import { useHostTheme } from '../../ui/shell/themes.ts'
import type { FindGroups } from '../../ui/tab/tab.ts'
import { TabPage } from '../../ui/tab/tab-page.tsx'
import { browserChance, browserClock } from '../browser.ts'

type Look = Pick<Host, 'theme' | 'onTheme'>

interface Props {
  readonly teams: TeamsHost
  readonly look: Look
  readonly findGroups: FindGroups | undefined
}

/** The dialog in which a tab is added or changed. Only for a working group need somebody be signed in. */
export function configureTab(root: Root, props: Props): void {
  root.render(<Dialog {...props} />)
  props.teams.shown()
}

function Dialog({ teams, look, findGroups }: Props) {
  const theme = useHostTheme(look)
  return (
    <Ground theme={theme}>
      <TabPage
        configuration={teams.capabilities.configuration}
        model={inForce(swedishDay(browserClock.now()))}
        isInMeeting={teams.context.opening.within === 'meeting'}
        findGroups={findGroups}
        newKey={browserChance.key}
        onShown={teams.ready}
      />
    </Ground>
  )
}
