import { addDays, type Day } from '../../domain/shared/day.ts'
import type { ForslagId } from '../../domain/shared/ids.ts'
import { type ChangeSet, noChanges } from '../../domain/tjansteutbud/change-set.ts'
import {
  firstCatalogue,
  fitnessGroups,
  homelessness,
  newTrainingSupplier,
  sampleInsatsId,
  supportedEmployment,
} from './insatser.ts'
import type { Story } from './story.ts'
import { tellPositions } from './tell-positions.ts'
import { sampleUnderlagId } from './underlag.ts'

/** A decision of SoB that changes the catalogue. */
interface Change {
  readonly by: string
  readonly decidedOn: Day
  readonly effectiveFrom: Day
  readonly heading: string
  readonly background: string
  readonly reasons: string
  readonly changes: Partial<ChangeSet>
  /** The underlag that it rests on, by its heading. */
  readonly underlag?: string
}

/** How the catalogue came to be what it is: the first one, and what has been added, adjusted and ended since. */
function history(today: Day): Change[] {
  const soon = addDays(today, 40)
  return [
    {
      by: 'samordnare',
      decidedOn: '2024-06-13',
      effectiveFrom: '2024-07-01',
      heading: 'Ett samlat tjänsteutbud',
      background: 'Parternas egna förteckningar har slagits ihop till en.',
      reasons: 'Utbudet ska gå att se för alla, och vara likvärdigt i hela staden.',
      changes: { adds: firstCatalogue },
    },
    {
      by: 'samordnare',
      decidedOn: '2024-11-21',
      effectiveFrom: '2025-01-01',
      heading: 'Språk och hälsa avslutas',
      background: 'Ramavtalet löper ut och få anvisas. SF Hisingen har velat behålla insatsen.',
      reasons: 'Friskvård och språk erbjuds på andra sätt.',
      changes: { ends: [{ insats: sampleInsatsId('Språk och hälsa'), on: '2024-12-31' }] },
    },
    {
      by: 'chef-sf-nordost',
      decidedOn: '2025-04-10',
      effectiveFrom: '2025-05-01',
      heading: 'Framtidshubbarna och FFIA i fler stadsområden',
      background: 'Unga och föräldrar har samma behov i hela staden.',
      reasons: 'Likvärdig tillgång.',
      changes: {
        adjusts: [
          {
            insats: sampleInsatsId('Framtidshubbarna'),
            fields: { stadsomraden: ['centrum', 'hisingen', 'nordost'] },
          },
          {
            insats: sampleInsatsId('Fler föräldrar i arbete (FFIA)'),
            fields: { stadsomraden: ['hisingen', 'nordost', 'sydvast'] },
          },
        ],
      },
    },
    {
      by: 'samordnare',
      decidedOn: '2025-09-18',
      effectiveFrom: '2025-10-01',
      heading: 'Supported Employment prövas i två stadsområden',
      background: 'Personer med varaktiga funktionsnedsättningar når sällan arbete med dagens insatser.',
      reasons: 'Metoden har gett resultat på andra håll.',
      changes: { adds: [{ ...supportedEmployment, start: '2025-10-01' }] },
    },
    {
      by: 'chef-sf-hisingen',
      decidedOn: addDays(today, -120),
      effectiveFrom: addDays(today, -90),
      heading: 'Friskvård i grupp, och nytt ramavtal för arbetsträning',
      background: 'Efterfrågas på Hisingen och i Nordost sedan Språk och hälsa avslutades.',
      reasons: 'Möter behov av hälsoinsatser nära hemmet.',
      underlag: 'Vecka 40-kartläggningen 2022',
      changes: {
        adds: [{ ...fitnessGroups, start: addDays(today, -90) }],
        adjusts: [{ insats: sampleInsatsId('Arbetsträning'), fields: { utforare: newTrainingSupplier } }],
      },
    },
    {
      by: 'chef-sf-sydvast',
      decidedOn: addDays(today, -20),
      effectiveFrom: soon,
      heading: 'Väg till arbete från hemlöshet',
      background: 'SF Sydväst och Arbvux har tagit fram insatsen på uppdrag av SoB.',
      reasons: 'Målgruppen har i dag ingen sammanhållen väg till arbete.',
      changes: {
        adds: [{ ...homelessness, start: soon }],
        ends: [{ insats: sampleInsatsId('Nätverksträffar'), on: addDays(soon, -1) }],
      },
    },
  ]
}

/** Tells how each change of the catalogue was proposed, answered by the parts and decided between meetings. */
export function tellInsatser(story: Story, today: Day): void {
  history(today).forEach(({ by, decidedOn, effectiveFrom, heading, background, reasons, changes, underlag }, index) => {
    const changeSet = { ...noChanges, ...changes }
    let forslag: ForslagId | undefined
    const written = () => {
      if (!forslag) throw new Error(`The sample decides ‘${heading}’ before it is proposed: mend the order.`)
      return forslag
    }
    const text = `SoB beslutar att ändra tjänsteutbudet: ${heading.toLowerCase()}.`
    story.tell(
      by,
      addDays(decidedOn, -14),
      400 + index,
      () => ({
        kind: 'share-forslag',
        text: {
          forum: 'sob',
          heading,
          background,
          text,
          reasons,
          reach: 'strategisk',
          delomraden: delomradenOf(changeSet),
          changeSet,
          effectiveFrom,
          underlag: underlag ? [sampleUnderlagId(underlag)] : [],
          noUnderlag: underlag ? '' : 'Behovet är känt sedan vecka 40-kartläggningen.',
          touchesStyrmodell: false,
        },
      }),
      id => {
        forslag = id as ForslagId
      },
    )
    tellPositions(story, written, { on: addDays(decidedOn, -3), minute: 420 + index })
    story.tell('samordnare', decidedOn, 460 + index, () => ({
      kind: 'decide',
      matter: written(),
      decision: 'beslut',
      heading,
      text,
      reasons,
      touchesStyrmodell: false,
    }))
  })
}

/** The delområden of what a change-set touches, of the sample's own insatser. */
function delomradenOf(changeSet: ChangeSet): string[] {
  const touched = new Set([...changeSet.adjusts, ...changeSet.ends].map(({ insats }) => insats))
  const insatser = [...changeSet.adds, ...firstCatalogue.filter(({ id }) => touched.has(id))]
  return [...new Set(insatser.flatMap(({ delomraden }) => delomraden))]
}
