/** The titles of tests, read from their source: what a test says that it proves. */
import ts from 'typescript'
import { parse, type SourceFile } from './files.ts'

export interface TestTitle {
  /** The titles of the groups round it and its own, as the runner would print them. */
  readonly title: string
  readonly node: ts.CallExpression
}

/** What a call is made on: `it` in `it('…')`, and in `it.each(rows)('…')`. */
function baseName(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return baseName(callee.expression)
  if (ts.isTaggedTemplateExpression(callee)) return baseName(callee.tag)
  return undefined
}

/** The words of a title; what is filled in while running is left out. */
function words(argument: ts.Expression | undefined): string | undefined {
  if (!argument) return undefined
  if (ts.isStringLiteralLike(argument)) return argument.text
  if (!ts.isTemplateExpression(argument)) return undefined
  return [argument.head.text, ...argument.templateSpans.map(span => span.literal.text)].join('…')
}

export function testTitles(file: SourceFile): TestTitle[] {
  const found: TestTitle[] = []
  const walk = (node: ts.Node, groups: readonly string[]): void => {
    const name = ts.isCallExpression(node) ? baseName(node.expression) : undefined
    const own = ts.isCallExpression(node) ? words(node.arguments[0]) : undefined
    const within = name === 'describe' && own !== undefined ? [...groups, own] : groups
    if (ts.isCallExpression(node) && own !== undefined && (name === 'it' || name === 'test')) {
      found.push({ title: [...groups, own].join(' > '), node })
    }
    node.forEachChild(child => walk(child, within))
  }
  walk(parse(file), [])
  return found
}
