import { Button, Field, MessageBarBody, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up'
import { useEffect, useMemo, useState } from 'react'
import { isDay } from '../../domain/shared/day.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import { knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import { type Columns, matchColumns, missingColumns } from '../../domain/tjansteutbud/table/columns.ts'
import type { TableRead } from '../../ports/tables.ts'
import { DateField } from '../shared/day-field.tsx'
import { Doubts } from '../shared/doubts.tsx'
import { FileButton } from '../shared/file-button.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { Page } from '../shared/page.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportProblems } from './import-problems.tsx'
import { ImportResult } from './import-result.tsx'
import { type Reading, readRows } from './read-rows.ts'
import { useCatalogue } from './use-catalogue.ts'
import { useDownload } from './use-download.ts'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  template: { alignSelf: 'flex-start' },
})

interface Chosen {
  readonly name: string
  readonly read: TableRead
}

/** A first catalogue, or changes of it, out of a file: read, checked row by row, and handed on as a proposal. */
export function ImportPage() {
  const styles = useStyles()
  const t = useText()
  const { tables } = useWorkspace()
  const { today } = useDesk()
  const [effectiveFrom, setEffectiveFrom] = useState(today)
  const [chosen, setChosen] = useState<Chosen>()
  const catalogue = useCatalogue(isDay(effectiveFrom) ? effectiveFrom : today)
  const download = useDownload()
  const choose = async (file: File) => setChosen({ name: file.name, read: await tables.read(file) })
  return (
    <Page
      title={t('tjansteutbud.import.title')}
      lead={t('tjansteutbud.import.lead')}
      back={{ to: '/tjansteutbud', place: t('tjansteutbud.title') }}
    >
      <div className={styles.all}>
        <Button
          className={styles.template}
          icon={<ArrowDownloadRegular aria-hidden />}
          onClick={() => void download([], catalogue)}
        >
          {t('tjansteutbud.import.template')}
        </Button>
        <DateField
          name="effectiveFrom"
          label={t('tjansteutbud.import.effectiveFrom')}
          value={effectiveFrom}
          onChange={setEffectiveFrom}
          {...(!isDay(effectiveFrom) && { problem: { field: 'effectiveFrom', problem: 'not-allowed' } })}
        />
        <FileButton
          label={t('tjansteutbud.import.choose')}
          hint={t('tjansteutbud.import.chooseHelp')}
          icon={<DocumentArrowUpRegular aria-hidden />}
          accept=".csv,.txt,.xlsx,text/csv"
          onChoose={file => void choose(file)}
        />
        {chosen && !chosen.read.ok && (
          <NoteBar intent="error" layout="multiline">
            <MessageBarBody>{t(`tjansteutbud.import.why.${chosen.read.why}`)}</MessageBarBody>
          </NoteBar>
        )}
        {chosen?.read.ok && (
          <FileRead key={chosen.name} name={chosen.name} table={chosen.read} effectiveFrom={catalogue.day} />
        )}
      </div>
    </Page>
  )
}

interface FileReadProps {
  readonly name: string
  readonly table: Extract<TableRead, { ok: true }>
  readonly effectiveFrom: string
}

function FileRead({ name, table, effectiveFrom }: FileReadProps) {
  const t = useText()
  const { reading: facts, state } = useDesk()
  const header = table.rows[0] ?? []
  const [columns, setColumns] = useState<Columns>(() => matchColumns(header))
  const [reading, setReading] = useState<Reading>()
  const decisions = decisionsBehind(facts)
  const model = inForce(effectiveFrom, state.versions)
  const { lagrum } = facts
  const existing = useMemo(
    () =>
      [...knownOn(effectiveFrom, decisions).values()]
        .map(({ insats }) => insats)
        .filter(({ end }) => end === 'tills vidare' || end >= effectiveFrom),
    [effectiveFrom, decisions],
  )
  const isReadable = missingColumns(columns).length === 0
  useEffect(() => {
    setReading(undefined)
    if (!isReadable) return
    const stop = new AbortController()
    const context = { model, lagrum, day: effectiveFrom, columns, newKey: () => crypto.randomUUID() }
    void readRows(table.rows, context, existing, setReading, stop.signal)
    return () => stop.abort()
  }, [isReadable, table, columns, existing, effectiveFrom, model, lagrum])
  return (
    <>
      {table.encoding && table.encoding !== 'utf-8' && (
        <NoteBar layout="multiline">
          <MessageBarBody>{t(`tjansteutbud.import.encoding.${table.encoding}`)}</MessageBarBody>
        </NoteBar>
      )}
      {table.isGarbled && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>{t('tjansteutbud.import.garbled')}</MessageBarBody>
        </NoteBar>
      )}
      <ImportColumns header={header} columns={columns} onChange={setColumns} />
      <div role="status">
        {reading?.kind === 'reading' && (
          <Field label={t('tjansteutbud.import.reading', { row: reading.row, count: reading.count })}>
            <ProgressBar value={reading.row} max={reading.count} />
          </Field>
        )}
        {reading?.kind === 'read' && t('tjansteutbud.import.read', { count: reading.good })}
      </div>
      {reading?.kind === 'read' && (
        <>
          <Doubts
            doubts={reading.doubts.map(({ row, found }) => ({ place: t('forms.clientData.atRow', { row }), found }))}
          />
          <ImportProblems problems={reading.problems} model={model} />
          <ImportResult
            key={name}
            read={reading.changeSet}
            effectiveFrom={effectiveFrom}
            hasProblems={reading.problems.length > 0}
          />
        </>
      )}
    </>
  )
}
