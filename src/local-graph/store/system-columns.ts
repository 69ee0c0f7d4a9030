import { fixedGuid } from '../guid.ts'
import type { ColumnRow, Facet } from './columns.ts'

interface Named {
  readonly name: string
  readonly display: string
  readonly facet?: Facet
  readonly settings?: Readonly<Record<string, unknown>>
  readonly id?: string
  readonly hiddenGroup?: true
  readonly writable?: true
}

const oneLine = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 }
const person = { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups' }

function make(named: Named): ColumnRow {
  return {
    id: named.id ?? fixedGuid(`column:${named.name}`),
    name: named.name,
    displayName: named.display,
    description: '',
    columnGroup: named.hiddenGroup ? '_Hidden' : 'Custom Columns',
    hidden: false,
    indexed: named.name === 'ID',
    enforceUniqueValues: false,
    readOnly: named.writable !== true,
    required: false,
    ...(named.facet === undefined ? {} : { facet: named.facet }),
    settings: named.settings ?? {},
    origin: 'system',
  }
}

const text = (name: string, display: string, id?: string): Named => ({
  name,
  display,
  facet: 'text',
  settings: oneLine,
  ...(id === undefined ? {} : { id }),
})

/** Title is stored like a list's own columns: its name, index and demand can be changed on each list. */
export const titleColumn: ColumnRow = {
  ...make({ ...text('Title', 'Rubrik', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247'), writable: true }),
  required: true,
  origin: 'list',
}

/** Between Title and a list's own columns in a listing, as recorded (graph-facts §1.3). */
export const columnsBefore: readonly ColumnRow[] = [
  text('_ColorTag', 'Color Tag'),
  text('ComplianceAssetId', 'Compliance Asset Id'),
].map(make)

/** After a list's own columns in a listing, in the recorded order. */
export const columnsAfter: readonly ColumnRow[] = [
  { name: 'ID', display: 'ID', id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1' },
  { ...text('ContentType', 'Content Type', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d'), hiddenGroup: true as const },
  date('Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f'),
  date('Created', '8c06beca-0777-48f7-91c7-6da68bc07b69'),
  who('Author', 'Created By', '1df5e554-ec7e-46a6-901d-d85a3881cb18'),
  who('Editor', 'Modified By', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2'),
  text('_UIVersionString', 'Version', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a'),
  { name: 'Attachments', display: 'Attachments', id: '67df98f4-9dec-48ff-a553-29bece9c5bf4' },
  { name: 'Edit', display: 'Edit', id: '503f1caa-358e-4918-9094-4a2cdc4bc034' },
  { name: 'LinkTitleNoMenu', display: 'Title', id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d' },
  { name: 'LinkTitle', display: 'Title', id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31' },
  { name: 'DocIcon', display: 'Type', id: '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c' },
  count('ItemChildCount', 'Item Child Count', 'b824e17e-a1b3-426e-aecf-f0184d900485'),
  count('FolderChildCount', 'Folder Child Count', '960ff01f-2b6d-4f1b-9c3f-e19ad8927341'),
  { name: '_ComplianceFlags', display: 'Label setting' },
  { name: '_ComplianceTag', display: 'Retention label' },
  { name: '_ComplianceTagWrittenTime', display: 'Retention label Applied' },
  { name: '_ComplianceTagUserId', display: 'Label applied by' },
  { name: '_IsRecord', display: 'Item is a Record' },
  count('AppAuthor', 'App Created By'),
  count('AppEditor', 'App Modified By'),
].map(make)

function date(name: string, id: string): Named {
  return { name, display: name, id, facet: 'dateTime', settings: { displayAs: 'default', format: 'dateTime' } }
}

function who(name: string, display: string, id: string): Named {
  return { name, display, id, facet: 'personOrGroup', settings: person }
}

function count(name: string, display: string, id?: string): Named {
  const settings = { allowMultipleValues: false, allowUnlimitedLength: false, columnName: name, listId: '' }
  return { name, display, facet: 'lookup', settings, ...(id === undefined ? {} : { id }) }
}
