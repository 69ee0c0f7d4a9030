import type { Group } from '../../sharepoint/lists/definition.ts'
import { type Body, demand, number } from '../asking.ts'
import { failureOf, lost } from '../failure.ts'
import type { OwnLevel } from '../levels.ts'
import type { Security, Step } from '../plan/step.ts'
import { type Ask, isGood, isObject, type Reply } from '../service.ts'
import type { Work } from './known.ts'

/** Groups, levels and rights, which Graph cannot set for people: all of it goes over SharePoint's own REST. */
export async function makeGroup({ service, known }: Work, doing: string, group: Group): Promise<void> {
  const body = { Title: group, Description: 'Skapad för Styrforum. Medlemmarna får sina rättigheter genom gruppen.' }
  known.learnGroup(group, idIn(await demand(service.rest, doing, 'POST', '/web/sitegroups', body)))
}

export async function makeLevel({ service, known }: Work, doing: string, level: OwnLevel): Promise<void> {
  const reply = await demand(service.rest, doing, 'POST', '/web/roledefinitions', levelBody(level))
  known.learnLevel(level.key, idIn(reply))
}

export async function mendLevel({ service }: Work, doing: string, level: OwnLevel, id: number): Promise<void> {
  await demand(service.rest, doing, 'MERGE', `/web/roledefinitions/getbyid(${id})`, levelBody(level))
}

function levelBody({ name, description, high, low }: OwnLevel): object {
  return { Name: name, Description: description, Order: 100, BasePermissions: { High: high, Low: low } }
}

export async function letIn({ service, known }: Work, doing: string, group: Group): Promise<void> {
  const pair = `principalid=${known.principal(group)},roledefid=${known.level('read')}`
  await demand(service.rest, doing, 'POST', `/web/roleassignments/addroleassignment(${pair})`)
}

const place = ({ known }: Work, list: string) => `/web/lists/getbyid('${known.list(list)}')`

/** Starts empty: what the site gives is not what the list gives. Whoever asks keeps full control. */
export async function closeList(work: Work, doing: string, list: string): Promise<void> {
  const path = `${place(work, list)}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`
  await demand(work.service.rest, doing, 'POST', path)
}

export async function secureList(work: Work, doing: string, list: string, security: Partial<Security>): Promise<void> {
  await demand(work.service.rest, doing, 'MERGE', place(work, list), security)
}

export async function give(work: Work, doing: string, step: Extract<Step, { kind: 'give' }>): Promise<void> {
  const pair = `principalid=${work.known.principal(step.to)},roledefid=${work.known.level(step.level)}`
  await demand(work.service.rest, doing, 'POST', `${place(work, step.list)}/roleassignments/addroleassignment(${pair})`)
}

/** Takes one level from somebody, or all. Who has none is who should have none. */
export async function take(work: Work, doing: string, step: Extract<Step, { kind: 'take' }>): Promise<void> {
  const { principal } = step.from
  const held = `${place(work, step.list)}/roleassignments`
  const { rest } = work.service
  const reply =
    step.level === undefined
      ? await tried(rest, doing, 'DELETE', `${held}/getbyprincipalid(${principal})`)
      : await tried(
          rest,
          doing,
          'POST',
          `${held}/removeroleassignment(principalid=${principal},roledefid=${step.level})`,
        )
  if (!isGood(reply) && reply.status !== 404) throw failureOf(doing, reply)
}

async function tried(rest: Ask, doing: string, method: 'POST' | 'DELETE', path: string): Promise<Reply> {
  try {
    return await rest(method, path)
  } catch (error) {
    throw lost(doing, error)
  }
}

function idIn({ body }: Reply): number {
  return number(isObject(body) ? (body as Body) : {}, 'Id')
}
