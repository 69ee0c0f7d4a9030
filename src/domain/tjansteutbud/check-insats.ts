import { isDay } from '../shared/day.ts'
import type { FieldProblem } from '../shared/refusal.ts'
import { line, optionalLine, optionalText, problemsOf } from '../shared/text.ts'
import { type Lagrum, lagrumOn } from '../styrmodell/lagrum.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Insats } from './insats.ts'

/** What is wrong with an insats as written, judged by the version of the styrmodell in force when it takes effect and by the law of its first day. */
export function checkInsats(insats: Insats, model: Styrmodell, lagrum: readonly Lagrum[]): FieldProblem[] {
  const problems = problemsOf({
    name: [insats.name, line],
    about: [insats.about, optionalText],
    utforare: [insats.utforare.map(suppliedBy).join('\n'), optionalText],
  })
  for (const group of insats.targetGroups) problems.push(...problemsOf({ targetGroups: [group, optionalLine] }))
  const delomraden = model.omraden.flatMap(omrade => omrade.delomraden.map(delomrade => delomrade.key))
  const stadsomraden = model.stadsomraden.map(stadsomrade => stadsomrade.key)
  problems.push(...chosenFrom('delomraden', insats.delomraden, key => delomraden.includes(key)))
  problems.push(
    ...chosenFrom(
      'utforare',
      insats.utforare.map(({ part }) => part),
      key => partOf(model, key) !== undefined,
    ),
  )
  for (const utforare of insats.utforare) {
    if (utforare.supply === 'extern' && utforare.supplier.trim() === '')
      problems.push({ field: 'utforare', problem: 'empty' })
  }
  problems.push(...chosenFrom('stadsomraden', insats.stadsomraden, key => stadsomraden.includes(key)))
  if (!isDay(insats.start)) problems.push({ field: 'start', problem: insats.start === '' ? 'empty' : 'not-allowed' })
  else if (insats.lagrum.some(key => lagrumOn(key, insats.start, lagrum) === undefined))
    problems.push({ field: 'lagrum', problem: 'not-allowed' })
  if (insats.end !== 'tills vidare') {
    if (!isDay(insats.end)) problems.push({ field: 'end', problem: insats.end === '' ? 'empty' : 'not-allowed' })
    else if (isDay(insats.start) && insats.end < insats.start)
      problems.push({ field: 'end', problem: 'ends-before-start', start: insats.start, end: insats.end })
  }
  return problems
}

function suppliedBy(utforare: Insats['utforare'][number]): string {
  return utforare.supply === 'extern' ? `${utforare.supplier}\n${utforare.agreement}` : ''
}

function chosenFrom(field: string, chosen: readonly string[], isKnown: (key: string) => boolean): FieldProblem[] {
  if (chosen.length === 0) return [{ field, problem: 'empty' }]
  const isBroken = chosen.some(key => !isKnown(key)) || new Set(chosen).size < chosen.length
  return isBroken ? [{ field, problem: 'not-allowed' }] : []
}
