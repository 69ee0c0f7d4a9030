import { describe, expect, it } from 'vitest'
import { styrmodell2024 } from '../../domain/styrmodell/versions/2024.ts'
import { styrmodell2025 } from '../../domain/styrmodell/versions/2025.ts'
import { matrixRows } from './matrix-rows.ts'

const rows = (question: string, model = styrmodell2025) => matrixRows(model, question).flatMap(group => group.rows)

describe('the matrix of områden', () => {
  it('holds every delområde when nothing is asked', () => {
    const all = styrmodell2025.omraden.flatMap(({ delomraden }) => delomraden)
    expect(rows('').map(({ delomrade }) => delomrade)).toEqual(all)
    expect(rows('   ')).toHaveLength(all.length)
  })

  it('answers who steers, also where a delområde departs from its område', () => {
    expect(rows('PRAKTIK')).toMatchObject([{ delomrade: { key: 'praktik' }, styrning: ['arbvux'], isException: false }])
    expect(rows('fungerande arbetsliv')).toMatchObject([{ styrning: ['arbvux', 'sf'], isException: true }])
    expect(rows('beroende')).toMatchObject([{ styrning: ['sf'], isException: true }])
  })

  it('asks the version that is shown', () => {
    expect(rows('missbruksbehandling', styrmodell2024)).toHaveLength(1)
    expect(rows('missbruksbehandling')).toEqual([])
  })
})
