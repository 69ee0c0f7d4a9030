import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ChevronUpDownRegular } from '@fluentui/react-icons/svg/chevron-up-down'
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap'
import { seatsOn } from '../../domain/forum/medlemskap.ts'
import type { Theme } from '../../ports/host.ts'
import { seatLabel } from '../shared/sentences.ts'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  button: {
    width: '100%',
    justifyContent: 'space-between',
    textAlign: 'left',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  who: { display: 'flex', flexDirection: 'column', minWidth: '0', overflowWrap: 'anywhere' },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  seat: { fontWeight: tokens.fontWeightSemibold },
  forum: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

const choices: readonly Theme[] = ['light', 'dark', 'contrast']

/** Who one is here, by role; and where the host leaves it to the app, how it looks and changing person. */
export function Account({ theme }: { theme: Theme }) {
  const styles = useStyles()
  const t = useText()
  const { host } = useWorkspace()
  const { chooseTheme, changePerson } = host
  if (!chooseTheme && !changePerson) {
    return (
      <div className={styles.plain}>
        <Who />
      </div>
    )
  }
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => chooseTheme?.(checkedItems[0] as Theme)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ChevronUpDownRegular aria-hidden />}
          iconPosition="after"
        >
          <Who />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {chooseTheme && (
            <MenuGroup>
              <MenuGroupHeader>{t('common.shell.theme')}</MenuGroupHeader>
              {choices.map(choice => (
                <MenuItemRadio key={choice} name="theme" value={choice}>
                  {t(`common.theme.${choice}`)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          )}
          {chooseTheme && changePerson && <MenuDivider />}
          {changePerson && (
            <MenuItem icon={<PersonSwapRegular />} onClick={changePerson}>
              {t('common.shell.changePerson')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

/** Every seat that the reader holds today, with its forum. */
function Who() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const { host } = useWorkspace()
  const seats = desk.model.forums.flatMap(forum =>
    seatsOn(desk.state.medlemskap, desk.context.actor, forum.key, desk.today).map(seat => ({ seat, forum })),
  )
  // Before the lists are read nobody has a seat; what the sign-in calls the person is true meanwhile.
  if (!isRead) return <span className={styles.seat}>{host.person.name}</span>
  if (seats.length === 0) return <span className={styles.seat}>{t('common.shell.noSeat')}</span>
  return (
    <span className={styles.who}>
      {seats.map(({ seat, forum }) => (
        <span key={seat.id} className={styles.who}>
          <span className={styles.seat}>{seatLabel(seat, desk.model, t)}</span>
          <span className={styles.forum}>{forum.short}</span>
        </span>
      ))}
    </span>
  )
}
