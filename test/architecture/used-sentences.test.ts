// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code
/** A sentence that no code names is translated, reviewed and kept up for nobody. */
import { describe, expect, it } from 'vitest'
import type { Sentences } from '../../src/ui/text/keys.ts'
import { sv } from '../../src/ui/text/sv.ts'
import { codeFiles, isTest } from './files.ts'

/** Keys without the ending of a form that counts. */
function keysOf(tree: Sentences, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key.replace(/_(zero|one|other)$/, '')}`] : keysOf(value, `${path}${key}.`),
  )
}

/** The keys that no text in the code is, nor can become: what is filled in is one word, or some with full stops. */
function unused(keys: readonly string[], code: string): string[] {
  const written = new Set(code.match(/(?<=['"`])\w+(?:\.[\w-]+)+(?=['"`])/g))
  const made = [...new Set(code.match(/(?<=`)\w+\.[\w.-]*\$\{[^`]*(?=`)/g))].map(template => {
    const fixed = template.split(/\$\{[^}]*\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${fixed.join('[\\w.-]+')}$`)
  })
  return [...new Set(keys)].filter(key => !written.has(key) && !made.some(pattern => pattern.test(key)))
}

describe('a sentence', () => {
  it('is said somewhere', () => {
    const files = codeFiles('src').filter(({ path }) => !isTest(path) && !path.startsWith('src/ui/text/'))
    expect(files.length).toBeGreaterThan(50)
    expect(unused(keysOf(sv), files.map(({ text }) => text).join('\n'))).toEqual([])
  })

  it.each(["t('moten.page.title')", 't(`moten.page.${key}`)', 't(`moten.${area}.title`, { count })'])(
    'is said by %s',
    code => {
      expect(unused(['moten.page.title'], code)).toEqual([])
    },
  )

  it.each(["t('moten.page.titles')", 't(`moten.pages.${key}`)', '// moten.page.title', 't(`moten.${area}.lead`)'])(
    'is not said by %s',
    code => {
      expect(unused(['moten.page.title'], code)).toEqual(['moten.page.title'])
    },
  )
})
