import { Button } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import type { Fields } from '../../ports/remote.ts'
import { useNotify } from '../shared/notify.tsx'
import { useText } from '../text/text.ts'
import { asText } from './written-in.ts'

/** Copies what one wrote, so that nothing is lost by letting a change go. */
export function CopyButton({ fields }: { fields: Fields }) {
  const t = useText()
  const notify = useNotify()
  const copy = async () => {
    // Where the app is framed the host may not lend it the clipboard.
    const isCopied = await navigator.clipboard?.writeText(asText(fields, t)).then(
      () => true,
      () => false,
    )
    notify(isCopied ? { kind: 'success', title: t('ko.copied') } : { kind: 'warning', title: t('ko.notCopied') })
  }
  return (
    <Button icon={<CopyRegular />} onClick={() => void copy()}>
      {t('ko.copy')}
    </Button>
  )
}
