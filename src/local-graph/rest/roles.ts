import { principalById } from '../rights/principals.ts'
import {
  type Assignment,
  allRoles,
  assign,
  assignmentsIn,
  ensureRole,
  type Role,
  roleByName,
  type Scope,
  unassign,
} from '../rights/scope.ts'
import { asBody, type Body } from '../rules/body.ts'
import type { Store } from '../store/store.ts'
import { type Node, numberIn, restInvalid, restNotFound, withProperties } from './node.ts'
import { principalShape } from './people.ts'

function roleShape(role: Role): object {
  return {
    BasePermissions: { High: String(role.high), Low: String(role.low) },
    Description: role.description,
    Hidden: role.kind === 1,
    Id: role.id,
    Name: role.name,
    Order: role.ord,
    RoleTypeKind: role.kind,
  }
}

/** The levels of the site. @param guard refuses who may not manage rights. */
export function rolesNode(store: Store, guard: () => void): Node {
  const one = (role: Role | undefined): Node => {
    if (role === undefined) throw restNotFound('The permission level')
    return withProperties({
      get: () => roleShape(role),
      merge: body => {
        guard()
        ensureRole(store, wanted({ ...roleShape(role), ...body }))
      },
      delete: () => {
        guard()
        if (role.kind !== 0) throw restInvalid('A built-in permission level cannot be deleted.')
        store.db.run('DELETE FROM assignments WHERE role = ?', role.id)
        store.db.run('DELETE FROM roles WHERE id = ?', role.id)
      },
    })
  }
  const byId = (text: string | undefined) => allRoles(store).find(({ id }) => id === numberIn(text))
  return {
    get: () => allRoles(store).map(roleShape),
    post: body => {
      guard()
      const role = wanted(body)
      if (roleByName(store, role.name) !== undefined) throw restInvalid('The specified name is already in use.')
      return roleShape(ensureRole(store, role))
    },
    child: ({ name, values: [value] }) => {
      if (name === 'getbyname') return one(roleByName(store, value ?? ''))
      if (name === 'getbyid') return one(byId(value))
      return name === 'getbytype' ? one(allRoles(store).find(({ kind }) => kind === numberIn(value))) : undefined
    },
  }
}

function wanted(body: Body): Omit<Role, 'id' | 'kind'> {
  const { Name: name, Description: description, Order: order } = body
  const { High: high, Low: low } = asBody(body.BasePermissions)
  if (typeof name !== 'string' || name.trim() === '') throw restInvalid('A permission level needs a Name.')
  return {
    name,
    description: typeof description === 'string' ? description : '',
    high: numberIn(String(high ?? '')),
    low: numberIn(String(low ?? '')),
    ord: typeof order === 'number' ? order : 100,
  }
}

/** Who holds which levels in a scope. */
export function assignmentsNode(store: Store, scope: () => Scope, guard: () => void): Node {
  const shape = (principal: number, held: readonly Assignment[]) => {
    const member = principalById(store, principal)
    const roles = allRoles(store).filter(({ id }) => held.some(({ role }) => role === id))
    return {
      PrincipalId: principal,
      Member: member === undefined ? null : principalShape(member),
      RoleDefinitionBindings: roles.map(roleShape),
    }
  }
  const held = (principal: number) => assignmentsIn(store, scope()).filter(one => one.principal === principal)
  const change = (principal: number, role: number, act: typeof assign): Node => ({
    post: () => {
      guard()
      if (principalById(store, principal) === undefined) throw restNotFound('The principal')
      if (!allRoles(store).some(({ id }) => id === role)) throw restNotFound('The permission level')
      act(store, scope(), principal, role)
    },
  })
  return {
    get: () => {
      const principals = new Set(assignmentsIn(store, scope()).map(one => one.principal))
      return [...principals].map(principal => shape(principal, held(principal)))
    },
    child: ({ name, values: [value], named }) => {
      const pair = () => [numberIn(named.principalid), numberIn(named.roledefid)] as const
      if (name === 'addroleassignment') return change(...pair(), assign)
      if (name === 'removeroleassignment') return change(...pair(), unassign)
      if (name !== 'getbyprincipalid') return undefined
      const principal = numberIn(value)
      if (held(principal).length === 0) throw restNotFound('The role assignment')
      return withProperties({
        get: () => shape(principal, held(principal)),
        delete: () => {
          guard()
          unassign(store, scope(), principal)
        },
      })
    },
  }
}
