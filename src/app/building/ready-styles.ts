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
  readonly foreign: Set<string>
  readonly own: Map<string, { readonly piece: Piece; readonly text: string }>
}

const fluent = '@fluentui/react-components'

/**
 * A file of the app with its styles worked out: `makeStyles({…})` becomes classes and rules of CSS, so that no browser
 * fetches what works them out, nor does it. What the styles name is Fluent's, which is given, or stands in the same file;
 * a call that names something from elsewhere stays as it is, and brings the engine with it: what two files share is a hook
 * or a component. `workedOut(…)` becomes its value in the same way.
 */
export function withReadyStyles(
  code: string,
  parse: (code: string) => unknown,
  evaluate: Evaluate,
  engine: StyleEngine,
  given: Readonly<Record<string, unknown>>,
): string | undefined {
  const top = topOf(parse(code), code)
  let ready = code
  // From the end, so that what is left to replace stays where it was.
  for (const { piece } of [...top.own.values()].reverse()) {
    const { callee, arguments: [argument] = [] } = piece as {
      callee?: { name?: string }
      arguments?: readonly unknown[]
    }
    const name = callee?.name ?? ''
    const write = writers[top.fluent.get(name) ?? name]
    const named = write && isPiece(argument) ? namedIn(argument, top) : undefined
    if (!write || !named || !isPiece(argument) || [...named].some(one => top.foreign.has(one))) continue
    const own = [...top.own].flatMap(([one, { text }]) => (named.has(one) ? [text] : []))
    const values = [...named].flatMap(one => (top.fluent.has(one) ? [[one, given[top.fluent.get(one) ?? '']]] : []))
    const text = `${own.join('\n')};(${code.slice(argument.start, argument.end)})`
    // Through JSON, for that is how it is written into the file.
    const value: unknown = JSON.parse(JSON.stringify(evaluate(text, Object.fromEntries(values))))
    ready = ready.slice(0, piece.start) + write(value, engine) + ready.slice(piece.end)
  }
  return ready === code ? undefined : `import { __styles } from '${fluent}';${ready}`
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
  const top: Top = { fluent: new Map(), foreign: new Set(), own: new Map() }
  for (const statement of piecesIn(program)) {
    const said = isPiece(statement.declaration) ? statement.declaration : statement
    if (said.type === 'ImportDeclaration') {
      const { source, specifiers } = said as unknown as { source: { value: string }; specifiers: readonly Specifier[] }
      for (const { local, imported } of specifiers) {
        if (source.value === fluent && imported) top.fluent.set(local.name, imported.name)
        else top.foreign.add(local.name)
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
 * A file of Fluent's with each token written out, as its ready styles have them: without it a first view would bring the
 * whole table of them, for some lines that nothing uses any longer.
 */
export function withTokens(code: string, tokens: Readonly<Record<string, string>>): string | undefined {
  if (!/import \{ [^}]*\btokens\b[^}]*\} from ['"]@fluentui\/(tokens|react-theme)['"]/.test(code)) return undefined
  return code.replace(/(?<![\w.$])tokens\.(\w+)/g, (whole, name) =>
    name in tokens ? JSON.stringify(tokens[name]) : whole,
  )
}
