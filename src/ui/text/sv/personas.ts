/** The first page of the demonstration on this machine. */
export const personas = {
  title: 'Vem vill du vara?',
  about: 'Det här är en demonstration på den egna datorn. Uppgifterna är påhittade och lämnar inte datorn.',
  how: 'Välj en roll. Du kan byta när du vill i menyn med din roll.',
  first: 'Är appen ny för dig? Börja som den som lyfter frågor till SoB. En fråga väntar redan.',
  start: 'Börja som sammankallande',
  none: 'Inga roller att välja',
  noneText: 'Demonstrationens data svarar inte. Starta appen igen och ladda om sidan.',
  group: { samverkan: 'Samverkansgruppen', sob: 'SoB', analys: 'Analysgruppen', other: 'Övriga' },
  can: {
    representant: 'Väcker avvikelser och nominerar frågor till SoB.',
    sammankallande: 'Håller gruppens möten och lyfter frågor till SoB.',
    chef: 'Tar ställning till det som lyfts och beslutar i SoB.',
    samordnare: 'Håller SoB:s möten, sätter upp frågor och skriver beslut.',
    heard: 'Deltar i SoB och hörs, men beslutar inte.',
    analyst: 'Tar fram underlag i analysgruppen. Läser det som forumen delar.',
    dokumentansvarig: 'Håller styrmodellens text och leder den årliga översynen.',
    owner: 'Äger webbplatsen och listorna. Är inte med i något forum.',
    none: 'Är inte med i något forum. Visar hur appen ser ut utifrån.',
  },
} as const
