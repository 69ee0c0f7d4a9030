import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import type { ReactElement } from 'react'
import { useText } from '../text/text.ts'

/** One thing to do, in the menu beside the page's one primary button. */
export interface MenuAction {
  readonly key: string
  readonly label: string
  readonly icon?: ReactElement
  readonly onSelect: () => void
}

/** What one can do beside the page's first thing. */
export default function ActionMenu({ actions }: { actions: readonly MenuAction[] }) {
  const t = useText()
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />} aria-label={t('common.action.more')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ key, label, icon, onSelect }) => (
            <MenuItem key={key} {...(icon && { icon })} onClick={onSelect}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
