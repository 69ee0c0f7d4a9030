import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { AlertRegular } from '@fluentui/react-icons/svg/alert'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Theme } from '../../ports/host.ts'
import { useNotify } from '../shared/notify.tsx'
import { focusHeading } from '../shared/page.tsx'
import { useMayCheck } from '../shared/use-may-check.ts'
import { useSnapshot, useWorkspace } from '../shared/workspace.tsx'
import { type Lang, spoken, useText } from '../text/text.ts'
import { AccountButton } from './account-button.tsx'

const choices: readonly Theme[] = ['light', 'dark', 'contrast']
const languages: readonly Lang[] = ['sv', 'en']

interface Props {
  readonly theme: Theme
  /** Called when one has chosen to go to a page. */
  readonly onGo: (() => void) | undefined
}

/** How it looks and who one is, where the host leaves that to the app. Fetched apart, since no first view needs it open. */
export default function AccountMenu({ theme, onGo }: Props) {
  const t = useText()
  const { host, chooseLanguage } = useWorkspace()
  const { chooseTheme, changePerson } = host
  const notify = useNotify()
  const [, go] = useLocation()
  const hasUnsent = useSnapshot().queue.length > 0
  const [hasOpened, setOpened] = useState(false)
  const mayCheck = useMayCheck(hasOpened)
  const to = (path: string) => {
    onGo?.()
    go(path)
  }
  const change = async () => {
    // The page of the device says what hinders, and offers what is unsent.
    if (hasUnsent || (await changePerson?.()) !== 'changing') to('/enheten')
  }
  const speak = async (lang: Lang) => {
    if (!(await chooseLanguage(lang))) return notify({ kind: 'warning', title: t('common.language.notFetched') })
    // The menu went with everything else that was drawn in the other language.
    onGo?.()
    focusHeading()
  }
  const chosen = (name: string, value: string | undefined) => {
    if (name === 'theme') chooseTheme?.(value as Theme)
    else void speak(value as Lang)
  }
  return (
    <Menu
      onOpenChange={(_, { open }) => open && setOpened(true)}
      checkedValues={{ theme: [theme], language: [spoken()] }}
      onCheckedValueChange={(_, { name, checkedItems }) => chosen(name, checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <AccountButton />
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
          <MenuGroup>
            <MenuGroupHeader>{t('common.language.title')}</MenuGroupHeader>
            {languages.map(lang => (
              <MenuItemRadio key={lang} name="language" value={lang} lang={lang}>
                {t(`common.language.${lang}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          {changePerson && (
            // What is unsent is offered first: the next person can neither send nor read it.
            <MenuItem icon={<PersonSwapRegular />} onClick={() => void change()}>
              {t('common.shell.changePerson')}
            </MenuItem>
          )}
          <MenuItem icon={<LaptopRegular />} onClick={() => to('/enheten')}>
            {t('common.shell.device')}
          </MenuItem>
          <MenuItem icon={<AlertRegular />} onClick={() => to('/aviseringar')}>
            {t('common.shell.notices')}
          </MenuItem>
          {mayCheck && (
            <MenuItem icon={<ShieldCheckmarkRegular />} onClick={() => to('/sakerhetskontroll')}>
              {t('sakerhetskontroll.title')}
            </MenuItem>
          )}
          <MenuItem icon={<InfoRegular />} onClick={() => to('/om')}>
            {t('common.shell.about')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
