import type { Match } from './finding.ts'

/** Words for a person who is met at work, in the forms that begin such a sentence. */
const persons = [
  'klient(?:en)?',
  'brukare(?:n)?',
  'deltagare(?:n)?',
  'patient(?:en)?',
  'sökande(?:n)?',
  'arbetssökande(?:n)?',
  'den enskild[ae]',
  'person(?:en)?',
  'kvinna(?:n)?',
  'man(?:nen)?',
  'ungdom(?:en)?',
  'pappa(?:n)?',
  'mamma(?:n)?',
  'hon',
  'han',
  'hen',
]

/** What is then said about one single person. */
const saidOfOne = [
  'heter',
  'hette',
  'kallas',
  'bor på',
  'är född',
  'föddes',
  'är skriven på',
  'har diagnosen',
  'har fått diagnosen',
]

/** What belongs to one single person: "klientens namn är". */
const belongings = ['namn', 'adress', 'telefonnummer', 'personnummer', 'födelsedatum', 'diagnos']
const owners = [
  'klientens',
  'brukarens',
  'deltagarens',
  'patientens',
  'den enskildes',
  'personens',
  'hennes',
  'hans',
  'hens',
]

const phrase = new RegExp(
  `(?<!\\p{L})(?:(?:${persons.join('|')})(?: som)?\\s{1,2}(?:${saidOfOne.join('|')})|(?:${owners.join('|')})\\s{1,2}(?:${belongings.join('|')})(?:\\s{1,2}är|:))(?!\\p{L})`,
  'giu',
)

/** Phrases that introduce one single person: "klienten heter", "hennes adress är". The words are data above, for anyone to judge. */
export function findPhrases(text: string): Match[] {
  return Array.from(text.matchAll(phrase), match => ({
    kind: 'klientord',
    start: match.index,
    end: match.index + match[0].length,
    oddity: 0,
  }))
}
