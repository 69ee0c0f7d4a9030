// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { type StyleEngine, withReadyStyles, withTokens } from './ready-styles.ts'

const find = createRequire(import.meta.url)
const fluent = find('@fluentui/react-components')
const engine: StyleEngine = createRequire(find.resolve('@fluentui/react-components'))('@griffel/core')

const ring = `import { tokens } from '@fluentui/react-components'\nconst width = '7px'\nexport const ring = { color: tokens.colorStrokeFocus2, width }`

const ready = (code: string) =>
  withReadyStyles(code, {
    parse: text => parseSync('page.js', text).program,
    evaluate: runInNewContext,
    engine,
    given: fluent as Record<string, unknown>,
    elsewhere: async from => (from === './ring.ts' ? ring : undefined),
  })

const head = `import { makeStyles, makeStaticStyles, tokens as t } from '@fluentui/react-components'\n`

it('writes the classes and rules that the browser would have come to', async () => {
  const found = await ready(`${head}const useStyles = makeStyles({ a: { color: t.colorBrandForegroundLink } })`)
  const [classes, rules] = engine.resolveStyleRulesForSlots({ a: { color: 'var(--colorBrandForegroundLink)' } })
  expect(found).toContain(`const useStyles = __styles(${JSON.stringify(classes)},{d:${JSON.stringify(rules.d)}})`)
  expect(found).toMatch(/^import \{ __styles \} from '@fluentui\/react-components';import /)
  expect(found?.split('\n')).toHaveLength(2)
})

it('finds what the styles name in the same file, also by way of another name and of a function', async () => {
  const own = `const wide = '9px'\nfunction box(color) { return { color, width: wide } }\nconst both = { ...box('red') }\n`
  expect(await ready(`${head}${own}export const useStyles = makeStyles({ a: both })`)).toMatch(
    /width:9px.*color:red|color:red.*width:9px/s,
  )
})

it('writes a rule that two have in common once', async () => {
  const found = await ready(`${head}const useStyles = makeStyles({ a: { color: 'red' }, b: { color: 'red' } })`)
  expect(found?.match(/color:red/g)).toHaveLength(1)
})

it('works out what is said of the whole page, and what is marked', async () => {
  const found = await ready(`${head}const useAll = makeStaticStyles([{ body: { margin: '0' } }, 'p { color: red; }'])
const workedOut = value => value
const sum = workedOut([1 + 1])`)
  expect(found).toContain('__styles({},{d:["body{margin:0;}","p{color:red;}"]})')
  expect(found).toContain('const sum = [2]')
})

it('leaves styles that name something from elsewhere, and a file without any, as they are', async () => {
  expect(
    await ready(`${head}import { wide } from './wide.ts'\nconst useStyles = makeStyles({ a: { width: wide } })`),
  ).toBeUndefined()
  expect(await ready(`import { wide } from './wide.ts'\nconst width = wide`)).toBeUndefined()
})

it('finds what they name in another file of ours', async () => {
  const found = await ready(`${head}import { ring } from './ring.ts'\nconst useStyles = makeStyles({ a: { ...ring } })`)
  expect(found).toContain('color:var(--colorStrokeFocus2)')
  expect(found).toContain('width:7px')
})

it('takes the name of a property for no name of the file', async () => {
  expect(
    await ready(`${head}import { width } from './wide.ts'\nconst useStyles = makeStyles({ a: { width: '9px' } })`),
  ).toContain('width:9px')
})

it('writes out the tokens of a file that imports them, and of no other', () => {
  const use = 'const a = `1px ${tokens.b}`; tokens.none; my.tokens.b'
  const imported = `import { tokens } from '@fluentui/react-theme';\n`
  const table = { b: 'var(--b)' }
  expect(withTokens(imported + use, table)).toBe(
    `${imported}const a = \`1px \${"var(--b)"}\`; tokens.none; my.tokens.b`,
  )
  expect(withTokens(use, table)).toBeUndefined()
})
