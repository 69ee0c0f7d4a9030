/** Ports are types only: they compile to nothing, so any ring can stand on them without meeting another. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile } from './files.ts'

function findValues(file: SourceFile): string[] {
  return parse(file)
    .statements.filter(statement => {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return false
      if (ts.isImportDeclaration(statement)) return statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
      return !(ts.isExportDeclaration(statement) && statement.isTypeOnly)
    })
    .map(statement => place(file, statement))
}

describe('ports', () => {
  it('hold types and nothing that runs', () => {
    const files = codeFiles('src/ports').filter(({ path }) => !isTest(path))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(findValues)).toEqual([])
  })

  it('are seen when they hold a value, a class or an import that runs', () => {
    const text = "import { a } from './a.ts'\nexport const b = a\nexport class C {}\nexport interface D { a: 1 }\n"
    expect(findValues({ path: 'a.ts', text })).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:3'])
  })
})
