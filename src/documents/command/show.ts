import type { SectionDiff, TextDiff, UnitDiff } from '../../domain/styrmodell/compare/diff.ts'
import type { ModelDiff } from '../../domain/styrmodell/compare/models.ts'
import type { Unit } from '../../domain/styrmodell/compare/units.ts'
import type { WordChange } from '../../domain/styrmodell/compare/words.ts'
import type { Imported, Unrecognised } from '../../domain/styrmodell/import/imported.ts'
import type { DirectiveRead } from '../../ports/styrmodell-files.ts'

/** Why a file could not be read, and what to do. */
export const whyNot: Readonly<Record<Extract<DirectiveRead, { ok: false }>['why'], string>> = {
  'too-large': 'Filen är för stor för att vara en anvisning. Ta bort bilder, eller spara bara texten, och försök igen.',
  pdf: 'Det är en PDF, och den kan inte läsas in. Öppna dokumentet i Word och spara det som .docx.',
  'old-word': 'Filen är sparad i ett äldre format. Öppna den i Word och spara den som .docx.',
  'not-word':
    'Filen heter som ett Word-dokument men går inte att läsa som ett. Öppna den i Word och spara den på nytt.',
  'not-text': 'Filen är varken Word eller text. Spara anvisningen som .docx, .md eller .txt.',
  empty: 'Det finns ingen text i filen. Är den skannad behöver texten först tolkas, till exempel i Word.',
  'not-loaded': 'Koden som läser filer kunde inte hämtas. Försök igen.',
}

const reasons: Readonly<Record<Unrecognised['why'], string>> = {
  'page-furniture': 'sidhuvud eller sidfot, borttaget',
  contents: 'rad i innehållsförteckning, borttagen',
  'not-placed': 'ord som inte fick någon plats',
  'no-styrning': 'område utan styrning',
  'no-utforare': 'delområde utan utförare',
  'no-delomraden': 'område utan delområden',
  'no-mandate': 'forum utan mandat',
  exception: 'undantag att ta ställning till',
  guessed: 'tolkat ur löpande text',
}

/** What was imported, for a reader at a terminal. */
export function shownImport({ sections, model, unrecognised, words }: Omit<Imported, 'facts'>): string[] {
  return [
    ...sections.map(({ level, heading, id }) => `${'  '.repeat(level - 1)}${heading} (${id})`),
    '',
    ...model.omraden.flatMap(({ namn, styrning, delomraden }) => [
      `${namn}: styrning ${styrning.join(', ')}`,
      ...delomraden.map(one => `  ${one.namn}: utförare ${one.utforare.join(', ')}`),
    ]),
    ...model.forum.map(({ namn, mandat }) => `${namn}: ${mandat}`),
    `Lagrum: ${model.lagrum.join('; ')}`,
    '',
    ...unrecognised.map(({ why, text, times }) => `${reasons[why]}: ${text}${times ? ` (${times} gånger)` : ''}`),
    `Ord in: ${words.in}, ord ut: ${words.out}`,
  ]
}

const standings: Readonly<Record<SectionDiff['standing'], string>> = {
  same: 'oförändrat',
  changed: 'ändrat',
  added: 'nytt',
  removed: 'borttaget',
}

/** What differs, for a reader at a terminal: what goes in square brackets, what comes in curly ones. */
export function shownDiff({ facts, sections, model }: TextDiff & { readonly model: readonly ModelDiff[] }): string[] {
  return [
    ...facts.map(({ fact, before = '–', after = '–' }) => `${fact}: ${before} → ${after}`),
    ...model.map(({ what, of, before = '–', after = '–' }) => `${[what, ...of].join(' / ')}: ${before} → ${after}`),
    ...sections
      .filter(({ standing, isMoved }) => standing !== 'same' || isMoved)
      .flatMap(({ id, standing, isMoved, before, after, units }) => [
        '',
        `## ${(after ?? before)?.heading} (${id}): ${standings[standing]}${isMoved ? ', flyttat' : ''}`,
        ...units.flatMap(unitLine),
      ]),
  ]
}

function unitLine(unit: UnitDiff): string[] {
  const text = ({ cells }: Unit) => cells.join(' | ')
  const words = (cells: readonly (readonly WordChange[])[]) => cells.map(marked).join(' | ')
  switch (unit.kind) {
    case 'same':
      return []
    case 'changed':
      return [words(unit.words)]
    case 'removed':
      return [`[-${text(unit.before)}-]`]
    case 'added':
      return [`{+${text(unit.after)}+}`]
    case 'moved-away':
      return [`flyttat till ${unit.to}: ${text(unit.before)}`]
    case 'moved-here':
      return [`flyttat från ${unit.from}: ${words(unit.words)}`]
  }
}

function marked(changes: readonly WordChange[]): string {
  return changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}
