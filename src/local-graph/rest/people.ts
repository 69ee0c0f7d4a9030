import {
  addMember,
  allPrincipals,
  ensurePrincipal,
  groupByName,
  groupKey,
  membersOf,
  type Principal,
  principalById,
  removeMember,
  userByName,
} from '../rights/principals.ts'
import type { Store } from '../store/store.ts'
import { type Node, numberIn, restInvalid, restNotFound, withProperties } from './node.ts'

/** How sign-in names stand in SharePoint. */
const claim = 'i:0#.f|membership|'

export function principalShape(principal: Principal): object {
  const isGroup = principal.kind === 'group'
  return {
    Id: principal.id,
    LoginName: isGroup ? principal.title : claim + principal.mail,
    Title: principal.title,
    PrincipalType: isGroup ? 8 : 1,
    ...(isGroup ? { Description: principal.description } : { Email: principal.mail }),
  }
}

/** Someone who has an account; only those can be let in. */
export function userByLogin(store: Store, login: unknown): Principal {
  const name = typeof login === 'string' ? login.replace(claim, '') : ''
  const user = userByName(store, name)
  if (user === undefined) throw restInvalid(`The specified user ${name} could not be found.`)
  return user
}

export function usersNode(store: Store): Node {
  const one = (user: Principal | undefined): Node => {
    if (user === undefined || user.kind !== 'user') throw restNotFound('The user')
    return withProperties({ get: () => principalShape(user) })
  }
  return {
    get: () => allPrincipals(store, 'user').map(principalShape),
    child: ({ name, values: [value] }) => {
      if (name === 'getbyid') return one(principalById(store, numberIn(value)))
      if (name === 'getbyemail') return one(userByName(store, value ?? ''))
      return name === 'getbyloginname' ? one(userByLogin(store, value)) : undefined
    },
  }
}

/** @param guard refuses who may not manage groups; reading is for everyone on the site. */
export function groupsNode(store: Store, guard: () => void): Node {
  return {
    get: () => allPrincipals(store, 'group').map(principalShape),
    post: body => {
      guard()
      const { Title: title, Description: description } = body
      if (typeof title !== 'string' || title.trim() === '') throw restInvalid('A group needs a Title.')
      if (groupByName(store, title) !== undefined) throw restInvalid('The specified name is already in use.')
      const text = typeof description === 'string' ? description : ''
      const key = groupKey(title)
      return principalShape(
        ensurePrincipal(store, { kind: 'group', key, oid: null, title, mail: '', description: text }),
      )
    },
    child: ({ name, values: [value] }) => {
      if (name === 'getbyname') return groupNode(store, groupByName(store, value ?? ''), guard)
      return name === 'getbyid' ? groupNode(store, principalById(store, numberIn(value)), guard) : undefined
    },
  }
}

/** One group and who is in it. */
export function groupNode(store: Store, group: Principal | undefined, guard: () => void): Node {
  if (group === undefined || group.kind !== 'group') throw restNotFound('The group')
  const remove = (user: Principal): Node => ({
    post: () => {
      guard()
      removeMember(store, group.id, user.id)
    },
  })
  const members: Node = {
    get: () => membersOf(store, group.id).map(principalShape),
    post: body => {
      guard()
      const user = userByLogin(store, body.LoginName)
      addMember(store, group.id, user.id)
      return principalShape(user)
    },
    child: ({ name, values: [value] }) => {
      if (name === 'removebyloginname') return remove(userByLogin(store, value))
      if (name !== 'removebyid') return undefined
      const user = principalById(store, numberIn(value))
      if (user === undefined) throw restNotFound('The user')
      return remove(user)
    },
  }
  return withProperties({
    get: () => principalShape(group),
    child: ({ name }) => (name === 'users' ? members : undefined),
  })
}
