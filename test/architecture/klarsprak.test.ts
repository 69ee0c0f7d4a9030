/**
 * The Swedish that people read is klarspråk: what språklagen (2009:600) 11 § asks of an authority's language, "vårdat,
 * enkelt och begripligt", as far as a machine can tell. The rest somebody must read.
 */
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/domain/styrmodell/rules.ts'
import type { Sentences } from '../../src/ui/text/keys.ts'
import { sv } from '../../src/ui/text/sv.ts'

/**
 * Words that a sentence may hold. Advice on klarspråk says fifteen to twenty on average and breaks up what passes thirty;
 * these are read between two meetings and by people under stress, so the longest of them keeps well under that.
 */
const mostWords = 20

/** Words of officialese, from the advice that authorities give their own writers, and what to write. */
const officialese: readonly (readonly [RegExp, string])[] = [
  [/användare(n|ns|s)?/, 'du'],
  [/man/, 'du, eller vem det är'],
  [/vänligen/, 'inget alls: säg vad man gör'],
  [/erfordra(s|r|des|nde)?|erforderlig[at]?/, 'behövs'],
  [/inkom(ma|mer|mit|met)|inkommen/, 'komma in'],
  [/erhåll(a|er|it|en)/, 'få'],
  [/avseende/, 'om'],
  [/beträffande|angående/, 'om'],
  [/vad beträffar|i vad mån/, 'om'],
  [/i enlighet med/, 'enligt, som'],
  [/med anledning av/, 'för att, eftersom'],
  [/på grund av att/, 'eftersom'],
  [/i syfte att/, 'för att'],
  [/huruvida/, 'om'],
  [/således|sålunda|härmed|därvid(lag)?|härvid(lag)?|varvid|vartill|härav|därav|häri|däri/, 'så, då, där'],
  [/jämlikt|jämte/, 'enligt, och'],
  [/ånyo/, 'igen'],
  [/endast|enbart allenast|allenast|blott/, 'bara'],
  [/icke/, 'inte'],
  [/samt/, 'och'],
  [/dock/, 'men'],
  [/föreligg(a|er|at)/, 'finns'],
  [/tillse(r)?|tillses/, 'se till'],
  [/vidta(r|s|ga|git)?/, 'göra'],
  [/ombesörj(a|er|t)|tillhandahåll(a|er|it)/, 'ordna, ge'],
  [/genomför(a|s)? en \w+/, 'verbet självt'],
  [/göra en (bedömning|analys|kontroll|sökning)/, 'verbet självt'],
  [/påbörjande|upphörande|inlämnande|verkställa(nde)?/, 'verbet självt'],
  [/implementera(r|s|d)?/, 'införa'],
  [/exekvera(r|s)?|initiera(r|s)?|generera(r|s)?|validera(r|s)?/, 'ett svenskt ord för det'],
  [/snarast möjligt/, 'så snart du kan, eller en dag'],
  [/alternativt/, 'eller'],
  [/exempelvis/, 'till exempel'],
  [/respektive/, 'och, var sin'],
  [
    /d\.?v\.?s\.?|t\.? ?ex\.?|bl\.? ?a\.|m\.m\.|resp\.|f\.n\.|o\.?s\.?v\.?|p\.?g\.?a\.?|ev\.|inkl\.|enl\./,
    'orden utskrivna',
  ],
  [/och\/eller/, 'det som menas'],
]

/** What says that something went wrong and nothing more. */
const empty =
  /\bfel (har )?(uppstod|uppstått|inträffa\w*)|\bnågot gick (fel|snett)|\btekniskt fel|\boväntat fel|\bogiltig(t|a)? (inmatning|värde)|\bmisslyckades\b|\bhoppsan\b|\btyvärr\b|\bklicka här\b|!/i

type Sentence = readonly [key: string, text: string]

function sentencesOf(tree: Sentences, path = ''): Sentence[] {
  return Object.entries(tree).flatMap(([key, value]): Sentence[] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentencesOf(value, `${path}${key}.`),
  )
}

const all: readonly Sentence[] = [
  ...sentencesOf(sv),
  ...Object.entries(rules).flatMap(([id, { sentence, instead }]): Sentence[] => [
    [`${id}.sentence`, sentence],
    [`${id}.instead`, instead],
  ]),
]

/** The sentences of a text. What follows a colon is read as one of its own. */
const split = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+(?=[\p{Lu}{”(§\d])/u).filter(part => part.trim() !== '')

const wordsIn = (sentence: string): number => (sentence.match(/[\p{L}\d{][\p{L}\d{}.:’'/-]*/gu) ?? []).length

const tooLong = ([key, text]: Sentence): string[] =>
  split(text).flatMap(sentence =>
    wordsIn(sentence) > mostWords ? [`${key}: ${wordsIn(sentence)} ord: ${sentence}`] : [],
  )

/** What SharePoint's own menus say, which is not ours to choose. */
const menus = /Ta bort användare från gruppen/g

const officious = ([key, whole]: Sentence): string[] => {
  const text = whole.replace(menus, '')
  return officialese.flatMap(([word, better]) => {
    const found = new RegExp(`(?<![\\p{L}\\d.{/-])(${word.source})(?![\\p{L}\\d}/-])`, 'iu').exec(text)
    return found ? [`${key}: ”${found[1]}”, skriv ${better}: ${text}`] : []
  })
}

/** Names of sentences that tell of something that did not go. */
const troubled =
  /(^|\.)(not(Stored|Saved|Loaded|Fetched|Copied|Word|Root)\w*|\w*[fF]ailed|refused|offline|silent|forbidden|unread|blocked|full|held|broken|garbled|tooLong|wrong|missing|noHost|noConsent|no-consent|notAssigned|not-assigned|otherPerson|popupBlocked|popup-blocked|siteMissing|siteForbidden|siteOffline|unopened|columnsMissing|tooMany|lost)(Text|\.text)?$/
/** Whole groups of them. */
const troubledGroups =
  /^(forms\.problem|common\.signIn|ko\.todo|anvisning\.import\.why|tjansteutbud\.import\.(why|problem)|sakerhetskontroll\.todo)\./
/** Those among them by name that only say how things are, or whose next sentence says what to do (`ko.todo`). */
const notTrouble =
  /^(common\.done\.(stored|undone)|common\.saved\.offline|(uppdrag|forankring|overlamning|governance)\.|forslag\.(mandate|missing)\.|pagaende\.positions\.|avvikelser\.nomination\.missing|ko\.why\.)/

/** What a sentence that tells what to do begins with, or has after a comma, a colon or a small word. */
const doing = [
  ...['ange', 'avgör', 'avstyrk', 'be', 'beskriv', 'bjud', 'byt', 'dela', 'fortsätt', 'frigör', 'fråga', 'fyll', 'ge'],
  ...['gå', 'gör', 'hämta', 'installera', 'jämför', 'klistra', 'kontakta', 'kontrollera', 'kopiera', 'korta', 'kör'],
  ...['ladda', 'lämna', 'lägg', 'läs', 'logga', 'låt', 'markera', 'planera', 'pröva', 'prova', 'rensa', 'rätta', 'se'],
  ...[
    'skapa',
    'skicka',
    'skjut',
    'skriv',
    'slå',
    'spara',
    'stryk',
    'stäng',
    'svara',
    'sök',
    'ta',
    'tillåt',
    'uppdatera',
  ],
  ...['utse', 'vänta', 'välj', 'återställ', 'ändra', 'öppna', 'försök', 'du kan', 'kopierar', 'rättar', 'lägger'],
]
const saysWhatToDo = (text: string): boolean => {
  // A code for support may come last.
  const last = split(text.replace(/ Kod: \{\{code\}\}\.$/, ''))
    .slice(-2)
    .join(' ')
  return new RegExp(`(?<!att |kunna |[\\p{L}])(${doing.join('|')})(?![\\p{L}])`, 'iu').test(last)
}

/** What tells of trouble and leaves one there. A title is followed by its text, which says it. */
function leavesOneThere(sentences: readonly Sentence[]): string[] {
  const keys = new Set(sentences.map(([key]) => key))
  return sentences.flatMap(([key, text]) => {
    const isTrouble = (troubled.test(key) || troubledGroups.test(key)) && !notTrouble.test(key)
    // A fragment is the middle of another sentence, which says it.
    const isTitle = keys.has(`${key}Text`) || key.endsWith('.title') || !/[.?]$/.test(text) || /^\p{Ll}/u.test(text)
    return isTrouble && !isTitle && !saysWhatToDo(text) ? [`${key}: ${text}`] : []
  })
}

describe('what people read in Swedish', () => {
  it(`has sentences of at most ${mostWords} words`, () => {
    expect(all.flatMap(tooLong)).toEqual([])
    expect(all.length).toBeGreaterThan(1000)
  })

  it('has no officialese', () => {
    expect(all.flatMap(officious)).toEqual([])
  })

  it('never says that something went wrong and nothing more', () => {
    expect(all.filter(([, text]) => empty.test(text))).toEqual([])
  })

  it('ends with what to do where it tells of trouble', () => {
    expect(leavesOneThere(all)).toEqual([])
    expect(all.filter(([key]) => troubled.test(key) || troubledGroups.test(key)).length).toBeGreaterThan(80)
  })
})

describe('the check itself', () => {
  const words = (count: number) => Array(count).fill('ord').join(' ')

  it('counts the words of each sentence for itself', () => {
    expect(tooLong(['a', `${words(mostWords)}. O${words(mostWords).slice(1)}.`])).toEqual([])
    expect(tooLong(['a', `${words(mostWords + 1)}.`])).toHaveLength(1)
    expect(tooLong(['a', `Kort. ${words(mostWords)} {{name}}`])).toHaveLength(1)
  })

  it.each([
    'Användaren sparar.',
    'Vänligen vänta.',
    'Avser möten samt beslut.',
    'Kontakta ev. oss',
    'Här ser man det.',
  ])('sees officialese in %s', text => {
    expect(officious(['a', text])).toHaveLength(1)
  })

  it.each(['Manuset är klart.', 'Samtliga', 'Ta emot {{user.man}}', 'Skriv TT:MM.'])('lets %s be', text => {
    expect(officious(['a', text])).toEqual([])
  })

  it.each(['Ett fel uppstod.', 'Något gick fel. Försök igen.', 'Ogiltig inmatning', 'Klart!'])('sees %s', text => {
    expect(empty.test(text)).toBe(true)
  })

  it('asks for what to do in what tells of trouble, and in its text where that is a title', () => {
    expect(leavesOneThere([['a.notSaved', 'Det gick inte att spara.']])).toHaveLength(1)
    expect(leavesOneThere([['a.notSaved', 'Det gick inte att spara. Försök igen.']])).toEqual([])
    const title = ['a.notLoaded', 'Kunde inte hämtas.'] as const
    expect(leavesOneThere([title, ['a.notLoadedText', 'Nätet saknas.']])).toEqual(['a.notLoadedText: Nätet saknas.'])
    expect(leavesOneThere([['forms.problem.x', 'Tomt.']])).toHaveLength(1)
    expect(leavesOneThere([['a.saved', 'Sparat.']])).toEqual([])
  })
})
