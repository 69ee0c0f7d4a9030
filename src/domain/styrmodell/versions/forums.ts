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

function assumed<T>(value: T): Assumed<T> {
  return { value, decidedBySoB: false }
}

/** What the directive does not say. The values are the app's proposals and are shown as assumptions. */
export const openQuestions = {
  joint: assumed({ sides: ['arbvux', 'sf'], persons: 2 }),
  deadlines: {
    avvikelseAnsweredWithinDays: assumed(60),
    escalationWithinMeetings: assumed(2),
    decisionReviewedAfterMonths: assumed(12),
  },
  minutes: { justerare: assumed(2) },
} satisfies {
  joint: Styrmodell['escalation']['joint']
  deadlines: Styrmodell['deadlines']
  minutes: Styrmodell['minutes']
}
