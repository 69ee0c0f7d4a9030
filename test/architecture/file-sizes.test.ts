/** A file one can hold in one's head: not so long that it hides something, not so short that it is confetti. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, parse, type SourceFile } from './files.ts'

const mostLines = 300
/** A test file may list more cases of one thing than a source file may hold of ideas. */
const mostTestLines = 400
const fewestLines = 10

/** A file of types alone may be short: a type worth its own name is worth its own file. */
function holdsOnlyTypes(file: SourceFile): boolean {
  return parse(file).statements.every(
    statement =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword),
  )
}

function findOddSizes(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const lines = file.text.trimEnd().split('\n').length
    if (lines > (/\.(test|journey)\.tsx?$/.test(file.path) ? mostTestLines : mostLines))
      return [`${file.path} has ${lines} lines: divide it by what its parts are about`]
    if (lines < fewestLines && !holdsOnlyTypes(file)) {
      return [`${file.path} has ${lines} lines: let it live with what it is used by`]
    }
    return []
  })
}

describe('file sizes', () => {
  it(`are between ${fewestLines} and ${mostLines} lines, in src and in test`, () => {
    expect(findOddSizes(codeFiles('src', 'test'))).toEqual([])
  })

  const file = (lines: number, line: string): SourceFile => ({ path: 'a.ts', text: `${line}\n`.repeat(lines) })

  it('sees a long file', () => {
    expect(findOddSizes([file(301, 'run()')])).toHaveLength(1)
    expect(findOddSizes([file(300, 'run()')])).toEqual([])
    expect(findOddSizes([{ ...file(401, 'run()'), path: 'a.test.ts' }])).toHaveLength(1)
  })

  it('sees a short file, unless it holds only types', () => {
    expect(findOddSizes([file(9, 'run()')])).toHaveLength(1)
    expect(findOddSizes([file(9, 'export type A = 1')])).toEqual([])
    const types = "import type { A } from './a.ts'\nexport interface B { a: A }\n"
    expect(findOddSizes([{ path: 'b.ts', text: types }])).toEqual([])
  })
})
