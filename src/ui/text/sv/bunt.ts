/** Avvikelser that go on as one question. */
export const bunt = {
  proposals: 'Hör ihop',
  proposalsText:
    'De här avvikelserna gäller samma sak och kommer från flera stadsområden. Buntade går de vidare som en fråga, och var och en som väckte dem får svaret.',
  proposal_one: '{{count}} avvikelse om {{about}}',
  proposal_other: '{{count}} avvikelser om {{about}}',
  routines: 'rutiner i {{omrade}}',
  areas: 'Märks i {{areas}}',
  wholeCity: 'hela staden',
  page: {
    title: 'Bunta avvikelser',
    lead: 'Välj vilka som ska gå vidare som en fråga. Avvikelsen som leder bunten nomineras, behandlas och lyfts för alla. Du kan lösa upp bunten tills frågan är lyft.',
    members: 'Avvikelser i bunten',
    leads: 'Vilken avvikelse leder bunten?',
    text: 'Varför hör de ihop?',
    make: 'Bunta avvikelserna',
    made: 'Avvikelserna går nu vidare som en fråga.',
    none: 'Inget att bunta här',
    noneText: 'Avvikelserna är redan buntade, avslutade eller lyfta. Se i listan var de står.',
    back: 'Till avvikelserna',
    nominations:
      'Nomineringar av de andra räknas inte för bunten. Avvikelsen som leder nomineras på nytt om det behövs.',
  },
  members: {
    title: 'Buntad fråga',
    leading: 'Leder bunten',
    along: 'Följer med',
    raised: '{{where}}, väckt av {{who}} {{day}}',
    read: 'har läst svaret',
    unread: 'har inte läst svaret än',
    goesAlong: 'Den här avvikelsen följer med en annan. Gruppen nominerar, behandlar och lyfter den andra.',
    asked: 'Frågan vilar på {{count}} avvikelser. Alla som väckte dem får svaret.',
    why: 'Varför de hör ihop',
    wholeCity: 'Hela staden',
  },
  dissolve: 'Lös upp bunten',
  dissolved: 'Bunten är upplöst. Var och en går sin egen väg igen.',
} as const
