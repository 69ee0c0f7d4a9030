/**
 * What a claims challenge asks for, from the headers of a 401: JSON for the sign-in service, or nothing when the 401 is
 * no claims challenge. It comes in base64, of either alphabet.
 */
export function claimsOf(headers: Headers): string | undefined {
  const given = /\bclaims="([^"]+)"/i.exec(headers.get('www-authenticate') ?? '')?.[1]
  if (given === undefined) return undefined
  try {
    const bytes = atob(given.replaceAll('-', '+').replaceAll('_', '/'))
    const text = new TextDecoder().decode(Uint8Array.from(bytes, byte => byte.charCodeAt(0)))
    return text.startsWith('{') ? text : given
  } catch {
    return given
  }
}
