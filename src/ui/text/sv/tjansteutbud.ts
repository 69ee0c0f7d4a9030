import type { Access } from '../../../domain/tjansteutbud/access.ts'
import type { Difference } from '../../../domain/tjansteutbud/difference.ts'
import type { InsatsFields, Parallel, Utforare } from '../../../domain/tjansteutbud/insats.ts'
import type { WithoutJobFocus } from '../../../domain/tjansteutbud/job-focus.ts'
import type { TimelineEvent } from '../../../domain/tjansteutbud/timeline.ts'

const field = {
  name: 'Namn',
  about: 'Vad insatsen är',
  delomraden: 'Delområden',
  utforare: 'Utförare',
  lagrum: 'Lagrum',
  targetGroups: 'Målgrupper',
  stadsomraden: 'Stadsområden',
  parallel: 'Parallellt med andra insatser',
  start: 'Första dagen',
  end: 'Sista dagen',
} as const satisfies Record<keyof InsatsFields, string>

const parallel = {
  nej: 'Inte parallellt',
  alla: 'Parallellt med alla',
  vissa: 'Parallellt med vissa',
} as const satisfies Record<Parallel['kind'], string>

const supply = { egen: 'Egen regi', extern: 'Extern leverantör' } as const satisfies Record<Utforare['supply'], string>

const access = {
  har: 'Erbjuds',
  far: 'Tillkommer',
  forlorar: 'Försvinner',
  saknar: 'Erbjuds inte',
} as const satisfies Record<Access, string>

const difference = {
  ny: 'Ny',
  andrad: 'Ändrad',
  borta: 'Borta',
  samma: 'Oförändrad',
} as const satisfies Record<Difference['kind'], string>

const event = {
  tillkom: 'Tillkom',
  andrades: 'Ändrades',
  avslutades: 'Fick en sista dag',
  'togs-bort': 'Togs bort ur tjänsteutbudet',
} as const satisfies Record<TimelineEvent['kind'], string>

const withoutJobFocus = {
  ensam: '{{insats}}: får inte pågå samtidigt som någon jobbfokuserad insats ({{where}})',
  'ingen-dar': '{{insats}}: ingen jobbfokuserad insats att kombinera med i {{where}}',
} as const satisfies Record<WithoutJobFocus['why'], string>

/** The catalogue of insatser, what a decision does to it, and the forms for it. */
export const tjansteutbud = {
  field,
  parallel,
  supply,
  access,
  difference,
  event,
  untilFurther: 'Tills vidare',
  untilFurtherInText: 'tills vidare',
  noneSet: 'Inte angivet',
  forAll: 'Alla',
  externalBy: '{{part}}, extern: {{supplier}}',
  externalOn: '{{part}}, extern: {{supplier}} ({{agreement}})',
  parallelWith: 'Parallellt med {{names}}',
  runs: '{{start}} – {{end}}',
  citationUnchecked: '{{citation}} (ej kontrollerad)',
  everywhere: 'hela staden',
  grid: {
    caption: 'Insatser och i vilka stadsområden de erbjuds',
    changeCaption: 'Vilka stadsområden som får och förlorar insatser',
    insats: 'Insats',
    all: 'Alla fyra stadsområden',
    legend: 'Teckenförklaring',
  },
  changes: {
    caption: 'Ändringar i tjänsteutbudet',
    none: 'Inga ändringar än',
    noneText: 'Lägg till en ny insats, justera en som finns eller avsluta en. Ändringarna gäller från beslutets dag.',
    add: 'Ny insats',
    adjust: 'Justera en insats',
    end: 'Avsluta en insats',
    added: 'Ny: {{name}}',
    adjusted: 'Justeras: {{name}}',
    ended: 'Avslutas: {{name}}',
    fields: 'Ändrar {{fields}}',
    lastDay: 'Sista dagen {{day}}',
    unknown: 'en insats som inte finns i tjänsteutbudet',
    edit: 'Ändra',
    editNamed: 'Ändra {{name}}',
    removeNamed: 'Ta bort ändringen av {{name}}',
    which: 'Vilken insats?',
    nothingToPick: 'Det finns ingen insats att välja den dagen.',
    take: 'Klar med insatsen',
    takeEnd: 'Avsluta insatsen',
    from: 'Gäller från {{day}}',
    change_one: '1 ändring',
    change_other: '{{count}} ändringar',
  },
  form: {
    newTitle: 'Ny insats',
    adjustTitle: 'Justera {{name}}',
    endTitle: 'Avsluta en insats',
    aboutHelp: 'Några meningar om vad den innehåller. Aldrig uppgifter om klienter.',
    delomradenHelp: 'Området följer av delområdena.',
    targetGroupsHelp: 'En på varje rad. Tomt betyder att den är för alla.',
    lagrumHelp: 'Välj vad insatsen vilar på. Vilket lagrum det är visas efter dagen.',
    utforare: 'Utförare {{n}}',
    part: 'Part',
    supply: 'Regi',
    supplier: 'Leverantör',
    agreement: 'Ramavtal',
    addUtforare: 'Lägg till utförare',
    removeUtforare: 'Ta bort utförare {{n}}',
    with: 'Vilka får den pågå samtidigt som?',
    untilFurther: 'Tills vidare',
    lastDayHelp: 'Den sista dagen som insatsen erbjuds.',
  },
  preview: {
    title: 'Vad ändringarna leder till',
    day: 'Så här ser det ut {{day}}, när alla ändringar gäller.',
    changes: 'Före och efter',
    before: 'Före',
    after: 'Efter',
    newInsats: 'Ny insats',
    ends: 'Avslutas',
    access: 'Likvärdighet: vem får och vem förlorar',
    noAccess: 'Inget stadsområde får eller förlorar någon insats.',
    otherRows_one: '1 insats till påverkas inte.',
    otherRows_other: '{{count}} insatser till påverkas inte.',
    unserved: 'Behov utan utförare',
    unservedNone: 'Ändringarna lämnar inget delområde utan utförare.',
    duplicates: 'Flera som gör samma sak',
    duplicatesNone: 'Ändringarna ger ingen dubblering.',
    duplicatesText: 'Det kan vara avsiktligt. Skriv i så fall varför i förslagets skäl.',
    jobFocus: 'Kombinationer utan jobbfokuserad del',
    jobFocusNone: 'Ändringarna lämnar ingen insats utan jobbfokuserad insats att kombinera med.',
    jobFocusText:
      'Insatser i andra områden för människor närmare arbete när de kombineras med en jobbfokuserad (danska BIP-studien).',
    arising: 'Uppstår',
    mended: 'Försvinner',
    remaining_one: 'Sedan tidigare finns 1 till.',
    remaining_other: 'Sedan tidigare finns {{count}} till.',
    needWhere: '{{need}}: {{where}}',
    duplicate: '{{delomrade}} i {{where}}: {{actors}} ({{insatser}})',
    withoutJobFocus,
    overlaps: 'Ett annat öppet förslag ändrar samma insats',
    overlapSame: '{{insats}}: båda ändrar {{fields}}. Det som beslutas sist gäller.',
    overlapOther: '{{insats}}: ändrar olika saker. Båda kan beslutas.',
    problems: 'Behöver rättas innan ändringarna kan beslutas',
  },
} as const
