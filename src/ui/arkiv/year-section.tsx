import { Button, Link } from '@fluentui/react-components'
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive'
import { useState } from 'react'
import { digestInGroups } from '../../domain/shared/digest.ts'
import { fileName } from '../../domain/shared/file-name.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Beside, Order, Outside } from '../../ports/arkiv.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { useNotify } from '../shared/notify.tsx'
import { Prose } from '../shared/prose.tsx'
import { saveFile } from '../shared/save-file.ts'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { useDesk, useSnapshot, useWorkspace } from '../shared/workspace.tsx'
import { inSwedish, record, useText } from '../text/text.ts'
import { useFormStyles } from './form-styles.ts'
import { handlingarOf } from './handlingar/handlingar.ts'
import { ownDocuments } from './own-documents.ts'
import { recordsDocument } from './records-document.ts'

/** A forum's year as one file. */
export function YearSection() {
  const styles = useFormStyles()
  const t = useText()
  const desk = useDesk()
  const { queue } = useSnapshot()
  const { arkiv, documents, tables, clock } = useWorkspace()
  const notify = useNotify()
  const { state, model, today } = desk
  const [forum, setForum] = useState<string>(state.forumsSeen[0] ?? '')
  const years = yearsBack(today)
  const [year, setYear] = useState(years[0] ?? '')
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const [outside, setOutside] = useState<readonly Outside[]>()
  const fetchYear = async () => {
    setBusy(true)
    setTold('')
    setOutside(undefined)
    try {
      const order: Order = { forums: [forum as ForumKey], from: `${year}-01-01`, to: `${year}-12-31` }
      const taken = await arkiv.take(state, order)
      const about = { forum: forumName(model, forum as ForumKey), year }
      const title = record('arkiv.year.document', about)
      const all = inSwedish(() => [
        {
          path: `dokument/${fileName(title, 'docx')}`,
          document: recordsDocument(
            handlingarOf(taken.keys, desk, t),
            { title, lines: [], outside: taken.outside },
            desk,
            t,
          ),
        },
        ...ownDocuments(taken.keys, desk, t),
      ])
      const files: Beside[] = []
      for (const { path, document } of all) {
        const made = await documents.word(document)
        if (!made.ok) throw new Error(made.why)
        files.push({ path, content: made.file })
        setTold(t('arkiv.year.progress', { count: files.length, all: all.length }))
      }
      const sheets = await Promise.all(
        taken.tables.map(async table => ({ path: `data/${table.name}.csv`, content: await tables.csv(table.rows) })),
      )
      const what = record('arkiv.year.what', about)
      saveFile(await arkiv.pack(state, order, what, clock.now(), [...files, ...sheets]), fileName(what, 'zip'))
      const name = fileName(what, 'zip')
      setOutside(taken.outside)
      setTold(t('arkiv.year.done', { name, count: taken.rows, digest: digestInGroups(taken.digest) }))
    } catch {
      // The code that makes it could not be fetched; what was chosen stands.
      notify({ kind: 'error', title: t('dokument.notLoaded'), body: t('dokument.notLoadedText') })
    }
    setBusy(false)
  }
  return (
    <Section title={t('arkiv.year.title')}>
      <Prose>{t('arkiv.year.lead')}</Prose>
      <Prose>{t('arkiv.year.imported')}</Prose>
      <div className={styles.row}>
        <SelectField
          name="year-forum"
          label={t('arkiv.forum')}
          value={forum}
          onChange={setForum}
          choices={state.forumsSeen.map(value => ({ value, label: forumName(model, value), isWritten: true }))}
        />
        <SelectField
          name="year"
          label={t('arkiv.year.year')}
          value={year}
          onChange={setYear}
          choices={years.map(value => ({ value, label: value }))}
        />
      </div>
      {queue.length > 0 && <Prose>{t('arkiv.year.unsent', { count: queue.length })}</Prose>}
      <div className={styles.row}>
        <Button icon={<ArchiveRegular aria-hidden />} disabledFocusable={isBusy} onClick={() => void fetchYear()}>
          {isBusy ? t('arkiv.year.making') : t('arkiv.year.fetch')}
        </Button>
      </div>
      <p className={styles.digest} role="status">
        {told}
      </p>
      {outside && <LeftOutside outside={outside} />}
    </Section>
  )
}

/** The attached files, which one has to save by oneself. */
function LeftOutside({ outside }: { outside: readonly Outside[] }) {
  const styles = useFormStyles()
  const t = useText()
  return (
    <>
      <Prose>{t('arkiv.year.outside', { count: outside.length })}</Prose>
      {outside.length > 0 && (
        <>
          <ul className={styles.list}>
            {outside.map(({ name, link }) => (
              <li key={link}>
                <Link href={link} target="_blank" rel="noreferrer" inline>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          <Prose>{t('arkiv.year.outsideHelp')}</Prose>
        </>
      )}
    </>
  )
}

/** This year and those that the city has had a styrmodell. */
function yearsBack(today: string): string[] {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: last - 2023 }, (_, back) => String(last - back))
}
