import type { Matter } from '../matter.ts'
import { positions } from './positions.ts'

/** What is under way today: shared, nominated, lifted. */
export const openMatters: readonly Matter[] = [
  {
    by: 'rep-sf-hisingen',
    daysAgo: 58,
    text: {
      heading: 'Lönesubventionerade jobb fördelas utan att socialtjänsten tillfrågas',
      about: 'rutin',
      omrade: 'jobb',
      delomrade: 'lonesubvention',
      stadsomrade: 'hisingen',
      what: 'Platser tillsätts innan socialtjänsten har kunnat föreslå personer som är redo.',
      consequence: 'Personer med långvarigt biståndsbehov kommer sällan i fråga.',
      suggestion: 'Två veckors varsel innan platser tillsätts.',
    },
    handled: {
      outcome: 'oeniga',
      note: 'Socialförvaltningarna vill ha varsel. Arbvux menar att arbetsgivarna inte kan vänta. Gruppen kommer inte längre.',
    },
    escalated: {
      ground: 'oeniga',
      after: 26,
      background:
        'Gruppen har behandlat frågan utan att enas. Det handlar om avvägningen mellan snabb tillsättning och likvärdig tillgång.',
      proposal: 'SoB tar ställning till om platser ska varslas och hur länge i förväg.',
      positions: positions('tillstyrker', {
        arbvux: ['avstyrker', 'Arbetsgivare drar sig ur om tillsättningen dröjer.'],
      }),
      onAgenda: true,
    },
  },
  {
    by: 'rep-sf-centrum',
    daysAgo: 47,
    text: {
      heading: 'Motiverande insatser görs av båda sidor utan avstämning',
      about: 'ansvarsfordelning',
      omrade: 'sociala',
      delomrade: 'motivation',
      stadsomrade: 'centrum',
      what: 'Handläggare och arbetsmarknadskonsulent för motiverande samtal med samma personer, utan att veta om varandra.',
      consequence: 'Budskapen skiljer sig, och tiden används dubbelt.',
      suggestion: 'Klargör var gränsen går mellan motiverande insatser i det sociala och i det jobbfokuserade området.',
    },
    nominated: [
      { by: 'rep-sf-centrum', after: 2 },
      { by: 'rep-arbvux', after: 12, reason: 'Gränsen behöver beskrivas i styrmodellen.' },
    ],
    escalated: {
      ground: 'gemensamt-nominerad',
      after: 20,
      background: 'Styrmodellen har motiverande insatser i två områden med olika styrning. Gränsen beskrivs inte.',
      proposal: 'SoB ger i uppdrag att beskriva gränsen och tar upp den i årets översyn.',
      positions: positions('tillstyrker', {
        'sf-hisingen': ['ej-svarat', ''],
        'sf-sydvast': ['tillstyrker-med-villkor', 'Om handläggarnas samtal får vara kvar.'],
      }),
      onAgenda: false,
    },
  },
  {
    by: 'rep-sf-sydvast',
    daysAgo: 40,
    text: {
      heading: 'Arbetsgivare kontaktas av flera enheter samma vecka',
      about: 'rutin',
      omrade: 'jobb',
      delomrade: 'arbetsgivare',
      stadsomrade: 'sydvast',
      what: 'Flera arbetsgivare har fått samtal från både Kompetenscenter och socialförvaltningens egna arbetsmarknadsenheter.',
      consequence: 'Arbetsgivare uppfattar staden som splittrad.',
      suggestion: 'Ett gemensamt register över pågående kontakter.',
    },
    nominated: [
      { by: 'rep-sf-sydvast', after: 4 },
      { by: 'rep-arbvux', after: 15 },
      { by: 'rep-sf-centrum', after: 20 },
    ],
  },
  {
    by: 'rep-arbvux',
    daysAgo: 33,
    text: {
      heading: 'Stöd vid psykisk ohälsa avslutas när en kurs börjar',
      about: 'princip',
      omrade: 'halso',
      delomrade: 'psykisk-fysisk',
      what: 'Hälsostödet avslutas i flera fall samma dag som en yrkeskurs börjar, fast behovet kvarstår.',
      consequence: 'Avhoppen ökar under kursens första månad.',
      suggestion: 'Hälsostöd och kurs löper parallellt de första åtta veckorna.',
    },
    nominated: [{ by: 'rep-arbvux', after: 3 }],
    declined: {
      by: 'rep-sf-nordost',
      after: 8,
      reason: 'Vi prövar redan parallellt stöd i Nordost och vill se resultatet först.',
    },
  },
  {
    by: 'rep-sf-nordost',
    daysAgo: 29,
    text: {
      heading: 'Yrkeskurserna ligger långt från Nordost',
      about: 'princip',
      omrade: 'kompetens',
      delomrade: 'yrke',
      stadsomrade: 'nordost',
      what: 'Ingen av höstens yrkeskurser hålls i eller nära Nordost.',
      consequence: 'Färre från Nordost söker, trots störst behov.',
      suggestion: 'Minst en kurs per termin förläggs till Nordost.',
    },
    handled: {
      outcome: 'strategisk',
      note: 'Var kurser förläggs är en fråga om tjänsteutbudet. Gruppen lyfter den till SoB.',
    },
  },
  {
    by: 'rep-sf-hisingen',
    daysAgo: 17,
    text: {
      heading: 'Återkoppling efter avslutad praktik uteblir',
      about: 'rutin',
      omrade: 'jobb',
      delomrade: 'praktik',
      stadsomrade: 'hisingen',
      what: 'Socialtjänsten får inte veta hur praktiken har gått förrän nästa planeringsmöte.',
      consequence: 'Nästa steg dröjer i onödan.',
      suggestion: 'En kort återkoppling inom en vecka efter avslut.',
    },
    nominated: [{ by: 'rep-sf-hisingen', after: 2, reason: 'Vi har tagit upp det enhet för enhet utan resultat.' }],
  },
  {
    by: 'rep-sf-sydvast',
    daysAgo: 9,
    text: {
      heading: 'Återkoppling från praktik kommer för sent',
      about: 'rutin',
      omrade: 'jobb',
      delomrade: 'praktik',
      stadsomrade: 'sydvast',
      what: 'Besked om avbruten praktik når socialtjänsten efter flera veckor.',
      consequence: 'Stödet hinner inte anpassas.',
      suggestion: 'Samma dag som praktiken avbryts meddelas handläggaren.',
    },
  },
  {
    by: 'rep-sf-centrum',
    daysAgo: 4,
    text: {
      heading: 'Nyföretagarstöd når inte dem med försörjningsstöd',
      about: 'princip',
      omrade: 'jobb',
      delomrade: 'jobbsokning',
      what: 'Information om stöd till den som vill starta eget finns inte i socialtjänstens material.',
      consequence: 'Få frågar, och ingen hänvisar dit.',
      suggestion: 'Gemensamt informationsmaterial.',
    },
  },
]
