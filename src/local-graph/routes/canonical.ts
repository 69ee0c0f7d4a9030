/**
 * Turns the addresses with colons, by which Graph lets one name things by path, into plain ones that routes can match:
 * `/sites/host:/sites/x:/lists` → `/sites/host%3A%2Fsites%2Fx/lists`, and `/drive/root:/a/b.docx:/content` →
 * `/drive/items/path~root~a%2Fb.docx/content`.
 */
export function canonicalPath(path: string): string {
  // SharePoint's own REST stands under the site's address.
  const rest = /^\/(?:sites\/[^/]+\/)?(_api\/.*)$/.exec(path)
  if (rest !== null) return `/${rest[1]}`
  return byFilePath(bySitePath(byKeys(path.replaceAll(/%3A/gi, ':')))).replace(/(?<=.)\/+$/, '')
}

/** Graph takes a key in brackets as well as after a slash, as OData does everywhere. */
function byKeys(path: string): string {
  return path.replaceAll(/\/(sites|lists|items)\((?:'|%27)([^/]*?)(?:'|%27)\)/gi, '/$1/$2')
}

function bySitePath(path: string): string {
  const match = /^(.*?\/sites\/)([^/:]+):(\/.*)?$/.exec(path)
  if (match === null) return path
  const [, before = '', host = '', rest = ''] = match
  const end = rest.search(/:(\/|$)/)
  const sitePath = end < 0 ? rest : rest.slice(0, end)
  const tail = end < 0 ? '' : rest.slice(end + 1)
  return `${before}${encodeURIComponent(`${host}:${decoded(sitePath)}`)}${tail}`
}

function byFilePath(path: string): string {
  const match = /^(.*\/(?:drive|drives\/[^/]+))\/(?:root|items\/([^/:]+)):\/(.*)$/.exec(path)
  if (match === null) return path
  const [, before = '', parent = 'root', rest = ''] = match
  const end = rest.search(/:(\/|$)/)
  const filePath = end < 0 ? rest : rest.slice(0, end)
  const tail = end < 0 ? '' : rest.slice(end + 1)
  return `${before}/items/${encodeURIComponent(`path~${parent}~${decoded(filePath)}`)}${tail}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
