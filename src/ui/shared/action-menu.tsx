import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import type { ReactElement } from 'react'
import { useText } from '../text/text.ts'
import { useCopyLink } from './copy-link.ts'

/** One thing to do, in the menu beside the page's one primary button. */
export interface MenuAction {
  readonly key: string
  readonly label: string
  readonly icon?: ReactElement
  readonly onSelect: () => void
}

interface Props {
  readonly actions: readonly MenuAction[]
  /** A link that others can be given, and what it is called. */
  readonly link: { readonly path: string; readonly label: string } | undefined
}

/** What one can do beside the page's first thing. */
export default function ActionMenu({ actions, link }: Props) {
  const t = useText()
  const copy = useCopyLink()
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
          {link && (
            <MenuItem icon={<LinkRegular />} onClick={() => void copy(link.path, link.label)}>
              {t('common.action.copyLink')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
