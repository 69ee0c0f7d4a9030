import { addDays, type Day } from '../../domain/shared/day.ts'
import type { FactId, UnderlagId } from '../../domain/shared/ids.ts'
import { contentOf } from '../../domain/underlag/kvalitetssakring.ts'
import type { Figure, Underlag } from '../../domain/underlag/underlag.ts'
import { fixedGuid } from '../guid.ts'
import type { Story } from './story.ts'

function over(series: string, first: number, values: readonly number[]): Figure[] {
  return values.map((value, index) => ({ series, year: first + index, value }))
}

/** The id of an underlag of the sample, by its heading, so that proposals can rest on it. */
export function sampleUnderlagId(heading: string): UnderlagId {
  return `underlag:${fixedGuid(`sample:underlag ${heading}`)}`
}

/** Figures that the city has published, and a need group whose volumes are invented for the sample. */
const samples: readonly { readonly ago: number; readonly assured: boolean; readonly value: Underlag }[] = [
  {
    ago: 210,
    assured: true,
    value: {
      heading: 'Hushåll och tid med ekonomiskt bistånd',
      behovsgrupp: '',
      text: 'Antalet hushåll minskar, men de som är kvar har väntat längre på ett beslut om insats: 30 månader i stället för 24.',
      delomraden: [],
      unmet: '',
      figures: [
        {
          title: 'Hushåll med ekonomiskt bistånd',
          unit: 'hushåll',
          source: 'Treserva',
          rows: over('Hela staden', 2020, [14197, 13478, 11397]),
        },
        {
          title: 'Personer med ekonomiskt bistånd',
          unit: 'personer',
          source: 'Treserva',
          rows: over('Hela staden', 2020, [15718, 14930, 12634]),
        },
        {
          title: 'Tid med bistånd före beslut om insats på Kompetenscenter',
          unit: 'månader',
          source: 'Treserva',
          rows: over('Hela staden', 2020, [24, 23, 30]),
        },
      ],
    },
  },
  {
    ago: 150,
    assured: true,
    value: {
      heading: 'Vecka 40-kartläggningen 2022',
      behovsgrupp: '',
      text: 'Drygt 7 000 personer kan arbeta aktivt mot arbete eller studier. 59 procent har haft bistånd i mer än tre år.',
      delomraden: ['kost-motion'],
      unmet: 'Jobbfokuserad insats, arbetsrehabilitering, integration och hälsoinsats saknas oftast.',
      figures: [
        {
          title: 'Insatser som bedöms räcka till',
          unit: 'procent',
          source: 'Vecka 40-kartläggningen',
          rows: [
            ...over('Kompetenscenter', 2022, [72]),
            ...over('Studier', 2022, [70]),
            ...over('Stadsområdet', 2022, [58]),
            ...over('Arbetsförmedlingen', 2022, [55]),
            ...over('Finsam', 2022, [54]),
          ],
        },
        {
          title: 'Bedömd tid till egen försörjning',
          unit: 'procent',
          source: 'Vecka 40-kartläggningen',
          rows: [
            ...over('Under 18 månader', 2022, [35]),
            ...over('19 månader eller mer', 2022, [37]),
            ...over('Aldrig', 2022, [7]),
            ...over('Går inte att bedöma', 2022, [20]),
          ],
        },
      ],
    },
  },
  {
    ago: 30,
    assured: false,
    value: {
      heading: 'Behov av hälsa och språk i samma insats',
      behovsgrupp: 'Personer med ohälsa och kort skolgång',
      text: 'Gruppen finns i alla stadsområden men är störst i Nordost och Hisingen. Volymerna är exempel.',
      delomraden: ['kost-motion'],
      unmet: 'Ingen insats håller både hälsa och språk sedan Språk och hälsa avslutades.',
      figures: [
        {
          title: 'Personer i behovsgruppen',
          unit: 'personer',
          source: 'Analysgruppens sammanställning (exempel)',
          rows: [
            ...over('Centrum', 2024, [90, 85]),
            ...over('Hisingen', 2024, [210, 235]),
            ...over('Nordost', 2024, [260, 250]),
            ...over('Sydväst', 2024, [120, 130]),
          ],
        },
      ],
    },
  },
]

/** What the analysis group has shared, and what of it has been assured by another than the writer. */
export function tellUnderlag(story: Story, today: Day): void {
  for (const { ago, assured, value } of samples) {
    const id = sampleUnderlagId(value.heading)
    const day = addDays(today, -ago)
    story.write({ kind: 'add', of: 'underlag', id, value }, 'analys-sf-hisingen', `${day}T09:00:00Z`)
    if (!assured) continue
    const mark = {
      kind: 'kvalitetssakring',
      forum: 'analys',
      underlag: id,
      wording: contentOf(value),
      text: '',
    } as const
    const at = `${addDays(day, 9)}T09:00:00Z`
    const markId: FactId = `handelse:${story.key()}`
    story.write({ kind: 'add', of: 'handelse', id: markId, value: mark }, 'analys-arbvux', at)
  }
}
