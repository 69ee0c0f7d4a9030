import type { NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'

/** What one person of a meeting wrote down. */
export interface Said {
  readonly by: string
  readonly text: string
}

/** A point that a forum takes up by itself, and what was said at it. */
interface OwnPoint {
  readonly heading: string
  readonly said: readonly Said[]
}

/** How a forum's meetings go in the sample: who is there, what it takes up by itself, what is said at a matter. */
export interface MeetingHabit {
  readonly convenor: string
  /** Minutes after eight in the morning at which the meeting has begun. */
  readonly begins: number
  /** Seats that are empty now and then, by part, and the part that then and now sends a substitute. */
  readonly missing: readonly string[]
  readonly substituted: string
  readonly own: readonly OwnPoint[]
  /** One of these is said at each matter, in turn. */
  readonly atMatters: readonly Said[]
}

export const meetingHabits: Readonly<Record<NamedForumKey, MeetingHabit>> = {
  samverkan: {
    convenor: 'sammankallande',
    begins: 60,
    missing: ['sf-sydvast', 'sf-nordost'],
    substituted: 'sf-centrum',
    own: [
      {
        heading: 'Läget i stadsområdena',
        said: [
          {
            by: 'rep-sf-hisingen',
            text: 'Hisingen: fler vill börja än det finns platser, väntan är omkring fem veckor.',
          },
          {
            by: 'rep-sf-centrum',
            text: 'Centrum: två nya handläggare är på plats och introduceras gemensamt med Arbvux.',
          },
        ],
      },
      {
        heading: 'Kontaktvägar och bemanning',
        said: [
          {
            by: 'sammankallande',
            text: 'Listan över kontaktpersoner är uppdaterad. Ändringar lämnas till sammankallande.',
          },
          { by: 'rep-arbvux', text: 'Kompetenscenter har öppet som vanligt under lovveckan.' },
        ],
      },
      {
        heading: 'Rutinen för gemensam planering',
        said: [
          {
            by: 'rep-arbvux',
            text: 'Rutinen följs i de flesta ärenden. Det som brister är vem som kallar till uppföljningen.',
          },
          {
            by: 'rep-sf-nordost',
            text: 'Nordost går igenom rutinen på arbetsplatsträffen och återkommer med synpunkter.',
          },
        ],
      },
    ],
    atMatters: [
      { by: 'rep-sf-hisingen', text: 'Hisingen känner igen bilden och har löst det lokalt tills vidare.' },
      { by: 'rep-arbvux', text: 'Arbvux tar fram hur ofta det händer till nästa möte.' },
      { by: 'rep-sf-nordost', text: 'Gruppen gick igenom vilka steg som inte följs och varför.' },
      { by: 'rep-sf-centrum', text: 'Representanterna för det vidare till sina enheter.' },
    ],
  },
  sob: {
    convenor: 'samordnare',
    begins: 300,
    missing: ['ffs', 'sf-sydvast'],
    substituted: 'finsam',
    own: [
      {
        heading: 'Läget i förvaltningarna',
        said: [
          {
            by: 'chef-sf-nordost',
            text: 'Nordost ser fler med långa tider i försörjningsstöd och vill följa frågan gemensamt.',
          },
          { by: 'chef-finsam', text: 'Finsam påminner om att medel för nästa år söks före oktober.' },
        ],
      },
      {
        heading: 'Uppföljning av uppdrag',
        said: [
          {
            by: 'samordnare',
            text: 'Uppdragen gicks igenom ett och ett. Två är försenade och får nytt datum av den som ansvarar.',
          },
          { by: 'chef-sf-hisingen', text: 'Hisingen ber att redovisningarna kommer en vecka före mötet.' },
        ],
      },
    ],
    atMatters: [
      {
        by: 'samordnare',
        text: 'Samordnaren föredrog frågan utifrån samverkansgruppens underlag. Parterna gick laget runt.',
      },
      {
        by: 'chef-sf-hisingen',
        text: 'Hisingen vill att det följs upp hur länge deltagarna väntar, redan efter ett halvår.',
      },
      {
        by: 'chef-sf-centrum',
        text: 'Centrum för beslutet vidare till sin ledningsgrupp och återkommer om förankringen.',
      },
    ],
  },
  analys: {
    convenor: 'analys-arbvux',
    begins: 120,
    missing: [],
    substituted: '',
    own: [
      {
        heading: 'Behovsgrupper och volymer',
        said: [
          {
            by: 'analys-arbvux',
            text: 'Siffrorna per stadsområde är sammanställda. Skillnaden mellan Hisingen och Centrum består.',
          },
          {
            by: 'analys-sf-hisingen',
            text: 'Uppgifterna om orsak till stödet är osäkra för de yngsta och redovisas inte.',
          },
        ],
      },
    ],
    atMatters: [],
  },
}
