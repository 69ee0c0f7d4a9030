import type { CarryingOut } from '../../../domain/decision/carrying-out.ts'
import type { Leg } from '../../../domain/uppfoljning/flow.ts'
import type { PeriodChoice } from '../../../domain/uppfoljning/period.ts'
import type { WaitsAt } from '../../../domain/uppfoljning/waits.ts'

const period = {
  'tolv-manader': 'De senaste tolv månaderna',
  'i-ar': 'I år',
  'forra-aret': 'Förra året',
  egen: 'Egen period',
} as const satisfies Record<PeriodChoice, string>

const leg = {
  'till-sob': 'Från väckt till lyft till SoB',
  'hos-sob': 'Från lyft till svar från SoB',
  hela: 'Från väckt till svar från SoB',
  'i-gruppen': 'Från väckt till avslut i samverkansgruppen',
} as const satisfies Record<Leg, string>

const waits = {
  gruppen: 'Hos samverkansgruppen',
  sob: 'Hos SoB',
  aterforing: 'Svaret ska återföras och läsas',
  okant: 'Inte lyfta till SoB',
} as const satisfies Record<WaitsAt, string>

const carried = {
  genomfort: 'Genomförda',
  pagar: 'Pågår',
  forsenat: 'Försenade',
  'inget-att-folja': 'Inget att följa',
} as const satisfies Record<CarryingOut, string>

/** How the collaboration goes: figures, charts and a report. */
export const uppfoljning = {
  title: 'Uppföljning',
  lead: 'Vad som kommer in, hur lång tid det tar, var frågor väntar och vad som blir av besluten.',
  shown: '{{from}} till {{to}}',
  filter: { label: 'Period', choice: 'Period', from: 'Från och med', to: 'Till och med' },
  period,
  leg,
  waits,
  carried,
  csv: 'Hämta som CSV',
  table: 'Visa siffrorna',
  csvDone: 'Tabellerna är hämtade.',
  csvFailed: 'Filen kunde inte skapas. Ladda om sidan och försök igen.',
  csvName: 'uppfoljning {{from}} {{to}}.csv',
  noPeriod: 'Ingen period är vald',
  noPeriodText: 'Skriv första och sista dagen, så visas siffrorna för den tiden.',
  none: 'Inget att följa upp än',
  noneText:
    'När avvikelser har väckts och beslut har fattats räknas de här. Välj en annan period om du väntade dig något.',
  leftOut: 'Det här är inte med',
  leftOutText:
    'Samverkansgruppens egna anteckningar läses bara av gruppen. Vad gruppen har avslutat själv, vem som har nominerat och om ett svar är återfört räknas därför inte här. En avvikelse som inte är lyft kan vara avslutad i gruppen.',
  invalid: 'Rader som inte räknas, till exempel för att någon saknade uppdraget, är inte heller med.',
  few: 'Medianen visas när minst {{count}} frågor ligger bakom den. Färre säger inget om hur det brukar gå. Skillnader på någon enstaka fråga säger inte heller något.',
  column: {
    step: 'Tid',
    raised: 'Väckta',
    lifted: 'Lyfta frågor',
    answered: 'Svar från SoB',
    leg: 'Sträcka',
    of: 'Antal',
    median: 'Median (dagar)',
    longest: 'Längst (dagar)',
    longestAt: '{{where}}, längst (dagar)',
    waits: 'Var',
    omrade: 'Område',
    stadsomrade: 'Stadsområde',
    liftedOf: 'Lyfta',
    answeredOf: 'Besvarade',
    took: 'Median (dagar)',
    carried: 'Läge',
    decisions: 'Beslut',
    part: 'Part',
    asked: 'Att förankra',
    anchored: 'Förankrade',
    day: 'Dag',
    everywhere: 'I hela staden',
    somewhere: 'Bara på vissa håll',
    nowhere: 'Ingenstans',
  },
  tooFew: 'för få',
  nothing: '–',
  wholeCity: 'Hela staden',
  section: {
    inflow: 'Inflöde',
    inflowText:
      'Avvikelser som har väckts, frågor som har lyfts till SoB och svar från SoB. Flera avvikelser kan bli en fråga.',
    leads: 'Ledtider',
    leadsText:
      'Det som blev klart under perioden, när det än började. Det som fortfarande väntar står under Var frågor väntar.',
    waits: 'Var frågor väntar',
    waitsText: 'Läget den {{day}}.',
    waitsUnseen:
      'De som inte är lyfta räknas från att de väcktes. Gruppen kan redan ha avslutat några av dem, men det ser bara gruppen.',
    omradeWaits: 'Väntar per område',
    stadsomradeWaits: 'Väntar per stadsområde',
    placeWaitsText:
      'Avvikelser som väntade den {{day}}. Tiden räknas från väckt, hos SoB från lyft och därefter från svar.',
    omrade: 'Per område',
    omradeText: 'Avvikelser efter det område de hör till. Medianen är från väckt till svar.',
    stadsomrade: 'Per stadsområde',
    stadsomradeText:
      'Avvikelser efter var de märks. Ett stadsområde med många avvikelser kan vara det som är bäst på att väcka dem.',
    carried: 'Beslut som genomförs',
    carriedText: 'Periodens beslut efter hur långt de har kommit i dag. Svar utan beslut räknas inte.',
    anchored: 'Förankring',
    anchoredText: 'Periodens gällande beslut, part för part: hur många som är förankrade och hur lång tid det tog.',
    access: 'Likvärdighet över tid',
    accessText:
      'Delområden i tjänsteutbudet några dagar under perioden. De räknas efter var de erbjuds: i alla stadsområden, i några eller inte alls.',
    offered: 'Delområden som erbjuds, per stadsområde',
  },
  bar: '{{name}}: {{value}}',
  report: {
    title: 'Uppföljning {{from}} till {{to}}',
    header: 'Uppföljning av samverkan',
    raised_zero: 'Ingen avvikelse väcktes.',
    raised_one: '{{count}} avvikelse väcktes.',
    raised_other: '{{count}} avvikelser väcktes.',
    lifted_zero: 'Ingen fråga lyftes till SoB.',
    lifted_one: '{{count}} fråga lyftes till SoB.',
    lifted_other: '{{count}} frågor lyftes till SoB.',
    answered_zero: 'SoB besvarade ingen fråga.',
    answered_one: 'SoB besvarade {{count}} fråga.',
    answered_other: 'SoB besvarade {{count}} frågor.',
    days_one: '{{count}} dag',
    days_other: '{{count}} dagar',
    tookMedian: 'Mediantiden från lyft till svar var {{days}} (av {{count}}).',
    atSob_zero: 'Ingen fråga väntade hos SoB den {{day}}.',
    atSob_one: '{{count}} fråga väntade hos SoB den {{day}}, sedan {{days}}.',
    atSob_other: '{{count}} frågor väntade hos SoB den {{day}}, den längsta sedan {{days}}.',
    carried_zero: 'Av periodens beslut är {{done}} genomförda och {{underWay}} på gång. Inget är försenat.',
    carried_one: 'Av periodens beslut är {{done}} genomförda, {{underWay}} på gång och {{count}} försenat.',
    carried_other: 'Av periodens beslut är {{done}} genomförda, {{underWay}} på gång och {{count}} försenade.',
  },
  file: {
    from: 'Från och med',
    to: 'Till och med',
    section: 'Avsnitt',
    row: 'Rad',
    measure: 'Mått',
    value: 'Värde',
  },
} as const
