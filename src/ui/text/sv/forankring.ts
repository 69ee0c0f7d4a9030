import type { Anchoring } from '../../../domain/forankring/ledger.ts'

const state = {
  'ej-paborjad': 'Ej påbörjad',
  pagar: 'Pågår',
  forankrad: 'Förankrad',
} as const satisfies Record<Anchoring['state'], string>

/** How decisions are carried home to each part. */
export const forankring = {
  state,
  title: 'Förankring',
  lead: 'Varje part förankrar beslutet i sin egen organisation och antecknar när och med vilka roller.',
  count: '{{done}} av {{all}} parter',
  column: { part: 'Part', state: 'Läge', on: 'Dag', with: 'Med' },
  write: 'Anteckna förankring',
  change: 'Ändra förankringen',
  form: {
    title: 'Förankring av {{number}}',
    part: 'Part',
    state: 'Hur långt har ni kommit?',
    pagar: 'Pågår: beslutet är på väg genom organisationen.',
    forankrad: 'Förankrad: ledning och berörda känner till beslutet.',
    with: 'Med vem?',
    withHelp: 'Skriv roll eller grupp, till exempel ledningsgruppen och enhetscheferna. Aldrig ett namn.',
    on: 'Dag',
    save: 'Anteckna',
    done: 'Förankringen är antecknad.',
  },
  gaps_one: '{{count}} beslut är inte förankrat i alla parter',
  gaps_other: '{{count}} beslut är inte förankrade i alla parter',
  missing: 'Saknas: {{parts}}',
  own: 'Beslut du inte har förankrat',
  ownTask: '{{state}} för {{parts}}',
} as const
