const host = String.raw`[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+`
const shape = new RegExp(String.raw`^https://${host}/?(?:(?<=/)(?:sites|teams)/[^/?#\s]+/?)?$`, 'i')

/**
 * True for the address of a SharePoint site and nothing after it: what lies below it is found from there. A page's
 * address, as one copies it from the browser, is not.
 */
export function isSiteAddress(text: string): boolean {
  return shape.test(text)
}
