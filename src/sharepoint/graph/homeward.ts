/** What OData and SharePoint call the place to go on from. */
const places = ['token', 'skiptoken', 'deltatoken']

/**
 * The place that a link to another host names, asked for where we asked last. The link itself is never followed, since
 * the person's token would go along to whoever it leads to; but the place in it is only a word, and the list that it
 * belongs to is the one that we have just read.
 * @param asked our own last path
 * @returns a path of ours; undefined where the link names no place in a way that is known
 */
export function homeward(link: string, asked: string): string | undefined {
  if (!URL.canParse(link)) return undefined
  const { pathname, searchParams } = new URL(link)
  const given = [...searchParams].find(([name]) => isPlace(name))
  const inline = /\((?:token|deltatoken)='([^']+)'\)$/i.exec(decodeURIComponent(pathname))?.[1]
  const [name, place] = given ?? (inline === undefined ? [] : ['token', inline])
  if (name === undefined || place === undefined || place === '') return undefined
  const [path = '', query = ''] = asked.split('?')
  const kept = query.split('&').filter(pair => pair !== '' && !isPlace(decodeURIComponent(pair.split('=')[0] ?? '')))
  return `${path}?${[...kept, `${name}=${encodeURIComponent(place)}`].join('&')}`
}

function isPlace(name: string): boolean {
  return places.includes(name.replace(/^\$/, '').toLowerCase())
}
