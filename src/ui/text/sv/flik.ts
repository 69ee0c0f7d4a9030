/** The dialog of the host in which a tab is added or changed. */
export const flik = {
  title: 'Lägg till Styrforum',
  titleChange: 'Ändra fliken',
  lead: 'Välj vilket forum fliken ska visa. Den öppnas på forumets egen sida, med nästa möte, det som är öppet och de senaste besluten. Sidan är densamma för alla.',
  meetingLead:
    'Välj vilket forum som möts. Fliken visar forumets sida, och i mötet finns aktuell punkt, anteckningar och utfall i sidopanelen.',
  forum: 'Forum',
  rights: 'Vem som får läsa och skriva avgörs av rättigheterna i SharePoint, inte av vem som är med i kanalen.',
  next: 'Spara längst ned i fönstret när du har valt.',
  unread: 'Teams berättade inte vad fliken visar nu. Välj forum igen och spara.',
  refused: 'Teams sparade inte fliken. Försök igen, eller be den som äger teamet att lägga till den. Kod: {{code}}.',
  groupNow: 'Arbetsgruppen som fliken visar nu',
  groups: {
    'signed-out': 'Ska fliken visa en arbetsgrupp? Logga in, så visas de som SoB har tillsatt.',
    unread: 'Arbetsgrupperna går inte att hämta just nu. Välj ett forum ovan, eller försök igen.',
    signIn: 'Logga in och visa arbetsgrupper',
    again: 'Försök igen',
  },
  noHost: {
    title: 'Fliken går inte att ställa in här',
    text: 'Den här versionen av Teams låter inte appen spara fliken. Uppdatera Teams, eller lägg till fliken från Teams på datorn eller i webbläsaren.',
  },
} as const
