import type { Translation } from '../keys.ts'
import type { rader as swedish } from '../sv/rader.ts'

/** Rows of lists that could not be read: few pages have any. */
export const rader: Translation<typeof swedish> = {
  unread_one: '1 row in the list {{list}} could not be read and is not shown here.',
  unread_other: '{{count}} rows in the list {{list}} could not be read and are not shown here.',
  row: 'Row {{row}}: {{columns}}',
  key: 'Row {{row}}: the key is missing, or already exists on another row',
  help: 'They were written by another tool or saved twice. Ask the site owner to correct or remove them.',
  show: 'Show which',
}
