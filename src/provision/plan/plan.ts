import { groups, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { builtInKinds, ownLevels } from '../levels.ts'
import { isSameList } from '../present/read-site.ts'
import type { PresentList, PresentRights, PresentSite } from '../present/site.ts'
import { columnSteps, foreignColumns, wrongColumns } from './columns.ts'
import { listRightSteps, newListRightSteps } from './rights.ts'
import type { Step } from './step.ts'

/** What is to be done, and what a person must look at first; with any of the latter nothing is done. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly problems: readonly string[]
}

/** The group whose members may enter the site; whoever is in a forum's group is in this one too. */
const readers = 'Medlemmar'

/** Compares a site as it is with the definitions. Pure: the same site gives the same plan. */
export function planSite(present: PresentSite, definitions: readonly ListDefinition[]): Plan {
  const problems = definitions.flatMap(definition => problemsOf(present, definition))
  const steps = [
    // What needs the highest right comes first, so that a person who lacks it leaves nothing half-made.
    ...(present.rights === undefined ? [] : siteSteps(present.rights)),
    ...definitions.flatMap(definition => listSteps(present, definition)),
  ]
  return { steps, problems }
}

/** What the site itself lacks, apart from its lists. */
export function siteSteps(rights: PresentRights): Step[] {
  const steps: Step[] = groups
    .filter(group => !rights.groups.has(group))
    .map(group => ({ kind: 'make-group', group }) as const)
  for (const level of ownLevels) {
    const there = rights.levels.find(({ name }) => name.toLowerCase() === level.name.toLowerCase())
    if (there === undefined) steps.push({ kind: 'make-level', level })
    else if (there.high !== level.high || there.low !== level.low) {
      steps.push({ kind: 'mend-level', level, id: there.id })
    }
  }
  const readersId = rights.groups.get(readers)
  const read = rights.levels.find(({ kind }) => kind === builtInKinds.read)?.id
  const isIn = rights.holders.some(
    ({ principal, levels }) => principal === readersId && read !== undefined && levels.includes(read),
  )
  if (!isIn) steps.push({ kind: 'let-in', group: readers })
  return steps
}

function find({ lists }: PresentSite, definition: ListDefinition): PresentList | undefined {
  // An exact address goes before one that only differs in signs.
  return lists.find(({ name }) => name === definition.name) ?? lists.find(list => isSameList(list, definition))
}

/** Columns stand before rights: nobody is let into a list that is not whole. */
function listSteps(present: PresentSite, definition: ListDefinition): Step[] {
  const { name, display, description } = definition
  const list = find(present, definition)
  const { rights } = present
  if (list === undefined) {
    return [
      { kind: 'make-list', list: definition },
      ...(rights === undefined ? [] : [{ kind: 'close-list', list: name } as const]),
      { kind: 'change-column', list: name, column: 'Title', change: { aspect: 'required', required: false } },
      ...definition.columns.map(column => ({ kind: 'add-column', list: name, column }) as const),
      ...(display === name ? [] : [{ kind: 'entitle-list', list: name, title: display } as const]),
      ...(rights === undefined ? [] : newListRightSteps(definition, rights)),
    ]
  }
  const isClosed = list.security?.own === true
  return [
    ...(rights === undefined || isClosed ? [] : [{ kind: 'close-list', list: name } as const]),
    ...columnSteps(list, definition),
    ...(list.title === display ? [] : [{ kind: 'entitle-list', list: name, title: display } as const]),
    ...(list.description === description ? [] : [{ kind: 'describe-list', list: name, description } as const]),
    ...(rights === undefined || list.security === undefined ? [] : listRightSteps(list.security, definition, rights)),
  ]
}

function problemsOf(present: PresentSite, definition: ListDefinition): string[] {
  const list = find(present, definition)
  const { name, display } = definition
  if (list === undefined) {
    const taken = present.lists.find(({ title }) => [name, display].some(ours => same(ours, title)))
    return taken === undefined
      ? []
      : [
          `En annan lista har titeln ”${taken.title}”, som listan ${name} behöver. Ge den en annan titel i dess listinställningar och kör kommandot igen.`,
        ]
  }
  if (list.template !== 'genericList') {
    return [
      `${list.title} är ingen vanlig lista, men listan ${name} behöver dess adress. Ta bort den om den inte används, eller välj en annan webbplats, och kör kommandot igen.`,
    ]
  }
  const foreign = foreignColumns(list, definition)
  if (foreign.length > 0) {
    return [
      `Listan ${list.title} är gjord av någon annan (den har kolumnerna ${foreign.join(', ')} men ingen nyckel). Styrforum rör den inte. Ta bort den om den inte används, eller välj en annan webbplats, och kör kommandot igen.`,
    ]
  }
  return wrongColumns(list, definition)
}

const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()
