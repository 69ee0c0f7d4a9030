/** The first page of the demonstration on this machine. */
export const personas = {
  title: 'Vem vill du vara?',
  about:
    'Det här är en demonstration på den egna datorn. Inget skickas någon annanstans, och alla uppgifter är påhittade.',
  how: 'Välj en roll. Du kan byta när du vill under menyn med din roll.',
  group: { samverkan: 'Samverkansgruppen', sob: 'SoB', other: 'Övriga' },
  can: {
    representant: 'Väcker avvikelser och nominerar frågor.',
    sammankallande: 'Håller gruppens möten och lyfter frågor till SoB.',
    avdelningschef: 'Läser det som lyfts, och beslutar i SoB.',
    samordnare: 'Håller SoB:s möten och skriver beslut.',
    verksamhetschef: 'Deltar i SoB och hörs, men beslutar inte.',
    'representerande-chef': 'Deltar i SoB och hörs, men beslutar inte.',
    none: 'Är inte med i något forum.',
  },
} as const
