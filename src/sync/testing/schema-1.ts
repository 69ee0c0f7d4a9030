import type { Dump } from './raw-database.ts'

const by = { person: 'bo', name: 'Bo', at: '2026-03-01T08:00:00Z' }
const row = (id: string, key: string) => ({
  id,
  key,
  etag: `"{${id}},1"`,
  created: by,
  modified: by,
  fields: { Text: key },
})
const operation = (seq: number, more: object) => ({
  id: `op-${seq}`,
  seq,
  version: 2,
  since: '2026-03-02T08:00:00.000Z',
  attempts: 1,
  numbered: false,
  ...more,
})
const change = (key: string, Text: string) => ({ kind: 'change', list: 'Items', key, fields: { Text } })

/** A database as the first schema left it, with a write of every kind in its queue. */
export const schema1: Dump = {
  version: 1,
  stores: {
    lists: {
      options: { keyPath: 'list' },
      records: [{ value: { list: 'Items', version: 3, access: 'seen', token: 't7', chunks: 1 } }],
    },
    chunks: { options: {}, records: [{ key: ['Items', 0], value: JSON.stringify([row('1', 'a'), row('2', 'b')]) }] },
    outbox: {
      options: { keyPath: 'seq', autoIncrement: true },
      records: [
        {
          value: operation(1, {
            write: { kind: 'add', list: 'Meetings', key: 'm', fields: { Text: 'sent, not answered' }, after: [] },
            state: { kind: 'waiting' },
            sent: '',
          }),
        },
        {
          value: operation(2, {
            write: { kind: 'add', list: 'Items', key: 'i', fields: { Text: 'after m' }, after: ['m'], series: 'SoB ' },
            state: { kind: 'refused', why: 'forbidden', requestId: undefined },
            numbered: true,
          }),
        },
        {
          value: operation(3, {
            write: change('a', 'mine'),
            state: { kind: 'conflict', mine: { Text: 'mine' }, theirs: { Text: 'theirs' }, theirSignature: by },
            base: { etag: '"{1},2"', fields: { Text: 'theirs' } },
          }),
        },
        {
          value: operation(4, {
            write: change('b', 'later'),
            state: { kind: 'waiting' },
            base: { fields: { Text: 'b' } },
            sent: '"{2},1"',
          }),
        },
      ],
    },
    drafts: {
      options: { keyPath: 'key' },
      records: [{ value: { key: 'd1', form: 'item', fields: { Text: 'half' }, savedAt: by.at } }],
    },
    meta: {
      options: {},
      records: [{ key: 'pause', value: { until: '2026-03-02T08:00:00.000Z', milliseconds: 5_000 } }],
    },
  },
}
