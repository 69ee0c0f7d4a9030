/** Klientskydd stands at every field that a person can write in. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

/** What a person can write in, or bring a text in by. */
const writable = new Set([
  ...['Input', 'Textarea', 'SearchBox', 'Combobox', 'TagPicker', 'TagPickerInput', 'SpinButton', 'DatePicker'],
  ...['TimePicker', 'input', 'textarea', 'FileButton'],
])

/** Where one of them may stand, and what keeps client data from going further there. */
const guarded: Readonly<Record<string, string>> = {
  'src/ui/shared/text-field.tsx': 'looks while one writes and pastes, and tells why',
  'src/ui/shared/search-field.tsx': 'keeps what may not be saved out of the address',
  'src/ui/shared/day-field.tsx': 'holds a day, and the command takes nothing else',
  'src/ui/moten/series-preview.tsx': 'holds a day, and the command takes nothing else',
  'src/ui/shell/search/search-dialog.tsx': 'what one looks for lies in no address and is stored nowhere',
  'src/ui/moten/choose-person.tsx': 'a name that is looked up: it lies in no address and is stored nowhere',
  'src/ui/shared/file-button.tsx': 'hands the file to its page, which stands here too',
  'src/ui/moten/papers.tsx': 'a file: its name and its words are looked at before it is sent',
  'src/ui/moten/protokoll/own-template.tsx':
    'a template: read on the device, its name and its words are looked at before it is shared',
  'src/ui/tjansteutbud/import-page.tsx': 'a table: every row is judged as the form would judge it',
  'src/ui/arkiv/check-section.tsx': 'an archive: only held against its own manifest, on the device',
  'src/ui/styrmodell/import/import-page.tsx': 'a directive: every section is looked at before it is kept',
}

function fieldsIn(file: SourceFile): { name: string; at: string }[] {
  const found: { name: string; at: string }[] = []
  visit(parse(file), node => {
    if (ts.isJsxAttribute(node) && /^contenteditable$/i.test(node.name.getText()))
      found.push({ name: 'contentEditable', at: place(file, node) })
    if (!ts.isJsxSelfClosingElement(node) && !ts.isJsxOpeningElement(node)) return
    const name = node.tagName.getText()
    if (writable.has(name)) found.push({ name, at: place(file, node) })
  })
  return found
}

const pages = codeFiles('src/ui', 'src/app').filter(({ path }) => path.endsWith('.tsx') && !isTest(path))

describe('fields that a person writes in', () => {
  it('are all guarded against client data', () => {
    const bare = pages.filter(({ path }) => !guarded[path]).flatMap(fieldsIn)
    expect(bare.map(({ name, at }) => `${at} <${name}>: use TextField or SearchField of src/ui/shared`)).toEqual([])
  })

  it('stand in every file that is said to hold one', () => {
    const empty = Object.keys(guarded).filter(path => pages.every(file => file.path !== path || !fieldsIn(file).length))
    expect(empty).toEqual([])
  })

  it('are counted', () => {
    const uses = pages.flatMap(file => {
      const names: string[] = []
      visit(parse(file), node => {
        if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) names.push(node.tagName.getText())
      })
      return names
    })
    const count = (name: string) => uses.filter(one => one === name).length
    console.log(
      `Klientskydd: ${count('TextField')} text fields, ${count('SearchField')} search fields, ${Object.keys(guarded).length} guarded files`,
    )
    expect(count('TextField')).toBeGreaterThan(50)
  })

  it.each(['<Input />', '<Textarea value={a} />', '<textarea></textarea>', '<p contentEditable />', '<SearchBox />'])(
    'are seen in %s',
    code => {
      expect(fieldsIn({ path: 'a.tsx', text: `const a = ${code}` })).toHaveLength(1)
    },
  )
})
