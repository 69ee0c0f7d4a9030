import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import type { Queued } from '../../ports/replica.ts'
import { useNotify } from '../shared/notify.tsx'
import { Prose } from '../shared/prose.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { CopyButton } from './copy-button.tsx'
import { asText } from './written-in.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  written: {
    maxHeight: '30vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
})

/** Lets a change go, after asking: it cannot be undone, so the text stands there to be read and copied once more. */
export function DiscardButton({ entry }: { entry: Queued }) {
  const styles = useStyles()
  const t = useText()
  const { replica } = useWorkspace()
  const notify = useNotify()
  const discard = async () => {
    await replica.settle(entry.id, { kind: 'discard' })
    notify({ kind: 'success', title: t('ko.discarded') })
  }
  const written = asText(entry.write.fields, t)
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<DeleteRegular />}>{t('ko.discard')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('ko.discardTitle')}</DialogTitle>
          <DialogContent className={styles.content}>
            {t('ko.discardText')}
            {written && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls here, and the keyboard must reach it
              <section className={styles.written} aria-label={t('ko.text')} tabIndex={0}>
                <Prose isWritten>{written}</Prose>
              </section>
            )}
          </DialogContent>
          <DialogActions fluid>
            <CopyButton fields={entry.write.fields} />
            <Button onClick={() => void discard()}>{t('ko.discard')}</Button>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t('common.action.cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
