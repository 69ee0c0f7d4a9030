import * as v from 'valibot'
import type { NoticeChoice } from '../../domain/notices/choice.ts'
import { noticeKinds } from '../../domain/shared/notice-kinds.ts'
import { json, type ListMapping, readBy, written } from './mapping.ts'
import { oversynList } from './oversyn.ts'

const schema = v.pipe(
  v.object({ Innehall: json(v.strictObject({ av: v.array(v.picklist(noticeKinds)) })) }),
  v.transform(({ Innehall }): NoticeChoice => ({ off: Innehall.av })),
)

/**
 * What each person does not want to be told of. It lies in the one list of facts that all members read and every
 * forum adds to: whoever tells must know what everyone has chosen.
 */
export const aviseringsvalList: ListMapping<NoticeChoice> = {
  definition: oversynList.definition,
  holds: ({ Slag }) => Slag === 'aviseringsval',
  toFields: ({ off }) => written({ Slag: 'aviseringsval', Innehall: JSON.stringify({ av: off }) }),
  fromFields: fields => readBy(schema, fields),
}
