/** The tour of the first visit, and where it can be had again. */
export const rundtur = {
  label: 'Kom igång',
  count: '{{step}} av {{of}}',
  next: 'Nästa',
  back: 'Tillbaka',
  done: 'Klar',
  skip: 'Hoppa över',
  again: 'Visa introduktionen igen',
  waits: {
    title: 'Här står det som väntar på dig',
    text: 'Överst står det du behöver göra nu, och hur länge det har väntat. Under det står dina nästa möten och det du själv har väckt.',
  },
  decide: {
    title: 'Ta ställning och besluta',
    text: 'Frågor från samverkansgruppen finns under Till SoB. Varje fråga visar vilka parter som behöver svara innan SoB kan besluta. Ett beslut får ett nummer och ändras sedan aldrig.',
  },
  lift: {
    title: 'Lyft frågor till SoB',
    text: 'På avvikelsens sida finns knappen Lyft till SoB när den får lyftas. Annars står det vad som saknas. SoB:s svar kommer tillbaka hit, så att du kan ta det till gruppen.',
  },
  raise: {
    title: 'Väck en avvikelse när samverkan brister',
    text: 'Beskriv händelsen, aldrig personen. Utkastet ser bara du. När du delar avvikelsen ser samverkansgruppen den, och du följer den ända till svaret.',
  },
  follow: {
    title: 'Följ det som forumen gör',
    text: 'Besluten finns under Beslut och det som erbjuds under Tjänsteutbud. Där en regel styr står den intill, med det avsnitt i styrmodellen som den kommer från.',
  },
  saved: {
    title: 'Det du gör sparas direkt',
    text: 'Uppe till höger står när det senast sparades. Saknas nätet arbetar du vidare, och det skickas när nätet är tillbaka. Ctrl+K söker i allt du får läsa.',
  },
} as const
