import type { FoundIn } from '../../../domain/minutes/search.ts'

const found = {
  point: 'Punkt',
  notes: 'Anteckning',
  outcome: 'Utfall',
  decision: 'Beslut',
} as const satisfies Record<FoundIn, string>

/** Search in all meetings. */
export const sokMoten = {
  title: 'Sök i mötena',
  lead: 'Söker i punkter, anteckningar, utfall och beslut i de forum som du ser.',
  label: 'Ord att söka efter',
  hits: 'Träffar',
  count_one: '{{count}} träff.',
  count_other: '{{count}} träffar.',
  more: 'De {{shown}} första visas. Skriv ett ord till så blir de färre.',
  start: 'Skriv ett ord',
  startText: 'Till exempel ur en rubrik, ett beslut eller en anteckning. Träffarna visas medan du skriver.',
  none: 'Inget möte innehåller ”{{words}}”',
  noneText: 'Pröva ett annat ord eller en del av ett ord.',
  in: found,
} as const
