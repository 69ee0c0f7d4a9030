import type { SectionId } from './text.ts'

const longest = 60

/**
 * An id for a new section: its heading in lower-case ASCII, with a number where another section already has that id. An
 * empty heading is called `avsnitt`.
 */
export function newSectionId(heading: string, taken: readonly SectionId[]): SectionId {
  const slug = slugOf(heading) || 'avsnitt'
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`
    if (!taken.includes(id)) return id
  }
}

function slugOf(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
