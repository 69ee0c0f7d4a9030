import { Button } from '@fluentui/react-components'
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down'
import { useState } from 'react'
import type { StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { factsBetween } from '../../shared/directive-facts.ts'
import { useMadeFile } from '../../shared/word-button.tsx'
import { useWorkspace } from '../../shared/workspace.tsx'
import { inSwedish, record, useText } from '../../text/text.ts'

/** Fetches the newer version as tracked changes of the older, in the name of whoever decided the newer. */
export function RemissButton({ older, newer }: { older: StyrmodellVersion; newer: StyrmodellVersion }) {
  const t = useText()
  const { styrmodellFiles, clock } = useWorkspace()
  const take = useMadeFile()
  const [isBusy, setBusy] = useState(false)
  const [from, to] = [older.text.facts.title, newer.text.facts.title]
  const fetchFile = async () => {
    setBusy(true)
    const made = await styrmodellFiles.remiss({
      before: older.text,
      after: newer.text,
      facts: inSwedish(() => factsBetween(older.text.facts, newer.text.facts, t)),
      by: { sections: {}, others: { author: newer.text.facts.decidedBy ?? to, date: clock.now() } },
      comments: [],
      footer: record('anvisning.compare.footer', { from, to }),
    })
    setBusy(false)
    take(record('anvisning.compare.wordTitle', { to }), made)
  }
  return (
    <div>
      <Button icon={<DocumentArrowDownRegular />} disabledFocusable={isBusy} onClick={() => void fetchFile()}>
        {t('anvisning.compare.word')}
      </Button>
    </div>
  )
}
