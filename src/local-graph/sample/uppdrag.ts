import { addDays, type Day } from '../../domain/shared/day.ts'
import type { UppdragId } from '../../domain/shared/ids.ts'
import type { Step } from '../../domain/uppdrag/step.ts'
import type { Uppdrag } from '../../domain/uppdrag/uppdrag.ts'
import type { Story } from './story.ts'

/** Who speaks for each part that has an uppdrag in the sample. */
const speakers: Readonly<Record<string, string>> = {
  arbvux: 'rep-arbvux',
  'sf-centrum': 'chef-sf-centrum',
  'sf-hisingen': 'rep-sf-hisingen',
  'sf-nordost': 'rep-sf-nordost',
  'sf-sydvast': 'chef-sf-sydvast',
}

/** What came of the uppdrag that SoB gave, and three from above: one answered jointly, one late, one without a date. */
export function tellUppdrag(story: Story, today: Day): void {
  const step = (uppdrag: UppdragId, kind: Step['kind'], part: string, by: string, on: Day, text: string) => {
    if (on >= today) return
    const value = { uppdrag, kind, part, text }
    story.write({ kind: 'add', of: 'steg', id: `steg:${story.key()}`, value }, by, `${on}T12:00:00Z`)
  }
  const { decisions } = story.told()
  story.told().uppdrag.forEach(({ id, decision, part }, nth) => {
    const day = decisions.find(candidate => candidate.id === decision)?.day
    const by = speakers[part]
    if (!day || !by || nth % 4 === 3) return
    step(id, 'paborjat', part, by, addDays(day, 12), '')
    step(id, 'rapport', part, by, addDays(day, 30), 'En arbetsgrupp har träffats två gånger och tagit fram ett utkast.')
    if (nth % 2 === 1) return
    step(id, 'klart', part, by, addDays(day, 55), 'Rutinen är beslutad hos oss och skickad till alla parter.')
    if (nth % 4 === 0) step(id, 'godkant', 'sf-nordost', 'chef-sf-nordost', addDays(day, 62), '')
  })
  const note = (ago: number, value: Uppdrag): UppdragId => {
    const id = `uppdrag:${story.key()}` as const
    story.write({ kind: 'add', of: 'uppdrag', id, value }, 'samordnare', `${addDays(today, -ago)}T10:00:00Z`)
    return id
  }
  const joint = note(160, {
    above: { organ: 'KF', paragraph: '§ 28', day: addDays(today, -170), diarienummer: '0456/25' },
    heading: 'Redovisa effekterna av den gemensamma styrningen',
    text: 'Redovisa hur styrmodellen har påverkat tiden till insats, likvärdigheten mellan stadsområdena och andelen som blir självförsörjande.',
    part: 'arbvux',
    involved: ['sf-centrum', 'sf-hisingen', 'sf-nordost', 'sf-sydvast'],
    due: addDays(today, 24),
    joint: true,
  })
  step(joint, 'paborjat', 'arbvux', 'rep-arbvux', addDays(today, -140), 'Vi föreslår en gemensam disposition.')
  step(
    joint,
    'avsnitt',
    'arbvux',
    'rep-arbvux',
    addDays(today, -40),
    'Kompetenscenter tog emot 1 237 personer under 2022. Av dem som avslutades blev 61 procent självförsörjande.',
  )
  step(
    joint,
    'avsnitt',
    'sf-nordost',
    'rep-sf-nordost',
    addDays(today, -21),
    'Väntan före beslut om insats har ökat. Vi ser störst skillnad för dem som behöver språk och hälsa samtidigt.',
  )
  const late = note(200, {
    above: { organ: 'NAV', paragraph: '§ 112', day: addDays(today, -205), diarienummer: '0231/25' },
    heading: 'Kartlägg insatser som flera aktörer utför',
    text: 'Visa vilka insatser som utförs av mer än en aktör och föreslå hur de kan samlas.',
    part: 'arbvux',
    involved: ['finsam'],
    due: addDays(today, -18),
  })
  step(late, 'paborjat', 'arbvux', 'rep-arbvux', addDays(today, -150), '')
  const done = note(130, {
    above: { organ: 'NAV', paragraph: '§ 131', day: addDays(today, -135), diarienummer: '0310/26' },
    heading: 'Beskriv vägen in till Kompetenscenter',
    text: 'Beskriv hur en person kommer från beslut om ekonomiskt bistånd till en insats på Kompetenscenter.',
    part: 'sf-centrum',
    due: addDays(today, -6),
  })
  step(done, 'rapport', 'sf-centrum', 'rep-sf-centrum', addDays(today, -60), 'Beskrivningen prövas i två stadsområden.')
  step(done, 'klart', 'sf-centrum', 'chef-sf-centrum', addDays(today, -8), 'Beskrivningen är klar och prövad.')
  note(75, {
    above: { organ: 'KS', paragraph: '§ 402', day: addDays(today, -80), diarienummer: '0877/26' },
    heading: 'Följ utvecklingen av insatser för personer i hemlöshet',
    text: 'Återkom när underlaget från analysgruppen är klart.',
    part: 'sf-sydvast',
  })
}
