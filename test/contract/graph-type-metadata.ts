import { createRequire } from 'node:module'
import ts from 'typescript'

/**
 * Checks answers against Microsoft's own declaration of Graph's types: every member must be known there and hold a
 * value of its declared kind. The declarations are read by the TypeScript compiler, so nothing is copied from them.
 */
const file = createRequire(import.meta.url).resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts')
const program = ts.createProgram([file], { noLib: false, lib: ['lib.es2023.d.ts'], types: [] })
const checker = program.getTypeChecker()

function findInterfaces(): Map<string, ts.Type> {
  const found = new Map<string, ts.Type>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      found.set(node.name.text, checker.getTypeAtLocation(node))
    }
    ts.forEachChild(node, visit)
  }
  const source = program.getSourceFile(file)
  if (source !== undefined) visit(source)
  return found
}

const interfaces = findInterfaces()

/** Types whose members are the columns of a list: any name may stand there. */
const open = new Set(['FieldValueSet'])

/**
 * Members that the service is recorded to send and the declarations leave out: the mail address in an identity
 * (graph-facts §2.1, F1) and the facet of a deleted item (§4.2; the service's own metadata has it).
 */
const recorded = new Set(['Identity.email', 'ListItem.deleted'])

/**
 * What is wrong with a value that should be of a Graph type; empty when nothing is.
 * @param name of the type in Microsoft's declarations, such as `ListItem`.
 */
export function faultsOf(value: unknown, name: string): string[] {
  const type = interfaces.get(name)
  if (type === undefined) return [`Microsoft declares no type '${name}'.`]
  return check(value, type, name)
}

/** What is wrong with the rows of a collection. */
export function faultsOfRows(body: unknown, name: string): string[] {
  const { value } = body as { value?: unknown }
  return Array.isArray(value) ? value.flatMap(row => faultsOf(row, name)) : ['The body has no array "value".']
}

function check(value: unknown, type: ts.Type, path: string): string[] {
  if (type.isUnion()) {
    if (value === null) return type.types.some(t => t.flags & ts.TypeFlags.Null) ? [] : [`${path} is null.`]
    const rest = type.types.filter(t => !(t.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)))
    const results = rest.map(option => check(value, option, path))
    return results.some(faults => faults.length === 0) ? [] : (results[0] ?? [])
  }
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return []
  if (type.flags & ts.TypeFlags.Null) return value === null ? [] : [`${path} is not null.`]
  if (type.isStringLiteral()) return value === type.value ? [] : [`${path} is ${JSON.stringify(value)}.`]
  for (const [flag, kind] of [
    [ts.TypeFlags.StringLike, 'string'],
    [ts.TypeFlags.NumberLike, 'number'],
    [ts.TypeFlags.BooleanLike, 'boolean'],
  ] as const) {
    if (type.flags & flag) return typeof value === kind ? [] : [`${path} is a ${typeof value}, not a ${kind}.`]
  }
  if (checker.isArrayType(type)) return checkRows(value, type, path)
  return checkMembers(value, type, path)
}

function checkRows(value: unknown, type: ts.Type, path: string): string[] {
  const [element] = checker.getTypeArguments(type as ts.TypeReference)
  if (!Array.isArray(value) || element === undefined) return [`${path} is no array.`]
  return value.flatMap((row, index) => check(row, element, `${path}[${index}]`))
}

function checkMembers(value: unknown, type: ts.Type, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object.`]
  if (open.has(type.symbol.name)) return []
  return Object.entries(value).flatMap(([name, member]) => {
    if (name.includes('@')) return []
    const declared = checker.getPropertyOfType(type, name)
    const declaration = declared?.valueDeclaration
    if (declared === undefined && recorded.has(`${type.symbol.name}.${name}`)) return []
    if (declared === undefined || declaration === undefined)
      return [`${path}.${name} is unknown to ${type.symbol.name}.`]
    return check(member, checker.getTypeOfSymbolAtLocation(declared, declaration), `${path}.${name}`)
  })
}
