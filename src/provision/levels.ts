import type { Level } from '../sharepoint/lists/definition.ts'

/**
 * A permission level of the site. SharePoint's own are known by their kind, since their names follow the language of the
 * site; ours by their name.
 */
export type LevelName = 'full' | 'read' | 'append' | 'change'

/** SharePoint's RoleType of its own levels that are used here. */
export const builtInKinds = { full: 5, read: 2 } as const
/** Given by SharePoint by itself to whoever can see something below; it opens nothing. */
export const limitedKind = 1

/** A level of our own: what SharePoint's Read holds, and more. */
export interface OwnLevel {
  readonly key: 'append' | 'change'
  readonly name: string
  readonly description: string
  /** Two halves of 32 bits, in decimals, as SharePoint writes them. */
  readonly high: string
  readonly low: string
}

/**
 * PermissionKind of SharePoint's Read: view items 1, open items 6, view versions 7, view forms 13, open 17, view pages 18,
 * create a site for oneself 23, browse users 28, use client integration 37, use remote interfaces 38, create alerts 40.
 */
const read = [1, 6, 7, 13, 17, 18, 23, 28, 37, 38, 40]
const add = 2
const edit = 3

function bitsOf(kinds: readonly number[]): Pick<OwnLevel, 'high' | 'low'> {
  const set = kinds.reduce((all, kind) => all | (1n << BigInt(kind - 1)), 0n)
  return { high: String(set >> 32n), low: String(set & 0xffffffffn) }
}

/** Neither holds Delete (4): nobody but owners removes anything. */
export const ownLevels: readonly OwnLevel[] = [
  {
    key: 'append',
    name: 'Styrforum lägga till',
    description: 'Läsa och lägga till, aldrig ändra eller ta bort',
    ...bitsOf([...read, add]),
  },
  {
    key: 'change',
    name: 'Styrforum ändra',
    description: 'Läsa, lägga till och ändra, aldrig ta bort',
    ...bitsOf([...read, add, edit]),
  },
]

/** `own` is `change` on a list that lets each person change only what that person has added. */
export const levelFor: Readonly<Record<Level, LevelName>> = {
  read: 'read',
  append: 'append',
  own: 'change',
  change: 'change',
}

/** As people read it. */
export const levelText: Readonly<Record<LevelName, string>> = {
  full: 'fullständig behörighet',
  read: 'läsa',
  append: 'läsa och lägga till',
  change: 'läsa, lägga till och ändra',
}
