/** One concept, one word. `src/domain/ordlista.ts` holds the words; here they are held to. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ordlista } from '../../src/domain/ordlista.ts'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

/** A function that remembers: the same names and words are asked about in thousands of places. */
function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return text => {
    if (!made.has(text)) made.set(text, make(text))
    return made.get(text) as T
  }
}

/** Swedish letters as ASCII, lower case, one entry a word: `SoB-Moten`, `sobMoten` and `SoB Möten` are the same. */
function wordsOf(name: string): string[] {
  const ascii = name.normalize('NFD').replace(/\p{Mn}/gu, '')
  return (ascii.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map(word => word.toLowerCase())
}

/** Also the forms a word takes in English and Swedish: plural, definite. */
const forms = '(e?s|[aeo]?r|e?n|e?t|e?na|[aeo]?rna)?'

const spoken = once(name => wordsOf(name).join(' '))
const pattern = once(term => new RegExp(`(^| )${spoken(term)}${forms}($| )`))

/** Whether a name holds a word, or words in a row, of the glossary. */
const holds = (name: string, term: string): boolean => pattern(term).test(spoken(name))

/** Local Graph speaks as Microsoft's documentation does; only its sample data speaks of our matters. */
const graphsOwnWords = /^src\/local-graph\/(?!sample\/)/
/** Property names here repeat what Graph calls things on the wire, which is not ours to choose. */
const wire = /^src\/(local-graph|sharepoint\/graph)\//
/** React's word for the component that hands something down. */
const reactsOwnWord = /Provider$/

/** The name that a node gives to something of ours: a declaration's own, not one that it borrows from elsewhere. */
function givenName(node: ts.Node, path: string): string | undefined {
  const isProperty = ts.isPropertyAssignment(node) || ts.isPropertySignature(node)
  const isBorrowed =
    ts.isPropertyAccessExpression(node) ||
    ts.isMetaProperty(node) ||
    ((ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || ts.isBindingElement(node)) && !node.propertyName)
  if (isBorrowed || (isProperty && wire.test(path)) || !('name' in node)) return undefined
  const name = node.name as ts.Node | undefined
  return name && ts.isIdentifier(name) && !reactsOwnWord.test(name.text) ? name.text : undefined
}

/** What a list definition calls a list or a column. */
function listOrColumnName(node: ts.Node, path: string): string | undefined {
  if (!path.startsWith('src/sharepoint/lists/') || !ts.isPropertyAssignment(node)) return undefined
  return node.name.getText() === 'name' && ts.isStringLiteral(node.initializer) ? node.initializer.text : undefined
}

/** The names a file gives to things: its own, its declarations, and in list definitions the lists and columns. */
function namesIn(file: SourceFile): { name: string; at: string }[] {
  if (graphsOwnWords.test(file.path)) return []
  const fileName = file.path.split('/').at(-1) ?? ''
  const found = [{ name: fileName.replace(/\.[a-z]+$/, ''), at: file.path }]
  visit(parse(file), node => {
    for (const name of [givenName(node, file.path), listOrColumnName(node, file.path)]) {
      if (name !== undefined) found.push({ name, at: place(file, node) })
    }
  })
  return found
}

interface Entry {
  readonly term: string
  readonly swedish: string
  readonly banned: readonly string[]
}

/** What is wrong with a name, for each name once: most are used in many places. */
const wrongWith = (entries: readonly Entry[]) =>
  once(name =>
    entries.flatMap(({ term, banned }) =>
      banned.filter(synonym => holds(name, synonym)).map(synonym => `${name}: say ${term}, not ${synonym}`),
    ),
  )

function findBanned(file: SourceFile, wrong: (name: string) => readonly string[]): string[] {
  return namesIn(file).flatMap(({ name, at }) => wrong(name).map(what => `${at} ${what}`))
}

/** Terms that are Swedish words in ASCII. A few are spelled like an English word with another meaning. */
const alsoEnglish = new Set(['forum', 'part', 'version'])
const isSwedish = ({ term, swedish }: Entry) =>
  wordsOf(term).join('') === wordsOf(swedish).join('') && !alsoEnglish.has(term.toLowerCase())

/** Swedish terms in names and texts of a ring that knows nothing of the directive. */
function findSwedish(file: SourceFile, entries: readonly Entry[]): string[] {
  const found: string[] = []
  visit(parse(file), node => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return
    const term = entries.filter(isSwedish).find(entry => holds(node.text, entry.term))
    if (term)
      found.push(`${place(file, node)} ${node.text}: ${term.term} is a word of the domain; speak in general here`)
  })
  return found
}

describe('the glossary', () => {
  it('is kept: no banned synonym names a thing, a file, a list or a column in src', () => {
    const wrong = wrongWith(ordlista)
    expect(codeFiles('src').flatMap(file => findBanned(file, wrong))).toEqual([])
  }, 120_000)

  it('stays out of sync, sharepoint/graph and teams, which work for any directive', () => {
    const files = codeFiles('src/sync', 'src/sharepoint/graph', 'src/teams').filter(({ path }) => !isTest(path))
    expect(files.flatMap(file => findSwedish(file, ordlista))).toEqual([])
  }, 120_000)

  it('gives each term once, and bans no word that is a term', () => {
    const terms = ordlista.map(({ term }) => term)
    expect(new Set(terms).size).toBe(terms.length)
    expect(ordlista.flatMap(({ banned }) => banned).filter(word => terms.some(term => term === word))).toEqual([])
  })

  const entries = [{ term: 'avvikelse', swedish: 'avvikelse', banned: ['deviation', 'case matter', 'ärende'] }]

  it.each([
    ['src/ui/a.ts', 'const openDeviations = 1'],
    ['src/ui/a.ts', 'export interface CaseMatter { a: 1 }'],
    ['src/ui/a.ts', 'function f(arendet: X) {}'],
    ['src/ui/deviation-page.ts', 'run()'],
    ['src/sharepoint/lists/a.ts', "export const list = { name: 'Arenden' }"],
  ])('sees a banned word in %s: %s', (path, text) => {
    expect(findBanned({ path, text }, wrongWith(entries))).not.toEqual([])
  })

  it('lets alone what others have named, and words that only begin alike', () => {
    const text = 'import { deviation } from "deviation"\nlibrary.deviation(); const devious = library.caseMatter'
    expect(findBanned({ path: 'src/ui/a.ts', text }, wrongWith(entries))).toEqual([])
    expect(
      findBanned({ path: 'src/local-graph/a.ts', text: 'const a = { deviation: 1 }' }, wrongWith(entries)),
    ).toEqual([])
  })

  it('sees a Swedish term in a general ring, as a name and as a text', () => {
    expect(findSwedish({ path: 'src/sync/a.ts', text: "const a = 'Avvikelser'" }, entries)).toHaveLength(1)
    expect(findSwedish({ path: 'src/sync/a.ts', text: 'saveAvvikelse()' }, entries)).toHaveLength(1)
    expect(findSwedish({ path: 'src/sync/a.ts', text: '// avvikelse\nsaveRecord()' }, entries)).toEqual([])
  })
})
