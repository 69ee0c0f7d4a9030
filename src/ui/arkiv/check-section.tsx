import { MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up'
import { useState } from 'react'
import { digestInGroups } from '../../domain/shared/digest.ts'
import type { Checked } from '../../ports/arkiv.ts'
import { Bar } from '../shared/bar.tsx'
import { FileButton } from '../shared/file-button.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { useNotify } from '../shared/notify.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { useFormStyles } from './form-styles.ts'

/** Holds an archive against its own manifest, on the device. */
export function CheckSection() {
  const t = useText()
  const { arkiv } = useWorkspace()
  const notify = useNotify()
  const [checked, setChecked] = useState<Checked>()
  const check = async (file: File) => {
    try {
      setChecked(await arkiv.check(file))
    } catch {
      notify({ kind: 'error', title: t('dokument.notLoaded'), body: t('dokument.notLoadedText') })
    }
  }
  return (
    <Section title={t('arkiv.check.title')}>
      <Prose>{t('arkiv.check.lead')}</Prose>
      <FileButton
        label={t('arkiv.check.choose')}
        icon={<DocumentArrowUpRegular aria-hidden />}
        accept=".zip,application/zip"
        onChoose={file => void check(file)}
      />
      <div role="status">{checked && <Answer checked={checked} />}</div>
    </Section>
  )
}

function Answer({ checked }: { checked: Checked }) {
  const styles = useFormStyles()
  const t = useText()
  if (!checked.ok) {
    return (
      <NoteBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>{t('arkiv.check.notArkiv')}</MessageBarBody>
      </NoteBar>
    )
  }
  const { what, rows, files, outside, digest, flaws } = checked
  return (
    <Bar intent={flaws.length > 0 ? 'error' : 'success'} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>
          {flaws.length > 0 ? t('arkiv.check.bad', { count: flaws.length }) : t('arkiv.check.good')}
        </MessageBarTitle>
        {flaws.length > 0
          ? t('arkiv.check.badText')
          : t('arkiv.check.goodText', { what, rows, files, digest: digestInGroups(digest) })}{' '}
        {outside.length > 0 && t('arkiv.check.outside', { count: outside.length })}
        {flaws.length > 0 && (
          <ul className={styles.list}>
            {flaws.map(({ kind, what: which }) => (
              <li key={`${kind} ${which}`}>{t(`arkiv.check.flaw.${kind}`, { what: which })}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </Bar>
  )
}
