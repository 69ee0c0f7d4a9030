import type { NoticeKind } from '../../../domain/shared/notice-kinds.ts'

/** What a person may be told of, as they choose it. */
const kind = {
  nominated: 'En avvikelse har nominerats, och du har väckt den eller är sammankallande',
  nominationNeeded: 'En avvikelse väntar på din nominering',
  escalated: 'En fråga har lyfts till SoB, och du har väckt eller nominerat den eller är samordnare',
  onSobAgenda: 'En fråga står på SoB:s dagordning, och du har väckt den eller talar för en part i SoB',
  decided: 'SoB har beslutat',
  answered: 'SoB har svarat på en fråga, och du har väckt den eller är sammankallande',
  uppdrag: 'Din part har fått ett uppdrag, eller ett uppdrag har gått vidare',
  forankringDue: 'Ett beslut ska förankras i din organisation',
  remissOpened: 'En remiss är öppen för svar',
} as const satisfies Record<NoticeKind, string>

/** Below the sentence of the feed: what one does there. Nothing of what the matter says. */
const preview = {
  nominated: 'Öppna avvikelsen och se var den är.',
  nominationNeeded: 'Öppna avvikelsen och nominera, eller säg varför inte.',
  escalated: 'Öppna frågan och se vad som händer nu.',
  onSobAgenda: 'Öppna och läs inför mötet.',
  decided: 'Öppna beslutet och läs det.',
  answered: 'Öppna avvikelsen och läs svaret.',
  uppdrag: 'Öppna uppdraget och se vad som är nästa steg.',
  forankringDue: 'Öppna beslutet och säg hur långt förankringen har kommit.',
  remissOpened: 'Öppna remissen och svara för din part.',
} as const satisfies Record<NoticeKind, string>

/** Notices in the activity feed: what is sent, and the page where one chooses. */
export const aviseringar = {
  title: 'Aviseringar',
  lead: 'Det här får du veta i aktivitetsflödet i Teams. Den som gör något i Styrforum skickar aviseringen när det är sparat. Där står bara vad det gäller och numret, aldrig vad någon har skrivit.',
  choose: 'Berätta för mig när',
  save: 'Spara valet',
  saved: 'Valet är sparat. Det gäller nästa avisering.',
  noSeat:
    'Valet kan sparas av den som har en plats i ett forum eller en arbetsgrupp. Du kan stänga av aviseringar från Styrforum i Teams inställningar.',
  teams: 'I Teams inställningar väljer du själv om aviseringar ska synas och låta.',
  timed:
    'Styrforum skickar inga påminnelser när ett slutdatum närmar sig eller har passerat. Det som väntar på dig står i stället på Översikt.',
  sending: 'Aviseringar från dig',
  telling: {
    quiet: 'Ingen avisering har skickats sedan du öppnade appen.',
    waiting: 'En avisering väntar på att kunna skickas. Det sker av sig självt. Ändringen själv är sparad.',
    'not-allowed':
      'Organisationen har inte godkänt att Styrforum skickar aviseringar åt dig. Allt annat fungerar, och de andra ser ändringen på Översikt. Ge ditt godkännande, eller be den som sköter appen att godkänna TeamsActivity.Send för alla.',
    'not-here':
      'Styrforum vet inte sin adress i Teams här, så inga aviseringar skickas. De andra ser ändringen på Översikt. Öppna appen i Teams, eller be den som sköter appen att fylla i teamsApp i config.json.',
    sent_one: 'Den senaste aviseringen gick till {{count}} person.',
    sent_other: 'Den senaste aviseringen gick till {{count}} personer.',
    unreached_one:
      '{{count}} person nåddes inte, troligen för att Styrforum inte är installerat hos personen. Den som sköter Teams kan installera appen för alla.',
    unreached_other:
      '{{count}} personer nåddes inte, troligen för att Styrforum inte är installerat hos dem. Den som sköter Teams kan installera appen för alla.',
  },
  permit: 'Godkänn aviseringar',
  permitted: 'Godkänt. Från nästa ändring får de andra veta.',
  refused: 'Det gick inte att godkänna. Be den som sköter appen att godkänna för alla.',
  kind,
  feed: {
    topic: 'Styrforum',
    nextMeeting: 'nästa möte',
    preview,
    title: {
      avvikelse: 'avvikelsen från {{day}}',
      fraga: 'frågan från {{day}}',
      forslag: 'förslaget från {{day}}',
      remiss: 'översyn {{year}}',
      uppdrag: 'nytt uppdrag',
      'uppdrag-ur': 'nytt uppdrag ur {{number}}',
      'uppdrag-klart': 'anmält klart, väntar på godkännande',
      'uppdrag-klart-ur': 'anmält klart ur {{number}}, väntar på godkännande',
      'uppdrag-godkant': 'godkänt',
      'uppdrag-godkant-ur': 'godkänt ur {{number}}',
      'uppdrag-ater': 'har kommit tillbaka',
      'uppdrag-ater-ur': 'har kommit tillbaka ur {{number}}',
    },
  },
} as const
