/** A skipped test is a lie, and a focused one silences all the others. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

const silencing = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails'])
const silencingNames = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'])
const runners = new Set(['it', 'test', 'describe', 'suite', 'bench'])

/** The first name of a chain: `it` in `it.concurrent.skip`. */
function chainBegins(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? chainBegins(node.expression) : undefined
}

/** Tests that would not run, or would keep others from running: by name, by option, or from inside. */
function findSilenced(file: SourceFile): string[] {
  const found: string[] = []
  visit(parse(file), node => {
    const byName = ts.isIdentifier(node) && silencingNames.has(node.text) && ts.isCallExpression(node.parent)
    const byChain =
      ts.isPropertyAccessExpression(node) &&
      silencing.has(node.name.text) &&
      runners.has(chainBegins(node.expression) ?? '')
    const fromInside =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'skip' &&
      /^(context|ctx|task|t)$/.test(chainBegins(node.expression) ?? '')
    const byOption =
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      silencing.has(node.name.text) &&
      ts.isCallExpression(node.parent.parent) &&
      runners.has(chainBegins(node.parent.parent.expression) ?? '')
    if (byName || byChain || fromInside || byOption) found.push(place(file, node))
  })
  return found
}

describe('all tests run', () => {
  it('none is skipped or focused, in src or in test', () => {
    const tests = codeFiles('src', 'test').filter(({ path }) => isTest(path))
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.flatMap(findSilenced)).toEqual([])
  })

  // The words of a call stand apart here, so that no search of the tests for such calls finds these.
  it.each([
    [['it', 'skip'], "'a', () => {}"],
    [['test', 'only'], "'a', () => {}"],
    [['describe', 'skip'], "'a', () => {}"],
    [['it', 'todo'], "'a'"],
    [['it', 'skipIf(process.env.CI)'], "'a', () => {}"],
    [['it', 'concurrent', 'only'], "'a', () => {}"],
    [['xit'], "'a', () => {}"],
    [['it'], "'a', { skip: true }, () => {}"],
    [['it'], "'a', context => { context.skip() }"],
  ])('sees %j with %s', (call, handed) => {
    const text = `${call.join('.')}(${handed})`
    expect(findSilenced({ path: 'a.test.ts', text })).toEqual(['a.test.ts:1'])
  })

  it('lets an ordinary test be', () => {
    const text = "it('skips nothing', () => { list.skip(2); expect(page.only).toBe(1) })"
    expect(findSilenced({ path: 'a.test.ts', text })).toEqual([])
  })
})
