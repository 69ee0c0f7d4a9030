import type { Check, Fault, Hinder, ListAspect, ListReport, Verdict } from '../../ports/site-check.ts'
import { wantedSecurity } from '../../provision/plan/rights.ts'
import type { ListSecurity, PresentRights } from '../../provision/present/site.ts'
import type { ListDefinition } from '../../sharepoint/lists/definition.ts'
import type { Attempt } from './attempt.ts'
import { judgeColumns, judgeUnique } from './judge-columns.ts'
import { judgeAppendOnly, judgeRights, rightRows } from './judge-rights.ts'
import type { ListReading } from './reading.ts'

/**
 * One list against its definition. Only what was read can be good.
 * @param seesAll true for an owner, to whom a list that is not shown is a list that is not there
 */
export function judgeList(
  definition: ListDefinition,
  { head, columns, security }: ListReading,
  rights: Attempt<PresentRights>,
  seesAll: boolean,
): ListReport {
  const { name, display, kind } = definition
  if (head === undefined) return missing(definition, seesAll)
  const list = columns.ok ? { ...head, columns: columns.value } : undefined
  const rows = security.ok && rights.ok ? rightRows(security.value, definition, rights.value) : undefined
  const both = security.ok ? rights : security
  const checks: Check<ListAspect>[] = [
    { aspect: 'exists', verdict: judge(head.template === 'genericList', { kind: 'other-template' }) },
    { aspect: 'rights', verdict: rows === undefined ? unknown(both) : judgeRights(rows) },
    { aspect: 'inheritance', verdict: of(security, ({ own }) => judge(own, { kind: 'inherits' })) },
  ]
  if (kind === 'fact') {
    const isOpen = Object.values(definition.rights).includes('change')
    const chosen: Verdict = { state: 'unknown', because: { kind: 'chosen' } }
    const verdict = isOpen ? chosen : of(security, held => of(rights, given => judgeAppendOnly(held, given)))
    checks.push({ aspect: 'append-only', verdict })
  }
  checks.push(
    { aspect: 'versions', verdict: of(security, ({ versioning }) => judge(versioning, { kind: 'no-versions' })) },
    { aspect: 'rows', verdict: of(security, held => judgeRows(held, definition)) },
    { aspect: 'unique', verdict: list === undefined ? unknown(columns) : judgeUnique(list, definition) },
    { aspect: 'columns', verdict: list === undefined ? unknown(columns) : judgeColumns(list, definition) },
  )
  return { name, title: head.title || display, checks, rights: rows }
}

function missing({ name, display }: ListDefinition, seesAll: boolean): ListReport {
  const verdict: Verdict = seesAll
    ? { state: 'bad', faults: [{ kind: 'list-missing' }] }
    : { state: 'unknown', because: { kind: 'unseen' } }
  return { name, title: display, checks: [{ aspect: 'exists', verdict }], rights: undefined }
}

/** Whose rows one sees and changes: SharePoint has one setting of each for the whole list. */
function judgeRows({ readSecurity, writeSecurity }: ListSecurity, definition: ListDefinition): Verdict {
  const wanted = wantedSecurity(definition)
  const faults: Fault[] = []
  if (readSecurity !== wanted.ReadSecurity) faults.push({ kind: 'rows-hidden' })
  if (writeSecurity !== wanted.WriteSecurity) {
    faults.push({ kind: wanted.WriteSecurity === 2 && writeSecurity === 1 ? 'rows-changeable' : 'rows-locked' })
  }
  return faults.length > 0 ? { state: 'bad', faults } : { state: 'good' }
}

function of<T>(read: Attempt<T>, judged: (value: T) => Verdict): Verdict {
  return read.ok ? judged(read.value) : unknown(read)
}

function judge(isRight: boolean, fault: Fault): Verdict {
  return isRight ? { state: 'good' } : { state: 'bad', faults: [fault] }
}

const odd: Hinder = { kind: 'odd' }

function unknown(read: Attempt<unknown>): Verdict {
  return { state: 'unknown', because: read.ok ? odd : read.because }
}
