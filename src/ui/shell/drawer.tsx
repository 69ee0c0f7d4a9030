import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { Theme } from '../../ports/host.ts'
import { useText } from '../text/text.ts'
import { Account } from './account.tsx'
import { Navigation } from './navigation.tsx'

const useStyles = makeStyles({
  // At least as high as the drawer; on a low screen it is scrolled, and nothing in it is pressed together.
  body: { display: 'flex', flexDirection: 'column', minHeight: '100%', justifyContent: 'space-between' },
})

interface Props {
  readonly theme: Theme
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The navigation on a narrow page, over what one reads. Closes when one has chosen a place. */
export default function Drawer({ theme, isOpen, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  return (
    <OverlayDrawer open={isOpen} onOpenChange={(_, { open }) => !open && onClose()} size="small">
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('common.nav.close')}
              onClick={onClose}
            />
          }
        >
          {t('common.shell.app')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles.body}>
          <Navigation onGo={onClose} />
          <Account theme={theme} onGo={onClose} />
        </div>
      </DrawerBody>
    </OverlayDrawer>
  )
}
