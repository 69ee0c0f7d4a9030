import { addDays, type Day } from '../../domain/shared/day.ts'
import type { AvvikelseId } from '../../domain/shared/ids.ts'
import type { Matter } from './matter.ts'
import type { Story } from './story.ts'

/** What two stadsområden have raised by themselves and that is one question. */
export const boundMatters: readonly Pick<Matter, 'by' | 'daysAgo' | 'text'>[] = [
  {
    by: 'rep-sf-nordost',
    daysAgo: 15,
    text: {
      heading: 'Friskvårdsgrupper fylls utan att socialtjänsten får anmäla',
      about: 'rutin',
      omrade: 'halso',
      delomrade: 'kost-motion',
      stadsomrade: 'nordost',
      what: 'Platserna i höstens grupper var tillsatta innan socialtjänsten fick veta att de fanns.',
      consequence: 'Personer som står längre bort kommer inte med.',
      suggestion: 'Anmälan öppnar samtidigt för båda sidor.',
    },
  },
  {
    by: 'rep-sf-centrum',
    daysAgo: 11,
    text: {
      heading: 'Två olika anmälningsvägar till friskvårdsgrupperna',
      about: 'rutin',
      omrade: 'halso',
      delomrade: 'kost-motion',
      stadsomrade: 'centrum',
      what: 'Arbvux och socialtjänsten anmäler på var sitt sätt, och den ena vägen stänger först.',
      consequence: 'Samma person anmäls två gånger eller inte alls.',
      suggestion: 'En anmälningsväg.',
    },
  },
]

/** Raised when the others were bound already: it may go along. */
const lateMatter: (typeof boundMatters)[number] = {
  by: 'rep-sf-sydvast',
  daysAgo: 3,
  text: {
    heading: 'Väntelistan till friskvårdsgrupperna syns bara för den ena sidan',
    about: 'rutin',
    omrade: 'halso',
    delomrade: 'kost-motion',
    stadsomrade: 'sydvast',
    what: 'Socialtjänsten ser inte hur lång kön är och kan inte säga när en plats blir ledig.',
    consequence: 'Planeringen blir ett gissande.',
    // A number to a switchboard is nobody's, but the one who writes it is asked.
    suggestion: 'Båda sidor ser samma lista. Frågor besvaras på 031-365 00 00.',
  },
}

/**
 * Both are raised, and the sammankallande lets them go on as one question. A third is raised afterwards.
 * @returns which one the third is, once it has been raised
 */
export function tellBuntar(story: Story, today: Day): () => AvvikelseId | undefined {
  const raised: AvvikelseId[] = []
  boundMatters.forEach(({ by, daysAgo, text }, n) => {
    story.tell(
      by,
      addDays(today, -daysAgo),
      40 + n,
      () => ({ kind: 'share-avvikelse', text }),
      id => raised.push(id as AvvikelseId),
    )
  })
  story.tell('sammankallande', addDays(today, -6), 50, () => {
    const [lead, ...others] = raised
    const text = 'Båda handlar om hur man anmäler till samma grupper.'
    return lead && { kind: 'make-bunt', lead, others, text }
  })
  const { by, daysAgo, text } = lateMatter
  let late: AvvikelseId | undefined
  story.tell(
    by,
    addDays(today, -daysAgo),
    40,
    () => ({ kind: 'share-avvikelse', text }),
    id => {
      late = id as AvvikelseId
    },
  )
  return () => late
}
