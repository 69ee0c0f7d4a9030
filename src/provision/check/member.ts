import { type Body, demand, number, readMany, readOne, text } from '../asking.ts'
import { type OwnLevel, ownLevels } from '../levels.ts'
import { type Ask, isGood, isObject, type Service } from '../service.ts'

/** Another person, whose right on the list can be set. */
export interface Member {
  readonly service: Service
  /** Takes what the member holds and gives this instead. */
  hold(level: OwnLevel['key'] | undefined): Promise<void>
  /** Lets members change only their own rows, or all. */
  bindToOwn(isBound: boolean): Promise<void>
}

export interface MemberRights {
  readonly member: Member
  /** Takes away what was made for the check. */
  clear(): Promise<void>
}

/**
 * Lets the second account be given rights on a list and on nothing else.
 * @returns undefined without a second account, or where SharePoint REST is closed.
 */
export async function memberRights(
  rest: Ask,
  member: Service | undefined,
  listId: string,
): Promise<MemberRights | undefined> {
  if (member === undefined || !isGood(await rest('GET', '/web/currentuser'))) return undefined
  const me = await readOne(member.graph, 'Läser det andra kontot', '/me')
  const logonName = `i:0#.f|membership|${text(me, 'userPrincipalName')}`
  const person = await made(rest, 'Lägger till det andra kontot', '/web/ensureuser', { logonName })
  const principal = number(person, 'Id')
  const place = `/web/lists/getbyid('${listId}')`
  const levels = await ensureLevels(rest)
  const held = `${place}/roleassignments`
  await demand(
    rest,
    'Ger provlistan egna rättigheter',
    'POST',
    `${place}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`,
  )
  return {
    member: {
      service: member,
      hold: async level => {
        await rest('DELETE', `${held}/getbyprincipalid(${principal})`)
        const id = levels.ids.get(level ?? '')
        if (id === undefined) return
        const pair = `principalid=${principal},roledefid=${id}`
        await demand(rest, 'Ger det andra kontot en rättighet', 'POST', `${held}/addroleassignment(${pair})`)
      },
      bindToOwn: async isBound => {
        await demand(rest, 'Ställer in provlistan', 'MERGE', place, { WriteSecurity: isBound ? 2 : 1 })
      },
    },
    clear: async () => {
      for (const id of levels.made) {
        await demand(rest, 'Tar bort en behörighetsnivå', 'DELETE', `/web/roledefinitions/getbyid(${id})`)
      }
    },
  }
}

interface Levels {
  readonly ids: ReadonlyMap<string, number>
  /** Those that were not there before. */
  readonly made: readonly number[]
}

async function ensureLevels(rest: Ask): Promise<Levels> {
  const there = await readMany(rest, 'Läser behörighetsnivåerna', '/web/roledefinitions')
  const ids = new Map<string, number>()
  const news: number[] = []
  for (const level of ownLevels) {
    const known = there.find(one => text(one, 'Name') === level.name)
    const id = number(known ?? (await makeLevel(rest, level)), 'Id')
    if (known === undefined) news.push(id)
    ids.set(level.key, id)
  }
  return { ids, made: news }
}

function makeLevel(rest: Ask, { name, description, high, low }: OwnLevel): Promise<Body> {
  const body = { Name: name, Description: description, Order: 100, BasePermissions: { High: high, Low: low } }
  return made(rest, 'Skapar en behörighetsnivå', '/web/roledefinitions', body)
}

async function made(rest: Ask, doing: string, path: string, given: object): Promise<Body> {
  const { body } = await demand(rest, doing, 'POST', path, given)
  return isObject(body) ? body : {}
}
