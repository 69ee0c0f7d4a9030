/** Finds a port nobody listens on, so that a second Styrforum, or another program, never stops the first from starting. */
import { createServer } from 'node:net'

/** `localhost` means one of these on one machine and the other on the next, so both must be free. */
const loopbacks = ['127.0.0.1', '::1']
/** What a machine without IPv6 answers; such an address cannot be taken by anyone. */
const noSuchAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number | undefined>} the port, or nothing when somebody has it
 */
function tryPort(port, host) {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', error => {
      resolve('code' in error && noSuchAddress.has(String(error.code)) ? port : undefined)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}

/**
 * The wanted port when it is free, otherwise any free one.
 * @param {number} wanted 0 when no port is better than another
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (const candidate of [wanted, 0, 0, 0]) {
    const port = await tryPort(candidate, loopbacks[0] ?? '')
    if (port !== undefined && (await tryPort(port, loopbacks[1] ?? '')) !== undefined) return port
  }
  throw new Error('No free port was found on this machine. Close some programs and try again.')
}
