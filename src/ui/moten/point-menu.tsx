import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useId } from 'react'
import { namedWith } from '../shared/named-with.ts'
import { useText } from '../text/text.ts'

/** What can be opened under a point, one at a time. */
export type PointAct = 'edit' | 'place' | 'bordlagd' | 'aterremitterad'

interface Props {
  /** The id of the point's heading. */
  readonly heading: string
  readonly acts: readonly PointAct[]
  readonly onChoose: (act: PointAct) => void
  readonly onStrike: () => void
}

/** What the one who keeps the agenda can do with a point, beside moving it a step. */
export function PointMenu({ heading, acts, onChoose, onStrike }: Props) {
  const t = useText()
  const id = useId()
  const label = (act: PointAct) => {
    if (act === 'edit') return t('moten.point.edit')
    return act === 'place' ? t('moten.move.to') : t(`moten.carry.${act}`)
  }
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          {...namedWith(id, t('moten.point.more'), heading)}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-labelledby={`${id} ${heading}`}>
          {acts.map(act => (
            <MenuItem key={act} onClick={() => onChoose(act)}>
              {label(act)}
            </MenuItem>
          ))}
          <MenuItem onClick={onStrike}>{t('moten.strike.do')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
