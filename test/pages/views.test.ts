import { describe, expect, it } from 'vitest'
import { placesFor } from '../../src/app/routes.tsx'
import { states } from './states/all.ts'
import { views } from './views.ts'

const sorted = (texts: Iterable<string>) => [...texts].sort()

describe('the table of views', () => {
  it('has a row for each route of the app, and none for a route that is gone', () => {
    const routes = new Set(['/', ...placesFor().map(({ path }) => path)])
    expect(routes.size).toBeGreaterThan(60)
    expect(sorted(new Set(views.map(({ route }) => route)))).toEqual(sorted(routes))
  })

  it('has each name once, and a state of each name once for a view', () => {
    expect(new Set(views.map(({ name }) => name)).size).toBe(views.length)
    const named = states.map(({ view, name }) => `${view} ${name}`)
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([])
  })

  it('shows each view with its content, and besides as it is without', () => {
    const of = (view: string) => states.filter(state => state.view === view).map(({ name }) => name)
    for (const { name } of views) expect(of(name), name).toContain('innehall')
    const without = new Map(views.map(({ route }) => [route, 0]))
    for (const { name, route } of views)
      without.set(route, (without.get(route) ?? 0) + of(name).filter(state => /^(tom|okand)$/.test(state)).length)
    expect([...without].filter(([, times]) => times !== 1)).toEqual([])
  })
})
