/**
 * True for the address of a SharePoint site and nothing after it: what lies below it is found from there. A page's
 * address, as one copies it from the browser, is not.
 */
export function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, username, password } = new URL(text)
  const isBare = !/[?#]/.test(text) && username === '' && password === ''
  return protocol === 'https:' && isBare && /^\/(?:(?:sites|teams)\/[^/]+\/?)?$/i.test(pathname)
}
