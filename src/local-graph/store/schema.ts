import { newGuid } from '../guid.ts'
import type { Driver } from './driver.ts'

/**
 * The tables, one string for each step from one version of the schema to the next; a step that has been released is
 * never edited, so that data from an older version opens in a newer one.
 */
const steps: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE principals (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, key TEXT NOT NULL UNIQUE, oid TEXT, title TEXT NOT NULL,
    mail TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '');
  CREATE TABLE members (grp INTEGER NOT NULL, user INTEGER NOT NULL, PRIMARY KEY (grp, user)) WITHOUT ROWID;
  CREATE TABLE roles (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE, description TEXT NOT NULL,
    high INTEGER NOT NULL, low INTEGER NOT NULL, kind INTEGER NOT NULL, ord INTEGER NOT NULL);
  CREATE TABLE assignments (
    scope TEXT NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL,
    PRIMARY KEY (scope, principal, role)) WITHOUT ROWID;
  CREATE TABLE grants (
    id INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, app TEXT NOT NULL, app_name TEXT NOT NULL,
    role TEXT NOT NULL);
  CREATE TABLE lists (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL UNIQUE COLLATE NOCASE,
    settings TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER, editor INTEGER,
    etag INTEGER NOT NULL, next_item INTEGER NOT NULL);
  CREATE TABLE columns (
    id TEXT NOT NULL, list TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, ord INTEGER NOT NULL,
    definition TEXT NOT NULL, PRIMARY KEY (list, id), UNIQUE (list, name));
  CREATE TABLE items (
    list TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, fields TEXT NOT NULL, etag INTEGER NOT NULL,
    major INTEGER NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, app INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, deleted TEXT, seq INTEGER NOT NULL, PRIMARY KEY (list, id));
  CREATE INDEX items_by_change ON items (list, seq);
  CREATE TABLE entries (
    list TEXT NOT NULL, col TEXT NOT NULL, value TEXT NOT NULL, item INTEGER NOT NULL,
    PRIMARY KEY (list, col, value, item)) WITHOUT ROWID;
  CREATE TABLE versions (
    list TEXT NOT NULL, item INTEGER NOT NULL, major INTEGER NOT NULL, fields TEXT NOT NULL, editor INTEGER NOT NULL,
    app INTEGER NOT NULL, modified TEXT NOT NULL, PRIMARY KEY (list, item, major)) WITHOUT ROWID;
  CREATE TABLE files (
    list TEXT NOT NULL, item INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, parent TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
    folder INTEGER NOT NULL, mime TEXT NOT NULL, content BLOB, PRIMARY KEY (list, item));
  CREATE TABLE uploads (
    id TEXT PRIMARY KEY, target TEXT NOT NULL, size INTEGER NOT NULL, received INTEGER NOT NULL, content BLOB NOT NULL,
    expires TEXT NOT NULL);
  CREATE TABLE recordings (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, at TEXT NOT NULL, sender TEXT NOT NULL,
    recipient TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL);
  `,
]

/** Brings a database to the newest schema; a new one also gets its epoch, which every delta token carries. */
export function migrate(db: Driver): void {
  const at = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (at > steps.length) {
    throw new Error('The data folder was written by a newer version of Styrforum. Update, or start with --fresh.')
  }
  for (const [index, step] of steps.entries()) {
    if (index < at) continue
    db.transaction(() => {
      db.exec(step)
      if (index === 0) db.run("INSERT INTO meta VALUES ('epoch', ?), ('seq', '0')", newGuid())
      db.exec(`PRAGMA user_version = ${index + 1}`)
    })
  }
}
