/** `npm run bench`: measures, prints one table, and fails when something is above what is refused. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { capacity } from './app/capacity.ts'
import { app, bundle } from './app/opening.ts'
import { sizes } from './app/size.ts'
import { device } from './browser/parts.ts'
import { type Figure, jsonOf, tableOf, verdictOf } from './figures.ts'
import { fresh, opening } from './http/parts.ts'
import type { Part, Run } from './run.ts'

const parts: readonly Part[] = [bundle, opening, fresh, device, app, sizes, capacity]
/** Parts of the short form. */
const short: readonly Part[] = [bundle, fresh, device]
/** What is planted to prove that the bench notices: milliseconds, and for the bundle a tenth as many kilobytes. */
const planting = 1_000

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      prove: { type: 'boolean', default: false },
      json: { type: 'string' },
      seed: { type: 'string', default: '20261122' },
    },
  })
  const unknown = values.only.filter(name => !parts.some(part => part.name === name))
  if (unknown.length > 0) {
    throw new Error(`Ingen del heter ${unknown.join(', ')}. Delarna är ${parts.map(({ name }) => name).join(', ')}.`)
  }
  return values
}

async function measure(chosen: readonly Part[], run: Run): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const part of chosen) {
    const begun = performance.now()
    figures.push(...(await part.measure(run)))
    run.say(`${part.name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }
  return figures
}

/**
 * Measures, plants a slow-down, measures again: what held must be seen to hold no longer. What does not hold without it
 * either proves nothing on this machine at this time.
 */
async function prove(chosen: readonly Part[], run: Run): Promise<number> {
  const plain = await measure(chosen, run)
  const slowed = new Map((await measure(chosen, { ...run, planted: planting })).map(figure => [figure.name, figure]))
  const plantable = chosen.flatMap(part => part.plantable ?? [])
  let unseen = 0
  for (const name of plantable) {
    const [before, after] = [plain.find(figure => figure.name === name), slowed.get(name)]
    const isTried = before !== undefined && verdictOf(before) !== 'HÅLLER INTE'
    const isSeen = isTried && after !== undefined && verdictOf(after) === 'HÅLLER INTE'
    if (!isSeen) unseen += 1
    const told = [before, after].map(figure => (figure ? `${figure.value.toFixed(0)} ${verdictOf(figure)}` : 'saknas'))
    const found = isSeen
      ? 'MÄRKT '
      : isTried
        ? 'OMÄRKT'
        : 'OPRÖVAT (över gränsen utan plantering: kör på en ledig maskin)'
    run.say(`${found} ${name}: ${told.join(' → ')}`)
  }
  run.say(`\nPlanterat: ${planting} ms. ${plantable.length - unseen} av ${plantable.length} mått märkte det.`)
  return unseen === 0 && plantable.length > 0 ? 0 : 1
}

async function main(): Promise<number> {
  const { only, quick, json, seed, prove: isProof } = readOptions()
  const run: Run = { seed: Number(seed), times: 5, quick: quick || isProof, planted: 0, say: line => console.log(line) }
  const all = quick ? short : parts
  const chosen = only.length > 0 ? parts.filter(({ name }) => only.includes(name)) : all
  if (isProof) return prove(chosen, run)
  const figures = await measure(chosen, run)
  const machine = `${cpus()[0]?.model ?? 'okänd processor'} × ${cpus().length}`
  const about = { seed: run.seed, times: run.times, quick, node: process.version, machine }
  const of = quick ? 'bästa' : 'median'
  console.log(`\nFrö ${run.seed}, ${of} av ${run.times}, Node ${process.version}, ${machine}\n\n${tableOf(figures)}`)
  if (json !== undefined) writeFileSync(json, jsonOf(figures, { ...about, at: new Date().toISOString() }))
  const crossed = figures.filter(figure => verdictOf(figure) === 'HÅLLER INTE')
  console.log(`\n${figures.length - crossed.length} mått håller sin gräns, ${crossed.length} gör det inte.`)
  return crossed.length === 0 ? 0 : 1
}

process.exit(await main())
