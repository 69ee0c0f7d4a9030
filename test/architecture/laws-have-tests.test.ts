/** The laws of sync say where each is proved; what they name must be there, and bear the law's number. */
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, readProjectFile, type SourceFile } from './files.ts'
import { testTitles } from './titles.ts'

/** Its promises have numbers of their own. */
const simulation = 'simulation'

/** Each law of the table, and the files that are named as its proof. */
function lawsIn(readme: string): Map<string, readonly string[]> {
  const rows = [...readme.matchAll(/^\| (L\d+) \|.*\| ([^|]+) \|$/gm)]
  return new Map(
    rows.map(([, law = '', proof = '']) => [law, [...proof.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)]),
  )
}

/** Proofs that name no test of the law, and laws that tests name and the table does not. */
function findGaps(readme: string, tests: readonly SourceFile[]) {
  const laws = lawsIn(readme)
  const named = new Map(
    tests.map(file => [
      file.path.replace(/^src\/sync\/|\.test\.ts$/g, ''),
      new Set(testTitles(file).flatMap(({ title }) => title.match(/\bL\d+\b/g) ?? [])),
    ]),
  )
  const unproved = [...laws].flatMap(([law, proofs]) =>
    proofs.filter(proof => proof !== simulation && !named.get(proof)?.has(law)).map(proof => `${law}: ${proof}`),
  )
  const unknown = [...named.values()].flatMap(found => [...found]).filter(law => !laws.has(law))
  return { unproved, unknown }
}

describe('the laws of sync', () => {
  it('are each proved in the tests that the table names', () => {
    const { text } = readProjectFile('src/sync/README.md')
    const laws = lawsIn(text)
    expect([...laws.keys()]).toEqual(Array.from({ length: laws.size }, (_, index) => `L${index + 1}`))
    expect(laws.size).toBeGreaterThan(10)
    expect([...laws.values()].filter(proofs => proofs.length === 0)).toEqual([])
    const tests = codeFiles('src/sync', 'test/contract', 'test/journeys').filter(({ path }) => isTest(path))
    expect(findGaps(text, tests)).toEqual({ unproved: [], unknown: [] })
  })

  it('are missed where a file is gone, bears another number, or a test names a law that there is not', () => {
    const readme = '| L1 | a law | `a`, `simulation` |\n| L2 | another | `a`, `gone` |'
    const tests = [{ path: 'src/sync/a.test.ts', text: "test('L1 L3: works', () => {})" }]
    expect(findGaps(readme, tests)).toEqual({ unproved: ['L2: a', 'L2: gone'], unknown: ['L3'] })
  })
})
