import type { Assumed, Forum, Styrmodell } from '../styrmodell.ts'

/** SoB as both versions describe it. */
export const sob: Forum = {
  key: 'sob',
  name: 'Samordnings- och beredningsgruppen',
  short: 'SoB',
  kind: 'strategic-decision',
  seats: [
    { role: 'avdelningschef', part: 'sf-centrum' },
    { role: 'avdelningschef', part: 'sf-hisingen' },
    { role: 'avdelningschef', part: 'sf-nordost' },
    { role: 'avdelningschef', part: 'sf-sydvast' },
    { role: 'samordnare', part: 'arbvux' },
    { role: 'representerande-chef', part: 'finsam' },
    { role: 'verksamhetschef', part: 'ffs' },
  ],
  convenor: 'samordnare',
  mandate:
    'Strategiskt beslutsforum mellan förvaltningarna. Beslutar om styrmodellen och om nya och justerade insatser, tillsätter arbetsgrupper och ger uppdrag.',
}

export const samverkanSeats: Forum['seats'] = [
  { role: 'representant', part: 'arbvux' },
  { role: 'representant', part: 'sf-centrum' },
  { role: 'representant', part: 'sf-hisingen' },
  { role: 'representant', part: 'sf-nordost' },
  { role: 'representant', part: 'sf-sydvast' },
  { role: 'sammankallande', part: 'arbvux' },
]

const analysisMandate =
  'Analyserar behovsgrupper, volymer och skillnader mellan stadsområden, föreslår uppföljning och indikatorer och lämnar kvalitetssäkrade underlag till SoB.'

/** The analysis group of the first version, which names two roles. Who convenes it is not written: our assumption. */
export const analys2024: Forum = {
  key: 'analys',
  name: 'Arbetsgrupp för analys, uppföljning och utveckling',
  short: 'Analysgruppen',
  kind: 'analysis',
  seats: [
    { role: 'analysansvarig', part: 'arbvux' },
    { role: 'lokalt-analysansvarig', part: 'sf-centrum' },
    { role: 'lokalt-analysansvarig', part: 'sf-hisingen' },
    { role: 'lokalt-analysansvarig', part: 'sf-nordost' },
    { role: 'lokalt-analysansvarig', part: 'sf-sydvast' },
  ],
  convenor: 'analysansvarig',
  mandate: analysisMandate,
}

/** In the revised version the roles are gone and the duties stay with the group. */
export const analys2025: Forum = {
  ...analys2024,
  seats: [
    { role: 'sammankallande', part: 'arbvux' },
    ...analys2024.seats.map(({ part }) => ({ role: 'analytiker', part }) as const),
  ],
  convenor: 'sammankallande',
}

/** A working group: SoB picks its members after the operative competence needed. */
export const workingGroup: Styrmodell['workingGroup'] = {
  name: 'Arbetsgrupp tillsatt av SoB',
  short: 'Arbetsgrupp',
  kind: 'working-group',
  convenor: 'sammankallande',
  mandate: 'Arbetar fram det som SoB har beslutat och upphör när arbetet är klart.',
}

function assumed<T>(value: T): Assumed<T> {
  return { value, decidedBySoB: false }
}

/** What the directive does not say. The values are the app's proposals and are shown as assumptions. */
export const openQuestions = {
  joint: assumed({ sides: ['arbvux', 'sf'], persons: 2 }),
  // Samsyn: nobody is outvoted. A condition is met or withdrawn when the part itself says so by a new position.
  agreement: assumed({
    hinders: ['ej-svarat', 'avstyrker', 'tillstyrker-med-villkor'],
    eachSideSupports: true,
  }),
  deadlines: {
    avvikelseAnsweredWithinDays: assumed(60),
    escalationWithinMeetings: assumed(2),
    decisionReviewedAfterMonths: assumed(12),
  },
  minutes: { justerare: assumed(2) },
} satisfies {
  joint: Styrmodell['escalation']['joint']
  agreement: Styrmodell['agreement']
  deadlines: Styrmodell['deadlines']
  minutes: Styrmodell['minutes']
}
