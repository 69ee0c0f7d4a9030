import type { DueState, UppdragStatus } from '../../../domain/uppdrag/status.ts'
import type { StepKind } from '../../../domain/uppdrag/step.ts'
import type { Organ } from '../../../domain/uppdrag/uppdrag.ts'

const state = {
  givet: 'Inte påbörjat',
  paborjat: 'Påbörjat',
  klart: 'Anmält klart',
  godkant: 'Godkänt',
  ater: 'Åter',
} as const satisfies Record<UppdragStatus['kind'], string>

const due = {
  late: 'Försenat',
  soon: 'Snart',
  ahead: 'I tid',
  undated: 'Utan datum',
  none: 'Ingen tid löper',
} as const satisfies Record<DueState, string>

const step = {
  paborjat: 'Påbörjat',
  rapport: 'Rapport',
  avsnitt: 'Avsnitt i det gemensamma underlaget',
  klart: 'Anmält klart',
  godkant: 'Godkänt',
  ater: 'Återlämnat',
} as const satisfies Record<StepKind, string>

/** What the button says will happen. */
const action = {
  paborjat: 'Påbörja',
  rapport: 'Rapportera',
  avsnitt: 'Skriv avsnitt',
  klart: 'Anmäl klart',
  godkant: 'Godkänn',
  ater: 'Lämna åter',
} as const satisfies Record<StepKind, string>

const ask = {
  paborjat: 'Vill du säga något om hur ni börjar?',
  rapport: 'Hur går det?',
  avsnitt: 'Er parts avsnitt',
  klart: 'Vad är gjort?',
  godkant: 'Vill forumet säga något?',
  ater: 'Vad återstår?',
} as const satisfies Record<StepKind, string>

const stored = {
  paborjat: 'Uppdraget är påbörjat.',
  rapport: 'Rapporten är delad.',
  avsnitt: 'Avsnittet är delat.',
  klart: 'Uppdraget är anmält klart.',
  godkant: 'Uppdraget är godkänt.',
  ater: 'Uppdraget är återlämnat.',
} as const satisfies Record<StepKind, string>

const organ = {
  KF: 'Kommunfullmäktige',
  KS: 'Kommunstyrelsen',
  NAV: 'Nämnden för arbetsmarknad och vuxenutbildning',
} as const satisfies Record<Organ, string>

/** Assignments from the forums and from above. */
export const uppdrag = {
  state,
  due,
  step,
  action,
  ask,
  stored,
  organ,
  title: 'Uppdrag',
  lead: 'Uppdrag från SoB och från politiken: vem som ansvarar, när de ska vara klara och hur långt de har kommit.',
  column: {
    heading: 'Uppdrag',
    part: 'Ansvarig part',
    due: 'Klart senast',
    when: 'Tidsläge',
    state: 'Läge',
    giver: 'Från',
  },
  filter: {
    label: 'Urval',
    part: 'Ansvarig part',
    state: 'Läge',
    giver: 'Från',
    when: 'Tidsläge',
    all: 'Alla',
    open: 'Öppna',
    mine: 'Min part',
  },
  none: {
    title: 'Inga uppdrag än',
    text: 'När SoB ger ett uppdrag, eller samordnaren antecknar ett från kommunfullmäktige, kommunstyrelsen eller nämnden, står det här.',
    left_zero: 'Inget uppdrag passar urvalet',
    left_one: '{{count}} uppdrag',
    left_other: '{{count}} uppdrag',
    leftHelp: 'Välj en annan part, ett annat läge eller en annan givare för att se fler.',
  },
  groups: {
    title: 'Arbetsgrupper som SoB har tillsatt',
    name: 'Arbetsgrupp',
    state: 'Läge',
    until: 'Upphör',
    convenor: 'Sammankallande',
    decision: 'Beslut',
  },
  late_one: '{{count}} dag försenat',
  late_other: '{{count}} dagar försenat',
  left_zero: 'Klart i dag',
  left_one: '{{count}} dag kvar',
  left_other: '{{count}} dagar kvar',
  noDate: 'Utan datum',
  note: 'Anteckna politiskt uppdrag',
  steps: { day: 'Dag', what: 'Vad', who: 'Vem', text: 'Med egna ord' },
  page: {
    task: 'Uppdraget',
    facts: 'Vem, när och varifrån',
    part: 'Ansvarig part',
    involved: 'Deltar',
    group: 'Utförs av',
    due: 'Klart senast',
    giver: 'Gavs av',
    above: '{{organ}} {{day}} {{paragraph}}',
    diarienummer: 'Diarienummer',
    decision: 'Beslut',
    decisionGone: 'Beslutet kan inte läsas',
    invalid: 'Det här uppdraget räknas inte',
    steps: 'Vad som har hänt',
    noSteps: 'Ingen har rapporterat än.',
    joint: 'Gemensamt underlag',
    jointLead: 'Varje part skriver sitt eget avsnitt. Det senaste av varje part gäller.',
    written: '{{done}} av {{all}} parter har skrivit',
    missing: 'Inte skrivet än.',
    asPart: 'För part',
    waitsPart: 'Väntar på {{part}}.',
    waitsGiver: 'Väntar på att {{forum}} godkänner eller lämnar åter.',
    closed: 'Uppdraget är avslutat.',
    document: 'Uppdrag: {{heading}}',
  },
  form: {
    title: 'Politiskt uppdrag',
    lead: 'För uppdrag som kommunfullmäktige, kommunstyrelsen eller nämnden har gett parterna. Det delas med alla i forumen.',
    organ: 'Uppdragsgivare',
    paragraph: 'Paragraf',
    paragraphHelp: 'Som den står i protokollet, till exempel § 28.',
    day: 'Beslutsdatum',
    diarienummer: 'Diarienummer',
    heading: 'Rubrik',
    text: 'Vad är uppdraget?',
    part: 'Ansvarig part',
    involved: 'Vilka fler deltar?',
    due: 'Klart senast',
    joint: 'Besvaras med ett gemensamt underlag',
    jointHelp: 'Varje part skriver sitt eget avsnitt på uppdragets sida.',
    save: 'Anteckna uppdraget',
    done: 'Uppdraget är antecknat.',
  },
} as const
