/** What people read lives in src/ui/text, where someone who reads no code can review it. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, parse, place, type SourceFile, visit } from './files.ts'

/** Attributes that are read aloud or shown. */
const readAttributes = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
  ...['content', 'description', 'heading', 'hint', 'label', 'placeholder', 'subtitle', 'summary', 'title'],
  ...['validationMessage'],
])

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** The literal texts that an expression may come out as: its own, or those of its branches. */
function literalsOf(expression: ts.Expression | undefined): ts.Node[] {
  if (!expression) return []
  if (ts.isStringLiteralLike(expression)) return hasLetters(expression.text) ? [expression] : []
  if (ts.isTemplateExpression(expression)) {
    const texts = [expression.head.text, ...expression.templateSpans.map(span => span.literal.text)]
    return texts.some(hasLetters) ? [expression] : []
  }
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression)
  if (ts.isConditionalExpression(expression)) {
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)]
  }
  if (!ts.isBinaryExpression(expression)) return []
  const isComparison = /^[!=<>]/.test(expression.operatorToken.getText())
  return isComparison ? [] : [...literalsOf(expression.left), ...literalsOf(expression.right)]
}

function findLiteralText(file: SourceFile): string[] {
  const found: string[] = []
  const report = (node: ts.Node) => found.push(`${place(file, node)} ${node.getText().trim()}`)
  visit(parse(file), node => {
    if (ts.isJsxText(node) && hasLetters(node.text)) report(node)
    const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)
    if (isChild) literalsOf(node.expression).forEach(report)
    if (ts.isJsxAttribute(node) && readAttributes.has(node.name.getText())) {
      const value = node.initializer
      const expression = value && ts.isJsxExpression(value) ? value.expression : value
      literalsOf(expression as ts.Expression | undefined).forEach(report)
    }
  })
  return found
}

describe('literal text', () => {
  it('stands nowhere in the JSX of src/ui and src/app', () => {
    const files = codeFiles('src/ui', 'src/app').filter(({ path }) => path.endsWith('.tsx') && !isTest(path))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(findLiteralText)).toEqual([])
  })

  it.each([
    'const a = <p>Spara</p>',
    "const a = <p>{'Spara'}</p>",
    "const a = <p>{done ? 'Klart' : text.waiting}</p>",
    "const a = <p>{done && 'Klart'}</p>",
    'const a = <p>{`Steg $' + '{step}`}</p>',
    'const a = <button aria-label="Spara" />',
    "const a = <Field label={'Namn'} />",
    'const a = <input placeholder="Namn" />',
  ])('is seen in %s', code => {
    expect(findLiteralText({ path: 'a.tsx', text: code })).toHaveLength(1)
  })

  it('is not seen in names, numbers, signs and texts that come from elsewhere', () => {
    const text = [
      'const a = <p className="row" id="x">{text.save} · 3 {count} </p>',
      "const b = <Tab value=\"sob\" aria-label={text.of(state === 'open' ? 1 : 2)}>{kind === 'own' && text.own}</Tab>",
    ].join('\n')
    expect(findLiteralText({ path: 'a.tsx', text })).toEqual([])
  })
})
