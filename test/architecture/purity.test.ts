/** The domain and the sync engine know no clock, no chance and no network but those they are handed. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

/** Names that reach the world by being spoken. */
const worldly = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance', 'process'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'],
])
/** Members of an otherwise harmless name. */
const worldlyMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now'])
/** Names whose worldly members could be reached by another way than a dot: by brackets, or by taking them apart. */
const halfWorldly = new Set(['Date', 'Math', 'Temporal'])

/** Whether a name is used as itself, not as somebody's member, key or parameter. */
function standsAlone(node: ts.Identifier): boolean {
  const { parent } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isGlobal = isMember && /^(globalThis|window|self)$/.test(parent.expression.getText())
  const isDeclared = 'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent)
  return isGlobal || (!isMember && !isDeclared && !ts.isPropertyAssignment(parent) && !ts.isQualifiedName(parent))
}

function findImpure(file: SourceFile): string[] {
  const found: string[] = []
  visit(parse(file), node => {
    const isToday =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'Date' &&
      (ts.isCallExpression(node) || !node.arguments?.length)
    const isMember = ts.isPropertyAccessExpression(node) && worldlyMembers.has(node.getText())
    const isByOtherWay =
      ts.isIdentifier(node) &&
      halfWorldly.has(node.text) &&
      ((ts.isElementAccessExpression(node.parent) && node.parent.expression === node) ||
        (ts.isVariableDeclaration(node.parent) && node.parent.initializer === node))
    const isName = ts.isIdentifier(node) && worldly.has(node.text) && standsAlone(node)
    if (isToday || isMember || isByOtherWay || isName) found.push(`${place(file, node)} ${node.getText()}`)
  })
  return found
}

describe('purity', () => {
  it.each(['src/domain', 'src/sync'])('%s asks nobody for the time, a dice or the network', folder => {
    // What only tests use may let the event loop turn; the virtual clock there is what stands in for time.
    const files = codeFiles(folder).filter(({ path }) => !isTest(path) && !path.includes('/testing/'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(findImpure)).toEqual([])
  })

  it('the simulation of sync knows none either, so that a seed is the same history everywhere', () => {
    // The event loop has to turn for time to stand still; the rest of what these files do is done by people at a terminal.
    const turning = ['src/sync/testing/virtual-clock.ts', 'test/simulation/order.ts']
    const driving = /^test\/simulation\/(worker|soak|run-seeds)\.ts$/
    const files = codeFiles('src/sync', 'test/simulation')
      .filter(({ path }) => !isTest(path) && !driving.test(path))
      .map(file =>
        turning.includes(file.path) ? { ...file, text: file.text.replaceAll('setImmediate(', 'turn(') } : file,
      )
    expect(files.some(({ path }) => path.includes('/testing/'))).toBe(true)
    expect(files.flatMap(findImpure)).toEqual([])
  })

  it.each([
    'const now = Date.now()',
    "const now = Date['now']()",
    'const { random } = Math',
    'const today = new Date()',
    'const text = Date()',
    'const dice = Math.random()',
    'const id = crypto.randomUUID()',
    "fetch('a')",
    "globalThis.fetch('a')",
    'setTimeout(run, 1)',
    'const start = performance.now()',
  ])('%s is seen', text => {
    expect(findImpure({ path: 'a.ts', text })).toHaveLength(1)
  })

  it('lets be what is handed in, and what only looks alike', () => {
    const text = [
      'function read(clock: Clock, crypto: string) { return clock.now() }',
      'const day = new Date(text); port.fetch(day); const reply = { fetch: 1 }',
    ].join('\n')
    expect(findImpure({ path: 'a.ts', text })).toEqual([])
  })
})
