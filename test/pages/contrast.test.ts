/** Colours that a page chooses by itself are read on the page's own ground: each must be told from it in every theme. */
import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { describe, expect, it } from 'vitest'
import { codeFiles } from '../architecture/files.ts'

const themes: readonly Theme[] = [teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme]

/** WCAG 2.2, 1.4.3. */
const least = 4.5

/** As WCAG reckons it, of two colours written `#rrggbb`. */
function contrast(one: string, other: string): number {
  const light = (colour: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, place) => {
      const part = Number.parseInt(colour.slice(1 + place * 2, 3 + place * 2), 16) / 255
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    }, 0)
  const [darker = 0, lighter = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The tokens that some style of a page gives its text, in all files or in those that hold a word. */
function coloursOfText(holding = ''): string[] {
  const found = codeFiles('src/ui')
    .filter(({ text: source }) => source.includes(holding))
    .flatMap(({ text: source }) => [...source.matchAll(/\bcolor: tokens\.(\w+)/g)].map(([, token = '']) => token))
  // What stands on a ground of its own is looked at there.
  return [...new Set(found)].filter(token => !/OnBrand|Inverted|Disabled|Selected|Hover|Pressed/.test(token)).sort()
}

/** Those that are not told from a ground, with what they are. */
function faintOn(ground: 'colorNeutralBackground1' | 'colorNeutralBackground3', colours: readonly string[]): string[] {
  return colours.flatMap(token =>
    themes.flatMap(theme => {
      const text = String(theme[token as keyof Theme])
      const is = contrast(text, theme[ground])
      return is >= least ? [] : [`${token} ${text} on ${theme[ground]}: ${is.toFixed(2)}`]
    }),
  )
}

describe('the colours of text', () => {
  it('reckons contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('are told from the page in every theme', () => {
    const colours = coloursOfText()
    expect(colours.length).toBeGreaterThan(6)
    expect(faintOn('colorNeutralBackground1', colours)).toEqual([])
  })

  it('are told from the ground of what one is about to choose, where there is such a ground', () => {
    const colours = coloursOfText('/lit-ground.ts')
    expect(colours.length).toBeGreaterThan(4)
    expect(faintOn('colorNeutralBackground3', colours)).toEqual([])
  })
})
