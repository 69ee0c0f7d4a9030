import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { badRequest, errorBody, GraphError } from './errors.ts'
import { playFaults } from './faults/middleware.ts'
import { faultRoutes } from './faults/routes.ts'
import { makeMeter } from './metering/meter.ts'
import { metered, meterRoutes } from './metering/routes.ts'
import { restRoutes } from './rest/routes.ts'
import { callerOf } from './rights/caller.ts'
import { batchRoutes } from './routes/batch.ts'
import { canonicalPath } from './routes/canonical.ts'
import { columnRoutes } from './routes/columns.ts'
import { deltaRoutes } from './routes/delta.ts'
import { driveRoutes } from './routes/drive.ts'
import { grantRoutes } from './routes/grants.ts'
import { commonHeaders, preflight } from './routes/headers.ts'
import { type App, answer, type Env, type Services } from './routes/http.ts'
import { itemRoutes } from './routes/items.ts'
import { listRoutes } from './routes/lists.ts'
import { localRoutes } from './routes/local.ts'
import { outboundRoutes } from './routes/outbound.ts'
import { peopleRoutes } from './routes/people.ts'
import { siteRoutes } from './routes/sites.ts'
import { transferRoutes, uploadRoutes } from './routes/uploads.ts'
import { versionRoutes } from './routes/versions.ts'

/** All of local Graph as one handler of requests; nothing here decides, it only puts the parts in order. */
export function createApp(services: Services): App {
  const app: App = new Hono<Env>({ getPath: request => canonicalPath(new URL(request.url).pathname) })
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    c.set('clientRequestId', c.req.header('client-request-id') ?? c.get('requestId'))
    await next()
    commonHeaders(c)
  })
  app.options('*', c => preflight(c))
  localRoutes(app, services)
  // The addresses where the content of files goes and comes from fail as the rest does.
  app.use('/local/uploads/*', playFaults(services))
  app.use('/local/files/*', playFaults(services))
  transferRoutes(app, services)
  faultRoutes(app, services)
  const meter = makeMeter(services.store.clock)
  meterRoutes(app, meter)
  app.use('/v1.0/*', metered(meter))
  app.use('/_api/*', metered(meter))
  app.use('/v1.0/*', playFaults(services))
  app.use('/_api/*', playFaults(services))
  restRoutes(app, services)
  app.use('/v1.0/*', async (c, next) => {
    c.set('caller', callerOf(services.store, c.req.header('authorization'), 'graph'))
    await next()
  })
  batchRoutes(app, services)
  siteRoutes(app, services)
  listRoutes(app, services)
  columnRoutes(app, services)
  deltaRoutes(app, services)
  versionRoutes(app, services)
  itemRoutes(app, services)
  peopleRoutes(app, services)
  driveRoutes(app, services)
  uploadRoutes(app, services)
  outboundRoutes(app, services)
  grantRoutes(app, services)
  app.notFound(c => {
    const [, , segment = ''] = c.req.path.split('/')
    throw badRequest(`Resource not found for the segment '${segment}'.`)
  })
  app.onError((error, c) => {
    const known = error instanceof GraphError ? error : unexpected(error)
    const ids = { requestId: c.get('requestId'), clientRequestId: c.get('clientRequestId') }
    return answer(c, errorBody(known, ids, services.store.clock()), known.status, known.headers)
  })
  return app
}

/** A fault of our own: said on the console, because no client can mend it. */
function unexpected(error: Error): GraphError {
  console.error(error)
  return new GraphError(
    500,
    'generalException',
    `Local Graph failed: ${error.message} Report it with the text on its console.`,
  )
}
