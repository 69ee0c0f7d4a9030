/** What the style engine does with styles as they are written: the same code that would have run in the browser. */
export interface StyleEngine {
  resolveStyleRulesForSlots(styles: unknown): readonly [classes: unknown, rules: Readonly<Record<string, unknown[]>>]
  resolveStaticStyleRules(styles: readonly unknown[]): readonly unknown[]
}

/** Works out code in which these names are known. */
export type Evaluate = (code: string, values: Readonly<Record<string, unknown>>) => unknown

/** A piece of a parsed file. */
interface Piece {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** The top of a file: what it imports from Fluent, by its name there; what it imports from elsewhere; what it says itself. */
interface Top {
  readonly fluent: Map<string, string>
  readonly foreign: Map<string, { readonly from: string; readonly name: string }>
  readonly own: Map<string, { readonly piece: Piece; readonly text: string }>
}

const fluent = '@fluentui/react-components'

/** What it takes to work a file out. */
export interface Tools {
  parse(code: string): unknown
  evaluate: Evaluate
  readonly engine: StyleEngine
  /** What Fluent exports. */
  readonly given: Readonly<Record<string, unknown>>
  /** Another file of ours as JavaScript, by how it is imported; nothing where it is none of ours. */
  elsewhere(from: string): Promise<string | undefined>
}

/**
 * A file of the app with its styles worked out: `makeStyles({…})` becomes classes and rules of CSS, so that no browser
 * fetches what works them out, nor does it. What the styles name is Fluent's, which is given, or a constant or function of
 * this file or another of ours; a call that names something else stays as it is, and brings the engine with it.
 * `workedOut(…)` becomes its value in the same way.
 */
export async function withReadyStyles(code: string, tools: Tools): Promise<string | undefined> {
  const top = topOf(tools.parse(code), code)
  let ready = code
  // From the end, so that what is left to replace stays where it was.
  for (const { piece } of [...top.own.values()].reverse()) {
    const { callee, arguments: [argument] = [] } = piece as {
      callee?: { name?: string }
      arguments?: readonly unknown[]
    }
    const name = callee?.name ?? ''
    const write = writers[top.fluent.get(name) ?? name]
    const found = write && isPiece(argument) ? await workOut(argument, code, top, tools) : undefined
    if (!write || found === undefined) continue
    // Through JSON, for that is how it is written into the file.
    const value: unknown = JSON.parse(JSON.stringify(found))
    ready = ready.slice(0, piece.start) + write(value, tools.engine) + ready.slice(piece.end)
  }
  return ready === code ? undefined : `import { __styles } from '${fluent}';${ready}`
}

/** What a piece of a file comes to; nothing where it names something that is not known here. */
async function workOut(piece: Piece, code: string, top: Top, tools: Tools): Promise<unknown> {
  const named = namedIn(piece, top)
  const values: Record<string, unknown> = {}
  for (const name of named) {
    const ofFluent = top.fluent.get(name)
    if (ofFluent !== undefined) values[name] = tools.given[ofFluent]
    const foreign = top.foreign.get(name)
    if (!foreign) continue
    const there = await tools.elsewhere(foreign.from)
    const topThere = there === undefined ? undefined : topOf(tools.parse(there), there)
    const said = topThere?.own.get(foreign.name)
    if (there === undefined || !topThere || !said) return undefined
    values[name] = await workOut(said.piece, there, topThere, tools)
    if (values[name] === undefined) return undefined
  }
  const own = [...top.own].flatMap(([name, { text }]) => (named.has(name) ? [text] : []))
  return tools.evaluate(`${own.join('\n')};(${code.slice(piece.start, piece.end)})`, values)
}

/** What takes the place of a call, by what is called. */
const writers: Readonly<Record<string, (value: unknown, engine: StyleEngine) => string>> = {
  makeStyles(value, engine) {
    const [classes, rules] = engine.resolveStyleRulesForSlots(value)
    const once = Object.entries(rules).map(([bucket, own]) => [
      bucket,
      [...new Set(own.map(rule => JSON.stringify(rule)))],
    ])
    const written = once.map(([bucket, own]) => `${bucket}:[${own}]`)
    return `__styles(${JSON.stringify(classes)},{${written}})`
  },
  makeStaticStyles(value, engine) {
    const rules = engine.resolveStaticStyleRules(Array.isArray(value) ? value : [value])
    return `__styles({},{d:${JSON.stringify(rules)}})`
  },
  workedOut: value => JSON.stringify(value),
}

function topOf(program: unknown, code: string): Top {
  const top: Top = { fluent: new Map(), foreign: new Map(), own: new Map() }
  for (const statement of piecesIn(program)) {
    const said = isPiece(statement.declaration) ? statement.declaration : statement
    if (said.type === 'ImportDeclaration') {
      const { source, specifiers } = said as unknown as { source: { value: string }; specifiers: readonly Specifier[] }
      for (const { local, imported } of specifiers) {
        if (source.value === fluent && imported) top.fluent.set(local.name, imported.name)
        else top.foreign.set(local.name, { from: source.value, name: imported?.name ?? 'default' })
      }
    } else if (said.type === 'FunctionDeclaration') {
      top.own.set(nameOf(said), { piece: said, text: code.slice(said.start, said.end) })
    } else if (said.type === 'VariableDeclaration') {
      for (const one of piecesIn({ all: said.declarations })) {
        if (isPiece(one.init))
          top.own.set(nameOf(one), { piece: one.init, text: `const ${code.slice(one.start, one.end)};` })
      }
    }
  }
  return top
}

interface Specifier {
  readonly local: { readonly name: string }
  readonly imported?: { readonly name: string }
}

const nameOf = (piece: Piece) => (isPiece(piece.id) ? String(piece.id.name) : '')

const isPiece = (value: unknown): value is Piece => typeof value === 'object' && value !== null && 'type' in value

/** The names of the file's top that a piece needs, and those that they need in turn. */
function namedIn(piece: Piece, top: Top, found = new Set<string>()): Set<string> {
  const name = piece.type === 'Identifier' ? String(piece.name) : ''
  const own = top.own.get(name)
  if (!found.has(name) && (own || top.fluent.has(name) || top.foreign.has(name))) {
    found.add(name)
    if (own) namedIn(own.piece, top, found)
  }
  for (const part of piecesIn(piece)) namedIn(part, top, found)
  return found
}

/** The pieces of a piece. The name of a property is none, unless it is worked out: it names nothing of the file's. */
function piecesIn(whole: unknown): Piece[] {
  if (typeof whole !== 'object' || whole === null) return []
  const isWorkedOut = Reflect.get(whole, 'computed') === true
  const parts = Object.entries(whole).filter(([part]) => isWorkedOut || (part !== 'key' && part !== 'property'))
  return parts.flatMap(([, value]) => (Array.isArray(value) ? value : [value])).filter(isPiece)
}

/**
 * A file with each of Fluent's tokens written out, as its ready styles have them: without it a first view would bring the
 * whole table of them, for some lines that nothing uses any longer.
 */
export function withTokens(code: string, tokens: Readonly<Record<string, string>>): string | undefined {
  if (!/import \{ [^}]*\btokens\b[^}]*\} from ['"]@fluentui\/(tokens|react-(theme|components))['"]/.test(code))
    return undefined
  return code.replace(/(?<![\w.$])tokens\.(\w+)/g, (whole, name) =>
    name in tokens ? JSON.stringify(tokens[name]) : whole,
  )
}
