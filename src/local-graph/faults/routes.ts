import { type App, bodyOf, type Services } from '../routes/http.ts'
import { type FaultRule, faultNames, readRule } from './fault.ts'

/** Choosing the run's faults, and reading which have struck: `POST /local/faults { seed?, rules: [...] }`. */
export function faultRoutes(app: App, { faults }: Services): void {
  app.get('/local/faults', c => c.json({ rules: faults.rules, struck: faults.struck, known: faultNames }))
  app.delete('/local/faults', c => {
    faults.open([])
    return c.body(null, 204)
  })
  app.post('/local/faults', async c => {
    const body = await bodyOf(c)
    const given = Array.isArray(body.rules) ? body.rules : [body]
    const rules: FaultRule[] = []
    for (const value of given) {
      const rule = readRule(value)
      if (typeof rule === 'string') return c.json({ error: rule }, 400)
      rules.push(rule)
    }
    faults.open(rules, typeof body.seed === 'number' ? body.seed : undefined)
    return c.json({ rules })
  })
}
