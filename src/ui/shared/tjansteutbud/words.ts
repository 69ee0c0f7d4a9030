import type { Day } from '../../../domain/shared/day.ts'
import type { InsatsId } from '../../../domain/shared/ids.ts'
import { citation, type Lagrum, type LagrumKey, lagrumOn } from '../../../domain/styrmodell/lagrum.ts'
import type { StadsomradeKey, Styrmodell } from '../../../domain/styrmodell/styrmodell.ts'
import type { Insats, InsatsFields, Parallel, Utforare } from '../../../domain/tjansteutbud/insats.ts'
import type { Text } from '../../text/text.ts'
import { listed, partName } from '../sentences.ts'

/** What the words of an insats depend on: the day that is shown, the version in force then, the law by date, and the names of the others. */
export interface InsatsContext {
  readonly day: Day
  readonly model: Styrmodell
  readonly lagrum: readonly Lagrum[]
  readonly nameOf: (insats: InsatsId) => string | undefined
}

export function delomradeName(key: string, model: Styrmodell): string {
  return model.omraden.flatMap(({ delomraden }) => delomraden).find(one => one.key === key)?.name ?? key
}

export function stadsomradeName(key: StadsomradeKey, model: Styrmodell): string {
  return model.stadsomraden.find(one => one.key === key)?.name ?? key
}

/** `Centrum och Nordost`, or the whole city where all are meant. */
export function whereText(keys: readonly StadsomradeKey[], model: Styrmodell, t: Text): string {
  if (model.stadsomraden.every(({ key }) => keys.includes(key))) return t('tjansteutbud.everywhere')
  return listed(
    keys.map(key => stadsomradeName(key, model)),
    t,
  )
}

function utforareText(utforare: Utforare, model: Styrmodell, t: Text): string {
  const part = partName(model, utforare.part)
  if (utforare.supply === 'egen') return part
  const { supplier, agreement } = utforare
  return agreement
    ? t('tjansteutbud.externalOn', { part, supplier, agreement })
    : t('tjansteutbud.externalBy', { part, supplier })
}

/** Everyone who performs; all parts of a side that do so themselves are named as the side. */
export function utforareTexts(utforare: readonly Utforare[], model: Styrmodell, t: Text): string {
  const own = new Set(utforare.filter(({ supply }) => supply === 'egen').map(({ part }) => part))
  const whole = model.sides
    .map(side => ({ side, parts: model.parts.filter(part => part.side === side.key).map(({ key }) => key) }))
    .filter(({ parts }) => parts.length > 1 && parts.every(part => own.has(part)))
  const within = new Set(whole.flatMap(({ parts }) => parts))
  const rest = utforare.filter(one => one.supply === 'extern' || !within.has(one.part))
  return [...whole.map(({ side }) => side.name), ...rest.map(one => utforareText(one, model, t))].join(', ')
}

/** The section of law that holds on the day; one that nobody has checked in the statute says so. */
export function lagrumText(key: LagrumKey, day: Day, table: readonly Lagrum[], t: Text): string {
  const row = lagrumOn(key, day, table)
  if (!row) return t('tjansteutbud.noneSet')
  return row.checked ? citation(row) : t('tjansteutbud.citationUnchecked', { citation: citation(row) })
}

function parallelText(parallel: Parallel, { nameOf }: InsatsContext, t: Text): string {
  if (parallel.kind !== 'vissa') return t(`tjansteutbud.parallel.${parallel.kind}`)
  const names = parallel.with.map(id => nameOf(id) ?? t('tjansteutbud.changes.unknown'))
  return t('tjansteutbud.parallelWith', { names: listed(names, t) })
}

/** One field of an insats as people read it. */
export function fieldText(insats: Insats, field: keyof InsatsFields, context: InsatsContext, t: Text): string {
  const { day, model, lagrum } = context
  const joined = (parts: readonly string[]) => parts.join(', ')
  switch (field) {
    case 'name':
    case 'start':
      return insats[field]
    case 'about':
      return insats.about || t('tjansteutbud.noneSet')
    case 'delomraden':
      return joined(insats.delomraden.map(key => delomradeName(key, model)))
    case 'utforare':
      return utforareTexts(insats.utforare, model, t)
    case 'lagrum':
      return joined(insats.lagrum.map(key => lagrumText(key, day, lagrum, t))) || t('tjansteutbud.noneSet')
    case 'targetGroups':
      return joined(insats.targetGroups) || t('tjansteutbud.forAll')
    case 'stadsomraden':
      return joined(insats.stadsomraden.map(key => stadsomradeName(key, model)))
    case 'parallel':
      return parallelText(insats.parallel, context, t)
    case 'end':
      return insats.end === 'tills vidare' ? t('tjansteutbud.untilFurther') : insats.end
  }
}

/** What somebody has written of an insats, as its fields show it. */
export function writtenIn({ name, about, targetGroups, utforare }: Insats): string[] {
  const outside = utforare.flatMap(one => (one.supply === 'extern' ? [one.supplier, one.agreement ?? ''] : []))
  return [name, about, targetGroups.join(', '), ...targetGroups, ...outside]
}
