import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down'
import { useState } from 'react'
import type { RemissView } from '../../domain/oversyn/remiss.ts'
import type { StoredVersionRow } from '../../domain/oversyn/version.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import type { Made } from '../../ports/documents.ts'
import { documentOf } from '../shared/directive-blocks.ts'
import { useMadeFile } from '../shared/word-button.tsx'
import { wordDocument } from '../shared/word-document.ts'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { inSwedish, record, useText } from '../text/text.ts'
import { remissVersionOf } from './remiss-version.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

interface Props {
  readonly view: OversynView
  readonly row: StoredVersionRow
  readonly base: StyrmodellVersion
  readonly draft: StyrmodellVersion
  readonly remiss?: RemissView
}

/** Fetches a draft as Word files: with tracked changes in the parts' names and comments, and clean. */
export function RemissFiles({ view, row, base, draft, remiss }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { styrmodellFiles, documents } = useWorkspace()
  const take = useMadeFile()
  const [isBusy, setBusy] = useState(false)
  const { name } = draft.model
  const fetchAs = async (title: string, make: () => Promise<Made>) => {
    setBusy(true)
    const made = await make()
    setBusy(false)
    take(title, made)
  }
  const tracked = () =>
    styrmodellFiles.remiss(inSwedish(() => remissVersionOf({ view, row, base, draft, remiss }, desk, t)))
  const clean = () =>
    documents.word(
      inSwedish(() =>
        wordDocument({ title: draft.text.facts.title, blocks: documentOf(draft.text, t) }, desk.today, t),
      ),
    )
  return (
    <div className={styles.buttons}>
      <Button
        icon={<DocumentArrowDownRegular />}
        disabledFocusable={isBusy}
        onClick={() => void fetchAs(record('oversyn.files.trackedTitle', { name }), tracked)}
      >
        {t('oversyn.files.tracked')}
      </Button>
      <Button icon={<DocumentArrowDownRegular />} disabledFocusable={isBusy} onClick={() => void fetchAs(name, clean)}>
        {t('oversyn.files.clean')}
      </Button>
    </div>
  )
}
