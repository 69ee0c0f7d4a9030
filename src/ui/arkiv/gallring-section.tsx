import { Button, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useMemo } from 'react'
import type { Retention } from '../../domain/gallring/classes.ts'
import { dueOn } from '../../domain/gallring/due.ts'
import { fileName } from '../../domain/shared/file-name.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { Bar } from '../shared/bar.tsx'
import { FactsTable } from '../shared/facts-table.tsx'
import { useCards } from '../shared/media.ts'
import { useNotify } from '../shared/notify.tsx'
import { Prose } from '../shared/prose.tsx'
import { saveFile } from '../shared/save-file.ts'
import { Section } from '../shared/section.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { record, type Text, useText } from '../text/text.ts'
import { useFormStyles } from './form-styles.ts'

/** So many rows are shown; the file holds all of them. */
const mostShown = 100

/** What the app proposes to keep and to let go, and what is ready. It removes nothing itself. */
export function GallringSection() {
  const styles = useFormStyles()
  const t = useText()
  const { state, today } = useDesk()
  const { tables } = useWorkspace()
  const notify = useNotify()
  const kinds = useMemo(() => dueOn(today, state), [today, state])
  // Row after row that nothing is ready says less than the one that is.
  const isCards = useCards()
  const due = kinds.flatMap(kind => kind.due)
  const fetchList = async () => {
    const header = [
      record('arkiv.gallring.kind'),
      record('arkiv.gallring.row'),
      record('arkiv.gallring.key'),
      record('arkiv.gallring.ended'),
      record('arkiv.gallring.since'),
    ]
    const rows = due.map(({ id, of, heading, ended, since }) => [
      record(`arkiv.gallring.kinds.${of}`),
      heading,
      keyOf(id),
      ended,
      since,
    ])
    try {
      const file = await tables.csv([header, ...rows])
      saveFile(file, fileName(record('arkiv.gallring.csvName', { day: today }), 'csv'))
    } catch {
      notify({ kind: 'error', title: t('dokument.notLoaded'), body: t('dokument.notLoadedText') })
    }
  }
  return (
    <Section title={t('arkiv.gallring.title')}>
      <Prose>{t('arkiv.gallring.lead')}</Prose>
      <Bar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{t('arkiv.gallring.assumed')}</MessageBarTitle>
          {t('arkiv.gallring.assumedText')}
        </MessageBarBody>
      </Bar>
      <FactsTable
        label={t('arkiv.gallring.classes')}
        head={t('arkiv.gallring.kind')}
        columns={[
          { key: 'retention', header: t('arkiv.gallring.retention') },
          { key: 'rows', header: t('arkiv.gallring.rows'), kind: 'number' },
          { key: 'due', header: t('arkiv.gallring.due'), kind: 'number' },
          { key: 'next', header: t('arkiv.gallring.next') },
        ]}
        rows={kinds.map(({ of, retention, rows, due: ready, next = '' }) => ({
          key: of,
          head: t(`arkiv.gallring.kinds.${of}`),
          cells: [
            { key: 'retention', value: inWords(retention, t) },
            { key: 'rows', value: String(rows) },
            { key: 'due', value: mayGo(retention) && (ready.length > 0 || !isCards) ? String(ready.length) : '' },
            { key: 'next', value: next },
          ],
        }))}
      />
      <Prose>{t('arkiv.gallring.ending')}</Prose>
      {due.length === 0 ? (
        <Prose>{t('arkiv.gallring.none')}</Prose>
      ) : (
        <>
          <FactsTable
            label={t('arkiv.gallring.list')}
            head={t('arkiv.gallring.row')}
            columns={[
              { key: 'kind', header: t('arkiv.gallring.kind') },
              { key: 'ended', header: t('arkiv.gallring.ended') },
              { key: 'since', header: t('arkiv.gallring.since') },
            ]}
            rows={due.slice(0, mostShown).map(({ id, of, heading, ended, since }) => ({
              key: id,
              // What has no name of its own is called by its kind; its key stands in the file.
              head: heading || t(`arkiv.gallring.kinds.${of}`),
              cells: [
                { key: 'kind', value: t(`arkiv.gallring.kinds.${of}`) },
                { key: 'ended', value: ended },
                { key: 'since', value: since },
              ],
            }))}
          />
          <Prose>{t('arkiv.gallring.how')}</Prose>
          <div className={styles.row}>
            <Button icon={<ArrowDownloadRegular aria-hidden />} onClick={() => void fetchList()}>
              {t('arkiv.gallring.csv')}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}

const mayGo = ({ kind }: Retention) => kind === 'gallras' || kind === 'med'

function inWords(retention: Retention, t: Text): string {
  return retention.kind === 'gallras'
    ? t('arkiv.gallring.retentions.gallras', { after: retention.after })
    : t(`arkiv.gallring.retentions.${retention.kind}`)
}
