import type { Column, Group, ListDefinition } from '../../sharepoint/lists/definition.ts'
import { type LevelName, levelText, type OwnLevel } from '../levels.ts'

/** Who is given a right: one of our groups, or those who own the site. */
export type Receiver = Group | 'owners'

/** Settings of a list that only SharePoint REST can change. */
export interface Security {
  readonly EnableVersioning: boolean
  readonly ReadSecurity: 1 | 2
  readonly WriteSecurity: 1 | 2
}

/** A change of a column, as Graph takes it. */
export type ColumnChange =
  | { readonly aspect: 'display'; readonly display: string }
  | { readonly aspect: 'required'; readonly required: boolean }
  | { readonly aspect: 'index' }
  | { readonly aspect: 'unique' }
  | { readonly aspect: 'length'; readonly maxLength: number }
  | { readonly aspect: 'choices'; readonly added: readonly string[]; readonly choices: readonly string[] }

/**
 * One change of the site. Steps name lists and groups rather than ids, as an earlier step may be what makes them, and each
 * may be done twice without harm.
 */
export type Step =
  | { readonly kind: 'make-group'; readonly group: Group }
  | { readonly kind: 'make-level'; readonly level: OwnLevel }
  | { readonly kind: 'mend-level'; readonly level: OwnLevel; readonly id: number }
  | { readonly kind: 'let-in'; readonly group: Group }
  | { readonly kind: 'make-list'; readonly list: ListDefinition }
  | { readonly kind: 'close-list'; readonly list: string }
  | { readonly kind: 'add-column'; readonly list: string; readonly column: Column }
  | { readonly kind: 'change-column'; readonly list: string; readonly column: string; readonly change: ColumnChange }
  | { readonly kind: 'entitle-list'; readonly list: string; readonly title: string }
  | { readonly kind: 'describe-list'; readonly list: string; readonly description: string }
  | { readonly kind: 'secure-list'; readonly list: string; readonly security: Partial<Security> }
  | { readonly kind: 'give'; readonly list: string; readonly to: Receiver; readonly level: LevelName }
  | { readonly kind: 'take'; readonly list: string; readonly from: Present; readonly level?: number }

/** Somebody who holds a right now. */
export interface Present {
  readonly principal: number
  readonly title: string
}

/** What a step does, in one line. */
export function lineOf(step: Step): string {
  switch (step.kind) {
    case 'make-group':
      return `Skapar gruppen ${step.group}`
    case 'make-level':
      return `Skapar behörighetsnivån ${step.level.name}`
    case 'mend-level':
      return `Återställer behörighetsnivån ${step.level.name}`
    case 'let-in':
      return `Låter ${step.group} läsa webbplatsen`
    case 'make-list':
      return `Skapar listan ${step.list.name}`
    case 'close-list':
      return `${step.list}: ger listan egna rättigheter i stället för webbplatsens`
    case 'add-column':
      return `${step.list}: skapar kolumnen ${step.column.name}${step.column.unique ? ', unik och indexerad' : ''}`
    case 'change-column':
      return `${step.list}: kolumnen ${step.column} ${changeText(step.change)}`
    case 'entitle-list':
      return `${step.list}: får titeln ”${step.title}”`
    case 'describe-list':
      return `${step.list}: får sin beskrivning`
    case 'secure-list':
      return `${step.list}: ${securityText(step.security)}`
    case 'give':
      return `${step.list}: ${step.to === 'owners' ? 'ägarna' : step.to} får ${levelText[step.level]}`
    case 'take':
      return `${step.list}: ${step.from.title} förlorar ${step.level === undefined ? 'sina rättigheter' : 'en annan rättighet'}`
  }
}

function changeText(change: ColumnChange): string {
  switch (change.aspect) {
    case 'display':
      return `får namnet ”${change.display}”`
    case 'required':
      return change.required ? 'blir obligatorisk' : 'blir frivillig'
    case 'index':
      return 'indexeras'
    case 'unique':
      return 'indexeras och blir unik'
    case 'length':
      return `rymmer ${change.maxLength} tecken`
    case 'choices':
      return `får ${change.added.map(choice => `”${choice}”`).join(', ')} att välja på`
  }
}

function securityText({ EnableVersioning, ReadSecurity, WriteSecurity }: Partial<Security>): string {
  const parts = [
    ...(EnableVersioning === undefined ? [] : ['sparar versioner']),
    ...(ReadSecurity === undefined ? [] : ['alla rader kan läsas']),
    ...(WriteSecurity === undefined
      ? []
      : [WriteSecurity === 2 ? 'var och en ändrar bara sina egna rader' : 'rader kan ändras av den som har rätt']),
  ]
  return parts.join(', ')
}
