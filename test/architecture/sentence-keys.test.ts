// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code
/** The build finds by the head of a key which sentences a page needs, so the head must stand written out. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

/** Calls of `t` with a key whose area is computed. */
function findHeadless(file: SourceFile): string[] {
  const found: string[] = []
  visit(parse(file), node => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 't') return
    const [key] = node.arguments
    const isComputed = key && ts.isTemplateExpression(key) && !/^\w+\./.test(key.head.text)
    const isJoined = key && ts.isBinaryExpression(key) && key.operatorToken.kind === ts.SyntaxKind.PlusToken
    if (isComputed || isJoined) found.push(`${place(file, node)} ${node.getText()}`)
  })
  return found
}

describe('the key of a sentence', () => {
  it('begins with its area, written out', () => {
    const files = codeFiles('src/ui', 'src/app').filter(({ path }) => !isTest(path))
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(findHeadless)).toEqual([])
  })

  it.each(['t(`${area}.title`)', "t('moten.' + key)", 't(`${key}`, { count })'])('sees %s', text => {
    expect(findHeadless({ path: 'a.tsx', text })).toHaveLength(1)
  })

  it.each(["t('moten.title')", 't(`moten.${key}`)', 't(label)', "t(isA ? 'moten.a' : 'moten.b')"])(
    'lets %s be',
    text => {
      expect(findHeadless({ path: 'a.tsx', text })).toEqual([])
    },
  )
})
