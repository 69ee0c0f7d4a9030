/**
 * What a person may be told of in the activity feed while the app is closed, in the order of the process. The manifest
 * declares each by this name; the feed takes no other.
 */
export const noticeKinds = [
  'nominated',
  'nominationNeeded',
  'escalated',
  'onSobAgenda',
  'decided',
  'answered',
  'uppdrag',
  'forankringDue',
  'remissOpened',
] as const

export type NoticeKind = (typeof noticeKinds)[number]
