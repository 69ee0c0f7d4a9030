import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { tourFor } from './tour-steps.ts'

describe('the tour', () => {
  it.each([
    ['chefCentrum', 'decide'],
    ['sammankallande', 'lift'],
    ['repHisingen', 'raise'],
    ['stranger', 'follow'],
  ] as const)('tells %s of what that person is here to do: %s', (person, middle) => {
    expect(tourFor(new World().desk(person))).toEqual(['waits', middle, 'saved'])
  })
})
