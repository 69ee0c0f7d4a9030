import type { Desk } from '../../domain/commands/desk.ts'
import type { AnyRow } from '../../domain/sanering/row.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { sanering } from '../text/sv/sanering.ts'
import type { Text } from '../text/text.ts'
import { forumName } from './sentences.ts'

type Thing = keyof typeof sanering.thing
type Field = keyof typeof sanering.field

const isField = (name: string): name is Field => Object.hasOwn(sanering.field, name)

/** A row by what it is, when it was written and whose it is: never by its own words, which may be what has to go. */
export function rowName(row: AnyRow, { model }: Desk, t: Text): string {
  const thing = t(`sanering.thing.${row.id.slice(0, row.id.indexOf(':')) as Thing}`)
  const day = swedishDay(row.at)
  if (!('forum' in row)) return t('sanering.rowName', { thing, day })
  return t('sanering.rowOf', { thing, day, forum: forumName(model, row.forum as ForumKey) })
}

/** Which text of a row: the member it stands in. */
export function fieldName(path: string, t: Text): string {
  const name = path.split('.').findLast(part => !/^\d+$/.test(part)) ?? ''
  const isIn = path.includes('notes') ? 'notes' : name
  return t(`sanering.field.${isField(isIn) ? isIn : 'other'}`)
}
