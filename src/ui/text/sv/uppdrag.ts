/** Assignments that SoB has given. */
export const uppdrag = {
  title: 'Uppdrag',
  lead: 'Uppdrag som SoB har gett, vilken part som ansvarar och när de ska vara klara.',
  column: { heading: 'Uppdrag', part: 'Ansvarig part', due: 'Klart senast', when: 'Tid', decision: 'Beslut' },
  filter: { part: 'Ansvarig part', all: 'Alla', mine: 'Min part', clear: 'Visa alla' },
  none: {
    title: 'Inga uppdrag än',
    text: 'När SoB svarar på en fråga med ett uppdrag står det här med ansvarig part och datum.',
    filtered: 'Inget uppdrag passar urvalet',
    filteredText: 'Välj en annan part för att se fler.',
  },
  state: { late: 'Försenat', soon: 'Snart', ahead: 'Pågår' },
  late_one: '{{count}} dag över tiden',
  late_other: '{{count}} dagar över tiden',
  left_zero: 'Klart i dag',
  left_one: '{{count}} dag kvar',
  left_other: '{{count}} dagar kvar',
  decisionGone: 'Beslutet kan inte läsas',
} as const
