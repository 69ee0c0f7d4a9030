/** The English that people read says what the Swedish says. That no sentence is missing, the compiler sees. */
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/domain/styrmodell/rule.ts'
import { type RuleId, rules } from '../../src/domain/styrmodell/rules.ts'
import { regler } from '../../src/ui/text/en/regler.ts'
import { en } from '../../src/ui/text/en.ts'
import type { Sentences } from '../../src/ui/text/keys.ts'
import { sv } from '../../src/ui/text/sv.ts'
import { codeFiles, isTest } from './files.ts'

type Sentence = readonly [key: string, sentence: string]

function sentencesOf(tree: Sentences, path = ''): Sentence[] {
  return Object.entries(tree).flatMap(([key, value]): Sentence[] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentencesOf(value, `${path}${key}.`),
  )
}

/** The names between double braces that the forms of a sentence have together. */
function namesByStem(sentences: readonly Sentence[]): Map<string, string> {
  const names = new Map<string, Set<string>>()
  for (const [key, sentence] of sentences) {
    const stem = key.replace(/_(zero|one|other)$/, '')
    const known = names.get(stem) ?? new Set()
    for (const [, name = ''] of sentence.matchAll(/\{\{(\w+)\}\}/g)) known.add(name)
    names.set(stem, known)
  }
  return new Map([...names].map(([stem, found]) => [stem, [...found].sort().join(' ')]))
}

const english = sentencesOf(en)
const swedish = new Map(sentencesOf(sv))

/** The directive's own nouns, names, letters by themselves, and what goes into what is written for the forum. */
const ownWords =
  /\(\p{L}+\)|‘[^’]*’|Samordnings- och beredningsgruppen|Svenska|å, ä and ö|en adress i stadsområdet|en kontaktväg|det hände att/giu
const isSwedish = (sentence: string): boolean =>
  /[åäö]|\b(och|inte|eller|som|det|med|till)\b/iu.test(sentence.replaceAll(ownWords, ''))

/** What differs between the values that two trees fill in. */
function differing(ours: readonly Sentence[], theirs: readonly Sentence[]): string[] {
  const known = namesByStem(theirs)
  return [...namesByStem(ours)].flatMap(([stem, names]) =>
    known.has(stem) && known.get(stem) !== names ? [`${stem}: ${names}, not ${known.get(stem)}`] : [],
  )
}

describe('the English sentences', () => {
  it('fill in what the Swedish do, no more and no less', () => {
    expect(differing(english, [...swedish])).toEqual([])
    expect(english.length).toBeGreaterThan(1000)
  })

  it('are English, but for the nouns of the directive', () => {
    expect(english.filter(([, sentence]) => isSwedish(sentence))).toEqual([])
  })

  it('are calm: no exclamation marks, and nothing empty', () => {
    expect(english.filter(([, sentence]) => sentence.trim() === '' || sentence.includes('!'))).toEqual([])
  })

  it('say of every rule why it is assumed, where it is', () => {
    const assumed = (Object.entries(rules) as [RuleId, Rule][]).filter(([, { source }]) => source.kind === 'assumption')
    expect(assumed.filter(([id]) => !regler[id].why).map(([id]) => id)).toEqual([])
    expect(assumed.length).toBeGreaterThan(20)
  })
})

describe('the check itself', () => {
  it('sees what is filled in otherwise, over all forms of a plural', () => {
    const one = ['a.b_one', '1 day'] as const
    const other = ['a.b_other', '{{count}} days'] as const
    expect(differing([one, other], [['a.b_one', '{{count}} dag'], other])).toEqual([])
    expect(differing([one, ['a.b_other', '{{n}} days']], [other])).toEqual(['a.b: n, not count'])
  })

  it.each(['Sparat på enheten', 'Read och write', 'Inte sparat'])('sees Swedish in %s', sentence => {
    expect(isSwedish(sentence)).toBe(true)
  })

  it.each(['The samverkansgrupp of SoB', 'Review (översyn)', 'Check that å, ä and ö look right.'])(
    'lets %s be',
    sentence => {
      expect(isSwedish(sentence)).toBe(false)
    },
  )
})

/** Where a file is made for others than the reader. */
const makesFile = /\b(documents\.(word|fill)|styrmodellFiles\.remiss|calendar\.invite)\(/

describe('a file that the app makes', () => {
  it('is made in Swedish, whatever the reader reads', () => {
    const makers = codeFiles('src/ui').filter(({ path, text }) => !isTest(path) && makesFile.test(text))
    expect(makers.length).toBeGreaterThan(3)
    expect(makers.filter(({ text }) => !/\b(inSwedish|record)\(/.test(text)).map(({ path }) => path)).toEqual([])
  })
})
