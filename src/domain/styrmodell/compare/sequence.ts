/** How two sequences run together: a stretch that both have, or one that only the first or the second has. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  /** Where it begins in the first and in the second sequence. */
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * The most differences that are searched for. Past that the two have so little in common that the rest is given as
 * removed and added whole; the limit keeps the time bounded whatever the texts are.
 */
const mostEdits = 2000

/**
 * The shortest way from one sequence to another by Myers' greedy algorithm, compared by `===`. Stretches come in order;
 * together they cover both sequences exactly once.
 */
export function diffSequences(first: readonly unknown[], second: readonly unknown[]): Stretch[] {
  let start = 0
  while (start < first.length && start < second.length && first[start] === second[start]) start += 1
  let end = 0
  while (
    end < first.length - start &&
    end < second.length - start &&
    first[first.length - 1 - end] === second[second.length - 1 - end]
  )
    end += 1
  const a = first.slice(start, first.length - end)
  const b = second.slice(start, second.length - end)
  const found: Stretch[] = []
  const add = (kind: Stretch['kind'], atA: number, atB: number, length: number) => {
    if (length > 0) found.push({ kind, a: atA, b: atB, length })
  }
  add('same', 0, 0, start)
  for (const { kind, a: atA, b: atB, length } of middle(a, b)) add(kind, atA + start, atB + start, length)
  add('same', first.length - end, second.length - end, end)
  return joined(found)
}

function middle(a: readonly unknown[], b: readonly unknown[]): Stretch[] {
  const trace = a.length > 0 && b.length > 0 ? forward(a, b) : undefined
  if (trace) return back(trace, a.length, b.length)
  return [
    { kind: 'removed', a: 0, b: 0, length: a.length },
    { kind: 'added', a: a.length, b: 0, length: b.length },
  ]
}

/** How far each diagonal reaches after 0, 1, 2 … edits; nothing when there are too many. */
function forward(a: readonly unknown[], b: readonly unknown[]): Int32Array[] | undefined {
  const most = Math.min(a.length + b.length, mostEdits)
  const trace: Int32Array[] = []
  const reach = new Int32Array(2 * most + 3)
  const zero = most + 1
  const at = (k: number) => reach[zero + k] ?? 0
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(zero - edits - 1, zero + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      let x = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reach[zero + k] = x
      if (x >= a.length && x - k >= b.length) return trace
    }
  }
  return undefined
}

/** The way back through the trace, turned round. */
function back(trace: readonly Int32Array[], lengthA: number, lengthB: number): Stretch[] {
  const found: Stretch[] = []
  let [x, y] = [lengthA, lengthB]
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits]
    const at = (k: number) => reach?.[k + edits + 1] ?? 0
    const k = x - y
    const isDown = k === -edits || (k !== edits && at(k - 1) < at(k + 1))
    const fromK = isDown ? k + 1 : k - 1
    const fromX = edits === 0 ? 0 : at(fromK)
    const fromY = edits === 0 ? 0 : fromX - fromK
    const run = Math.min(x - fromX, y - fromY)
    if (run > 0) found.push({ kind: 'same', a: x - run, b: y - run, length: run })
    x -= Math.max(run, 0)
    y -= Math.max(run, 0)
    if (edits > 0) found.push({ kind: isDown ? 'added' : 'removed', a: fromX, b: fromY, length: 1 })
    x = fromX
    y = fromY
  }
  return found.reverse()
}

/** Stretches of a kind that follow on each other as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    if (last?.kind === stretch.kind) found[found.length - 1] = { ...last, length: last.length + stretch.length }
    else found.push(stretch)
  }
  return found
}
