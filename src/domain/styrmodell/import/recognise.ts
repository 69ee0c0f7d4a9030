import { plainText } from '../text/read.ts'
import type { Section } from '../text/text.ts'
import { readForums } from './forums.ts'
import type { ReadModel, Unrecognised } from './imported.ts'
import { readOmraden } from './omraden.ts'

/** Reads the model out of a text, as far as the text says it, and lists what a person must confirm. */
export function recognise(sections: readonly Section[]): {
  readonly model: ReadModel
  readonly unrecognised: readonly Unrecognised[]
} {
  const areas = readOmraden(sections)
  const forums = readForums(sections)
  return {
    model: { omraden: areas.omraden, forum: forums.forum, lagrum: readLagrum(sections) },
    unrecognised: [...areas.unrecognised, ...forums.unrecognised, ...exceptions(sections, areas.omraden)],
  }
}

const cited = /(\d+)\s*kap\.?\s*(\d+(?:\s?[a-z](?=\s*§))?)\s*§§?/gi
const lawNear = /^[^.;]{0,60}?\b(SoL|socialtjänstlagen)\b(?:\s*\((?:SFS\s*)?(\d{4}:\d+)\))?/i

/** Sections of law in the order in which they are first cited, each once. */
function readLagrum(sections: readonly Section[]): string[] {
  const text = sections.map(section => `${section.heading}\n${plainText(section)}`).join('\n')
  const found = [...text.matchAll(cited)].map(match => {
    const law = lawNear.exec(text.slice(match.index + match[0].length))
    const number = law?.[2] ? ` (${law[2]})` : ''
    return `${match[1]} kap. ${match[2]} §${law ? ` SoL${number}` : ''}`
  })
  // A citation without the law, or without its number, says no more than the same one with it.
  return [...new Set(found)].filter((one, _, all) => !all.some(other => other !== one && other.startsWith(`${one} `)))
}

const steers = /styrning|strategiska?t? ansvar|beslutande mandat/i
const differs = /undantag|ensam|delat|delas|dock|i stället|utom/i

/** Sentences that name a delområde and speak of another division than the table's: a person decides what they mean. */
function exceptions(sections: readonly Section[], omraden: ReadModel['omraden']): Unrecognised[] {
  const names = omraden.flatMap(({ delomraden }) => delomraden.map(({ namn }) => namn.toLowerCase()))
  return sections.flatMap(section =>
    section.blocks.flatMap(block => {
      if (block.kind !== 'paragraph' && block.kind !== 'list') return []
      const lines = block.kind === 'list' ? block.items : [block.text]
      return lines
        .flatMap(line => line.match(/[^.!?]+[.!?]*/g) ?? [])
        .flatMap((sentence): Unrecognised[] => {
          const lower = sentence.toLowerCase()
          const isOne = steers.test(sentence) && differs.test(sentence) && names.some(name => lower.includes(name))
          return isOne ? [{ why: 'exception', text: sentence.trim(), section: section.id }] : []
        })
    }),
  )
}
