import type { ListName, Remote, RemoteRow } from '../../ports/remote.ts'
import type { Series } from '../../ports/replica.ts'
import type { ColumnMerges } from '../merge/three-way.ts'
import type { Operation } from './operation.ts'

/** What an attempt needs within reach. `State` is unknown here: it goes from one stranger to another. */
export interface Desk {
  readonly remote: Remote
  /** Entra object id of the person whose device this is. */
  readonly me: string
  series(name: string): Series<unknown>
  /** How the columns of a list are merged. */
  merges(list: ListName): ColumnMerges
  /** The state of what the server has accepted. */
  accepted(): unknown
  /** The row that is held under a key. */
  row(list: ListName, key: string): RemoteRow | undefined
  /** Stores the operation as it now is; nothing when the device could not, or another tab was first. */
  keep(operation: Operation): Promise<Operation | undefined>
}
