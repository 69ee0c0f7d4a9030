import { type Store, stamp } from './store.ts'

/** Something that would have left for another service: kept so that a test can read it. */
export interface Recording {
  readonly id: number
  readonly kind: 'notification' | 'event'
  readonly at: string
  /** Entra object ids. */
  readonly sender: string
  readonly recipient: string
  /** What makes a repeated request the same one; empty where nothing does. */
  readonly key: string
  readonly body: unknown
}

type Raw = Omit<Recording, 'body'> & { body: string }

export function record(store: Store, recording: Omit<Recording, 'id' | 'at'>): Recording {
  const { kind, sender, recipient, key, body } = recording
  const row = store.db.get<Raw>(
    'INSERT INTO recordings (kind, at, sender, recipient, key, body) VALUES (?, ?, ?, ?, ?, ?) RETURNING *',
    ...[kind, stamp(store.clock()), sender, recipient, key, JSON.stringify(body)],
  )
  if (row === undefined) throw new Error('The recording could not be stored.')
  return parse(row)
}

/** Takes away what another takes the place of. */
export function forget(store: Store, kind: Recording['kind'], recipient: string, key: string): void {
  store.db.run('DELETE FROM recordings WHERE kind = ? AND recipient = ? AND key = ?', kind, recipient, key)
}

export function recordings(store: Store, kind: Recording['kind']): Recording[] {
  return store.db.all<Raw>('SELECT * FROM recordings WHERE kind = ? ORDER BY id', kind).map(parse)
}

function parse(raw: Raw): Recording {
  return { ...raw, body: JSON.parse(raw.body) as unknown }
}
