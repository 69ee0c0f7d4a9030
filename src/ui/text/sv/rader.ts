/**
 * Rows of lists that could not be read. Few pages have any, so the words are fetched with the note that says them.
 */
export const rader = {
  unread_one: '1 rad i listan {{list}} kunde inte läsas och visas inte här.',
  unread_other: '{{count}} rader i listan {{list}} kunde inte läsas och visas inte här.',
  row: 'Rad {{row}}: {{columns}}',
  key: 'Rad {{row}}: nyckeln saknas, eller finns redan på en annan rad',
  help: 'De är skrivna av ett annat verktyg eller sparade två gånger. Be den som äger webbplatsen att rätta eller ta bort dem.',
  show: 'Visa vilka',
} as const
