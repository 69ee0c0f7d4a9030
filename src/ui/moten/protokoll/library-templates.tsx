import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { useEffect, useState } from 'react'
import type { FolderFile } from '../../../ports/files.ts'
import { SelectField } from '../../shared/choice-field.tsx'
import { useNotify } from '../../shared/notify.tsx'
import { focusField } from '../../shared/problems.ts'
import { Prose } from '../../shared/prose.tsx'
import { useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { suggestedTemplate, templatesIn } from './templates-in.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  choose: { alignSelf: 'flex-start' },
})

/** The folder of the document library where the forums' templates lie. */
export const templateFolder = 'Mallar'

interface Props {
  /** What the forum is called: a template with that name is suggested. */
  readonly forum: string
  readonly isBusy: boolean
  readonly onPick: (template: Blob) => Promise<void>
}

/** Templates that lie in the document library for everyone; asked for when somebody wants one. */
export function LibraryTemplates({ forum, isBusy, onPick }: Props) {
  const styles = useStyles()
  const t = useText()
  const { files } = useWorkspace()
  const notify = useNotify()
  const [found, setFound] = useState<readonly FolderFile[]>()
  const [chosen, setChosen] = useState('')
  const [isAsking, setAsking] = useState(false)
  const isShown = found !== undefined && found.length > 0
  useEffect(() => {
    if (isShown) focusField('template')
  }, [isShown])
  const ask = async <Answer extends { readonly ok: boolean }>(question: Promise<Answer>): Promise<Answer> => {
    setAsking(true)
    const answer = await question
    setAsking(false)
    return answer
  }
  const look = async () => {
    const listed = await ask(files.list(templateFolder))
    if (!listed.ok) {
      notify({ kind: 'error', title: t(`protokoll.template.library.${listed.why}`) })
      return
    }
    const templates = templatesIn(listed.files)
    setFound(templates)
    setChosen(suggestedTemplate(templates, forum)?.id ?? '')
  }
  const pick = async () => {
    const file = found?.find(({ id }) => id === chosen)
    if (!file) return
    const fetched = await ask(files.fetch(file))
    if (fetched.ok) await onPick(fetched.content)
    else notify({ kind: 'error', title: t(`protokoll.template.library.${fetched.why}`) })
  }
  if (!isShown) {
    return (
      <>
        <Button
          className={styles.choose}
          icon={<FolderOpenRegular />}
          disabledFocusable={isAsking}
          onClick={() => void look()}
        >
          {t('protokoll.template.library.look')}
        </Button>
        {found && <Prose>{t('protokoll.template.library.none', { folder: templateFolder })}</Prose>}
      </>
    )
  }
  return (
    <form
      className={styles.row}
      aria-label={t('protokoll.template.library.label')}
      onSubmit={event => {
        event.preventDefault()
        void pick()
      }}
    >
      <SelectField
        name="template"
        label={t('protokoll.template.library.label')}
        value={chosen}
        onChange={setChosen}
        choices={found.map(({ id, name }) => ({ value: id, label: name, isWritten: true }))}
      />
      <Button type="submit" appearance="primary" disabledFocusable={isBusy || isAsking}>
        {t('protokoll.template.library.fill')}
      </Button>
    </form>
  )
}
