import type { Matter } from '../matter.ts'

/** Avvikelser that the group settled itself. */
export const closedMatters: readonly Matter[] = [
  {
    by: 'rep-sf-sydvast',
    daysAgo: 330,
    text: {
      heading: 'Planeringsmöten krockar med socialtjänstens jourtider',
      about: 'rutin',
      omrade: 'jobb',
      delomrade: 'coachning',
      stadsomrade: 'sydvast',
      what: 'Kompetenscenter bokar uppföljningsmöten på tider då handläggarna har telefontid. Socialtjänsten kan sällan vara med.',
      consequence: 'Planeringen görs utan den som känner hela situationen, och får göras om.',
      suggestion: 'Mötestider stäms av månadsvis mellan enhetscheferna.',
    },
    handled: {
      outcome: 'overenskommelse',
      note: 'Parterna är överens: tisdag och torsdag förmiddag hålls fria för gemensamma möten i alla stadsområden.',
    },
  },
  {
    by: 'rep-arbvux',
    daysAgo: 281,
    text: {
      heading: 'Remisser till Kompetenscenter saknar uppgift om pågående insatser',
      about: 'rutin',
      omrade: 'kompetens',
      delomrade: 'allmanna',
      what: 'Flera remisser under hösten beskriver inte vilka insatser som redan pågår hos socialtjänsten.',
      consequence: 'Kompetenscenter planerar insatser som dubblerar det som redan görs.',
      suggestion: 'Remissmallen får en obligatorisk rad om pågående insatser.',
    },
    handled: {
      outcome: 'overenskommelse',
      note: 'Remissmallen ändras den 1 i nästa månad. Representanterna informerar sina enheter.',
    },
  },
  {
    by: 'rep-sf-nordost',
    daysAgo: 204,
    text: {
      heading: 'Otydligt vem som kallar till trepartssamtal',
      about: 'ansvarsfordelning',
      omrade: 'sociala',
      delomrade: 'samordning',
      stadsomrade: 'nordost',
      what: 'Både socialsekreterare och konsulent har väntat på att den andra ska kalla.',
      consequence: 'Samtalen har skjutits upp i flera veckor.',
      suggestion: 'Den som äger planen kallar.',
    },
    handled: {
      outcome: 'avslutad',
      note: 'Det framgår redan av rutinen att den som äger planen kallar. Rutinen tas upp på enhetsmötena.',
    },
  },
  {
    by: 'rep-sf-centrum',
    daysAgo: 118,
    text: {
      heading: 'Glapp mellan hälsokurs och praktik',
      about: 'princip',
      omrade: 'halso',
      delomrade: 'kost-motion',
      stadsomrade: 'centrum',
      what: 'Efter avslutad hälsokurs dröjer det ofta sex till åtta veckor innan praktik börjar.',
      consequence: 'Motivationen sjunker, och en del börjar om från början.',
      suggestion: 'Praktikplatsen söks redan under kursens andra hälft.',
    },
    handled: {
      outcome: 'overenskommelse',
      note: 'Praktikanskaffningen börjar halvvägs in i kursen. Följs upp om sex månader.',
    },
  },
]
