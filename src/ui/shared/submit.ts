import { useCallback, useState } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import type { FieldProblem, Refusal } from '../../domain/shared/refusal.ts'
import { type Telling, useDispatch } from './dispatch.ts'

/** A form's way of asking for something: what was wrong with it the last time, and whether it is on its way. */
export interface Submission {
  readonly problems: readonly FieldProblem[]
  /** A no that concerns no single field, e.g. a rule, or that what it was about is gone. */
  readonly refusal: Refusal | undefined
  readonly isBusy: boolean
  /** The keys of the rows that were written; nothing when it was not done, and then the form keeps its text. */
  readonly submit: (command: Command, telling?: Telling) => Promise<readonly string[] | undefined>
}

const none: readonly FieldProblem[] = []

/** Sends a form's command and keeps what came back, so that it is shown at the fields. */
export function useSubmit(): Submission {
  const dispatch = useDispatch()
  const [answer, setAnswer] = useState<Refusal | undefined>()
  const [isBusy, setBusy] = useState(false)
  const submit = useCallback(
    async (command: Command, telling?: Telling) => {
      setBusy(true)
      const outcome = await dispatch(command, telling)
      setBusy(false)
      setAnswer(outcome.ok ? undefined : outcome.refusal)
      return outcome.ok ? outcome.keys : undefined
    },
    [dispatch],
  )
  return {
    submit,
    isBusy,
    problems: answer?.kind === 'fields' ? answer.problems : none,
    refusal: answer?.kind === 'fields' ? undefined : answer,
  }
}
