/** Documents that are fetched as files: what stands in all of them, and what is said when one cannot be made. */
export const dokument = {
  word: 'Hämta som Word',
  made: 'Dokumentet {{name}} är hämtat.',
  notLoaded: 'Dokumentet kunde inte skapas',
  notLoadedText:
    'Den del av appen som skriver dokument kunde inte hämtas. Se att nätverket fungerar, ladda om sidan och försök igen.',
  printed: 'Styrforum · utskrivet {{day}}',
  page: 'Sida',
  of: 'av',
  label: '{{label}}: ',
  beslut: {
    title: '{{number}} {{heading}}',
    header: 'Utdrag ur beslutsloggen · {{number}}',
    about: 'Utdrag ur beslutsloggen för {{forum}}.',
    invalid: 'Raden räknas inte som beslut. {{sentence}}',
    provisional: 'Beslutet är inte skickat än. Numret är preliminärt.',
    uppdrag: 'Uppdrag',
    uppdragAlt:
      'En rad för varje uppdrag som beslutet ger: ansvarig part, vad som ska göras och när det ska vara klart.',
    by: 'Antecknat av',
  },
} as const
