import { expect, it } from 'vitest'
import type { Command, Context } from '../../domain/commands/command.ts'
import { decide } from '../../domain/decide.ts'
import { madeNumber } from '../../domain/klientskydd/made-numbers.ts'
import type { State } from '../../domain/state.ts'
import { tell } from './seed.ts'
import { Story } from './story.ts'

const { date, last } = madeNumber(1990, 1, 18, 980)
const number = `${date}-${last}`

/** The same value with the number written into one text of it, for every text of it. `seen` is what others wrote. */
function* withNumber(value: unknown, path: string): Generator<readonly [path: string, value: unknown]> {
  if (typeof value === 'string') yield [path, `${value} ${number}`.trim()]
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (path === '' && (name === 'kind' || name === 'seen')) continue
    for (const [at, changed] of withNumber(member, path === '' ? name : `${path}.${name}`)) {
      yield [at, Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed }]
    }
  }
}

/** A key that no form can give makes a command break rather than be refused: then nothing is written. */
function judged<T>(decide: () => T): T | undefined {
  try {
    return decide()
  } catch {
    return undefined
  }
}

it('AV-3: no command of the sample year writes client data, whichever of its texts it is written in', () => {
  const told = new Map<string, { command: Command; state: State; context: Context }[]>()
  const story = new Story(
    { addItem: () => ({ id: '1', eTag: '' }), changeItem: () => ({ id: '1', eTag: '' }) },
    (command, state, context) => {
      const kept = told.get(command.kind) ?? []
      if (kept.length < 2) told.set(command.kind, [...kept, { command, state, context }])
    },
  )
  tell(story, new Date('2026-11-22T06:30:00Z'))
  const written: string[] = []
  const byField = new Set<string>()
  const byWall = new Set<string>()
  let tried = 0
  for (const [kind, cases] of told) {
    for (const { command, state, context } of cases) {
      for (const [path, changed] of withNumber(command, '')) {
        tried += 1
        const name = `${kind}.${path.replace(/\d+/g, 'n')}`
        const verdict = judged(() => decide(changed as Command, state, context))
        if (!verdict) continue
        if (verdict.ok) {
          if (JSON.stringify(verdict.changes).includes(number)) written.push(name)
        } else if (verdict.refusal.kind === 'fields') {
          if (verdict.refusal.problems.some(({ problem }) => problem === 'client-data')) byField.add(name)
        } else if (verdict.refusal.kind === 'rule' && verdict.refusal.rule === 'AV-3') byWall.add(name)
      }
    }
  }
  console.log(
    `Klientskydd: ${tried} texts of ${told.size} kinds of command; ${byField.size} fields tell it themselves, the wall stops ${[...byWall].join(', ')}`,
  )
  expect(written).toEqual([])
  expect(byField.size).toBeGreaterThan(30)
}, 30_000)
