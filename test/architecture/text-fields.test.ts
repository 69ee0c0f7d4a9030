/** Klientskydd stands at every field that a person can write in. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

/** What a person can write in, or bring a text in by. */
const writable = new Set([
  ...['Input', 'Textarea', 'SearchBox', 'Combobox', 'TagPicker', 'TagPickerInput', 'SpinButton', 'DatePicker'],
  ...['TimePicker', 'input', 'textarea', 'FileButton'],
])

/**
 * Where one of them may stand: what keeps client data from going further there, and the function that does it, which
 * the file must call. Where there is none, what is written is sent nowhere, and the file may ask nobody for anything.
 */
const guarded: Readonly<Record<string, { readonly why: string; readonly by?: string }>> = {
  'src/ui/shared/text-field.tsx': { why: 'looks while one writes and pastes, and tells why', by: 'scan' },
  'src/ui/shared/search-field.tsx': {
    why: 'keeps what may not be looked for out of the address',
    by: 'holdsNumberToCome',
  },
  'src/ui/shared/day-field.tsx': { why: 'holds a day, and the command takes nothing else', by: 'tidy' },
  'src/ui/moten/series-preview.tsx': { why: 'holds a day, and the command takes nothing else', by: 'tidyDay' },
  'src/ui/shell/search/search-dialog.tsx': { why: 'what one looks for lies in no address and is stored nowhere' },
  'src/ui/moten/choose-person.tsx': {
    why: 'a name, which goes to the directory in the address of the request',
    by: 'holdsNumberToCome',
  },
  'src/ui/shared/file-button.tsx': { why: 'hands the file to its page, which stands here too' },
  'src/ui/moten/papers.tsx': {
    why: 'a file: its name and its words are looked at before it is sent',
    by: 'useLookOver',
  },
  'src/ui/moten/protokoll/own-template.tsx': {
    why: 'a template: read on the device, and looked at where it is shared',
    by: 'ShareTemplate',
  },
  'src/ui/tjansteutbud/import-page.tsx': {
    why: 'a table: every row is judged as the form would judge it',
    by: 'readRows',
  },
  'src/ui/arkiv/check-section.tsx': {
    why: 'an archive: only held against its own manifest, on the device',
    by: 'arkiv.check',
  },
  'src/ui/styrmodell/import/import-page.tsx': {
    why: 'a directive: every section is looked at before it is kept',
    by: 'holdsClientData',
  },
}

/** What asks someone else: the host's directory, the lists, the address. */
const asks = new Set(['useWorkspace', 'useDispatch', 'useFilters', 'useSearchParams', 'fetch'])

/** The functions and elements that a file calls. */
function callsIn(file: SourceFile): Set<string> {
  const calls = new Set<string>()
  visit(parse(file), node => {
    if (ts.isCallExpression(node)) calls.add(node.expression.getText())
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) calls.add(node.tagName.getText())
  })
  return calls
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

  it.each(Object.entries(guarded))('%s does what is said of it', (path, { by }) => {
    const calls = callsIn(pages.find(file => file.path === path) as SourceFile)
    if (by) expect([...calls]).toContain(by)
    else expect([...calls].filter(call => asks.has(call))).toEqual([])
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
