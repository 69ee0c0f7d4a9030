import { errorIn, type Reply } from './service.ts'

/**
 * Why the work could not go on.
 * - `bad-address`, `unknown-site`: the site.
 * - `signed-out`, `no-right`: the person.
 * - `throttled`, `unclear`, `meanwhile`: it may go better next time; `unclear` may have been done, `meanwhile` met something
 *   that was not there a moment ago.
 * - `in-the-way`: something on the site that a person has to look at.
 * - `refused`: the service would not, for a reason of its own.
 */
export type FailureCode =
  | 'bad-address'
  | 'unknown-site'
  | 'signed-out'
  | 'no-right'
  | 'throttled'
  | 'unclear'
  | 'meanwhile'
  | 'in-the-way'
  | 'refused'

/** A message for the administrator, in Swedish. It ends with what to do. */
export class ProvisionError extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

const again = 'Det som är klart görs inte om.'

/** What an answer that is not good means. Told by status; the service's own text is only passed on. */
export function failureOf(doing: string, reply: Reply): ProvisionError {
  const { code, message } = errorIn(reply)
  const words = [code, message.replace(/\.$/, '')].filter(text => text !== '').join(', ')
  const said = `${doing}: svaret var ${`${reply.status} ${words}`.trim()}.`
  switch (true) {
    case reply.status === 401:
      return new ProvisionError('signed-out', `${said} Inloggningen gäller inte längre. Kör kommandot igen. ${again}`)
    case reply.status === 403:
      return new ProvisionError(
        'no-right',
        `${said} Kontot saknar rätt till det. Låt någon som äger webbplatsen köra kommandot, med en app som har fått behörigheterna i src/provision/README.md. ${again}`,
      )
    case reply.status === 409:
      return new ProvisionError('meanwhile', `${said} Något har ändrats under tiden. Kör kommandot igen. ${again}`)
    case reply.status === 429 || reply.status === 503:
      return new ProvisionError(
        'throttled',
        `${said} Microsoft 365 ber oss vänta längre än kommandot gör. Kör det igen om en stund. ${again}`,
      )
    case reply.status >= 500 && reply.status !== 501:
      return new ProvisionError('unclear', `${said} Det är oklart om det blev gjort. Kör kommandot igen. ${again}`)
    default:
      return new ProvisionError(
        'refused',
        `${said} Rätta det som svaret säger, eller hör av dig till den som förvaltar Styrforum, och kör kommandot igen. ${again}`,
      )
  }
}

/** No answer at all. */
export function lost(doing: string, cause: unknown): ProvisionError {
  return new ProvisionError(
    'unclear',
    `${doing}: inget svar kom. Kontrollera att datorn når nätet och kör kommandot igen. ${again}`,
    cause,
  )
}

/** True for what a new look at the site may answer. */
export function mayPass(error: unknown): boolean {
  return error instanceof ProvisionError && (error.code === 'unclear' || error.code === 'meanwhile')
}
