/** A rule of the directive without a test is a wish; a test of a rule that does not exist is a memory. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/domain/styrmodell/rules.ts'
import { codeFiles, isTest, type SourceFile } from './files.ts'
import { testTitles } from './titles.ts'

const ruleId = /(?<![\p{L}\d-])[A-Z]{2}-\d+(?![\p{L}\d])/gu

/** Rules no test names, and names that are no rule. Each id is looked for in the titles of tests. */
function findGaps(ids: readonly string[], tests: readonly SourceFile[]) {
  const named = new Set(tests.flatMap(testTitles).flatMap(({ title }) => title.match(ruleId) ?? []))
  return {
    withoutTest: ids.filter(id => !named.has(id)),
    unknown: [...named].filter(id => !ids.includes(id)),
  }
}

describe('rules have tests', () => {
  it('every rule of src/domain/styrmodell/rules.ts is named by a test in src/domain, and no test names another', () => {
    const ids = Object.keys(rules)
    expect(ids.filter(id => !/^[A-Z]{2}-\d+$/.test(id))).toEqual([])
    expect(ids.length).toBeGreaterThan(0)
    const tests = codeFiles('src/domain').filter(({ path }) => isTest(path))
    expect(findGaps(ids, tests)).toEqual({ withoutTest: [], unknown: [] })
  })

  it('sees a rule that only a comment names', () => {
    const text = "// AV-1\nit('works', () => {})\nit('AV-2: refuses', () => {})"
    expect(findGaps(['AV-1', 'AV-2'], [{ path: 'a.test.ts', text }])).toEqual({ withoutTest: ['AV-1'], unknown: [] })
  })

  it('sees a name that is no rule, and reads groups, tables and templates', () => {
    const text = [
      "describe('ES-1', () => { it('opens', () => {}) })",
      "it.each([1])('ES-2 for %s', () => {})",
      `test(\`ES-9 \${1}\`, () => {})`,
    ].join('\n')
    expect(findGaps(['ES-1', 'ES-2'], [{ path: 'a.test.ts', text }])).toEqual({ withoutTest: [], unknown: ['ES-9'] })
  })

  it('does not take a group without tests for a test', () => {
    const tests = [{ path: 'a.test.ts', text: "describe('ES-1', () => {})" }]
    expect(findGaps(['ES-1'], tests).withoutTest).toEqual(['ES-1'])
  })
})
