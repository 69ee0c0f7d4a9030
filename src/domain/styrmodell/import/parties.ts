import { parts, sides } from '../versions/common.ts'

/** How a directive writes the sides and parts, and the short name that we read them as. */
const aliases: readonly (readonly [string, string])[] = [
  ...[
    'de fyra socialförvaltningarna',
    'samtliga socialförvaltningar',
    'socialförvaltningarna',
    'socialförvaltningen',
    'socialtjänsten',
    'socialtjänst',
    'sf',
  ].map(name => [name, 'SF'] as const),
  ...[
    'förvaltningen för arbetsmarknad och vuxenutbildning',
    'arbetsmarknad och vuxenutbildning',
    'arbetsmarknad & vuxenutbildning',
    'arbvux',
  ].map(name => [name, 'Arbvux'] as const),
  ['finsam', 'Finsam'],
  ['ffs', 'Funktionsstöd'],
  ...parts.flatMap(({ name, short }) => [name, short].map(text => [text.toLowerCase(), short] as const)),
  ...sides.map(({ name, key }) => [name.toLowerCase(), key === 'sf' ? 'SF' : name] as const),
]
const byLength = [...aliases].sort(([a], [b]) => b.length - a.length)

/** What may stand between names in a cell that only names parties. */
const between =
  /^(och|samt|gemensamt|tillsammans|med|delad|delat|delas|ansvar|mellan|alla|av|de|fyra|styrning|både|eller|förvaltningarna|[,;:/&+·()–-]|\s)+$/

/** The parties that a cell names, when it does nothing else; in the order in which they stand, each once. */
export function partiesIn(cell: string): readonly string[] | undefined {
  let rest = cell.toLowerCase().normalize('NFC')
  const found: { at: number; name: string }[] = []
  for (const [alias, name] of byLength) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(alias)}(?![\\p{L}\\p{N}])`, 'gu')
    rest = rest.replace(pattern, (match: string, at: number) => {
      found.push({ at, name })
      return ' '.repeat(match.length)
    })
  }
  if (found.length === 0) return undefined
  const isOnlyThem = rest.trim() === '' || between.test(rest.trim().replace(/[.]$/, ''))
  if (!isOnlyThem) return undefined
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
