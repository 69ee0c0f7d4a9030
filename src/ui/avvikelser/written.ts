import type { AvvikelseAbout } from '../../domain/avvikelse/avvikelse.ts'
import type { AvvikelseText } from '../../domain/commands/command.ts'
import type { Draft } from '../../ports/replica.ts'

/** What the form holds: every field as text, empty where nothing is written or chosen. */
export type Written = {
  readonly heading: string
  readonly about: string
  readonly omrade: string
  readonly delomrade: string
  readonly stadsomrade: string
  readonly what: string
  readonly consequence: string
  readonly suggestion: string
}

export const draftForm = 'avvikelse'

export const nothingWritten: Written = {
  heading: '',
  about: '',
  omrade: '',
  delomrade: '',
  stadsomrade: '',
  what: '',
  consequence: '',
  suggestion: '',
}

export function fromDraft(draft: Draft): Written {
  return { ...nothingWritten, ...draft.fields }
}

export function fromText(text: AvvikelseText): Written {
  const { heading, about, omrade, delomrade, stadsomrade = '', what, consequence, suggestion } = text
  return { heading, about, omrade, delomrade, stadsomrade, what, consequence, suggestion }
}

/** As the command wants it. What is not chosen stays empty and is told by the domain. */
export function toText({ stadsomrade, about, ...written }: Written): AvvikelseText {
  return { ...written, about: about as AvvikelseAbout, ...(stadsomrade && { stadsomrade }) }
}

export function isEmpty(written: Written): boolean {
  return Object.values(written).every(value => value.trim() === '')
}
