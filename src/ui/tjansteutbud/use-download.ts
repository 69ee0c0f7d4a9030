import type { Insats } from '../../domain/tjansteutbud/insats.ts'
import { namesOf, tableOf } from '../../domain/tjansteutbud/table/write.ts'
import { useNotify } from '../shared/notify.tsx'
import { saveFile } from '../shared/save-file.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { record, useText } from '../text/text.ts'
import type { Catalogue } from './use-catalogue.ts'

/** Hands over insatser as a CSV file that Excel opens, and that can be read in again. */
export function useDownload(): (rows: readonly Insats[], catalogue: Catalogue) => Promise<void> {
  const { tables } = useWorkspace()
  const notify = useNotify()
  const t = useText()
  return async (rows, { day, model, insatser, context: { lagrum } }) => {
    try {
      const file = await tables.csv(tableOf(rows, { day, model, lagrum, nameOf: namesOf(insatser) }))
      saveFile(file, record('tjansteutbud.csv.fileName', { day }))
      notify({ kind: 'success', title: t('tjansteutbud.csv.done') })
    } catch {
      notify({ kind: 'error', title: t('tjansteutbud.csv.failed') })
    }
  }
}
