import { useCallback } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import type { Refusal } from '../../domain/shared/refusal.ts'
import type { StorageFailure } from '../../ports/replica.ts'
import { type TextKey, useText } from '../text/text.ts'
import { useNotify } from './notify.tsx'
import { ruleOf } from './rule-words.ts'
import { useWorkspace } from './workspace.tsx'

/** What became of a command. Where it could not be stored the reader has been told, and the page keeps its text. */
export type Outcome =
  | { readonly ok: true; readonly keys: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal | undefined }

export interface Telling {
  /** What to say when it is stored; nothing is said without it. */
  readonly done?: string
  /** What takes it back, offered in the toast. Gets the keys of the rows that were written. */
  readonly undo?: Command | ((keys: readonly string[]) => Command)
}

type StorageText = Extract<TextKey, `common.done.${string}`>

const storageTexts: Readonly<Record<StorageFailure['kind'] | 'not-loaded', StorageText>> = {
  'not-loaded': 'common.done.notLoaded',
  full: 'common.done.full',
  blocked: 'common.done.blocked',
  'newer-schema': 'common.done.newer',
  held: 'common.done.held',
  wiped: 'common.done.wiped',
  broken: 'common.done.notStored',
}

/** Does what a person asked for. A refusal comes back to the page, which shows it where it belongs. */
export function useDispatch(): (command: Command, telling?: Telling) => Promise<Outcome> {
  const { replica } = useWorkspace()
  const notify = useNotify()
  const t = useText()
  return useCallback(
    async (command, { done, undo } = {}) => {
      const attempt = async (asked: Command): Promise<Outcome> => {
        const answer = await replica.dispatch(asked)
        if (answer.ok) return answer
        if ('storage' in answer) {
          notify({ kind: 'error', title: t(storageTexts[answer.storage.kind]) })
          return { ok: false, refusal: undefined }
        }
        return answer
      }
      const outcome = await attempt(command)
      if (outcome.ok && done) {
        const back = undo && (typeof undo === 'function' ? undo(outcome.keys) : undo)
        const takeBack = async (asked: Command) => {
          const undone = await attempt(asked)
          if (undone.ok) notify({ kind: 'success', title: t('common.done.undone') })
          else if (undone.refusal?.kind === 'rule') {
            const { sentence, instead } = ruleOf(undone.refusal.rule)
            notify({ kind: 'warning', title: sentence, body: instead })
          }
        }
        notify({ kind: 'success', title: done, ...(back && { undo: () => void takeBack(back) }) })
      }
      return outcome
    },
    [replica, notify, t],
  )
}
