import { strFromU8, unzipSync } from 'fflate'

/** The names by which Word itself knows the styles that our blocks use, whatever language the template is in. */
const builtIn: Readonly<Record<string, string>> = {
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  ListParagraph: 'list paragraph',
  Caption: 'caption',
}

/** Of each style that our blocks use, what the template calls it: a Swedish Word writes `Rubrik1` for `Heading1`. */
export function templateStyles(template: Uint8Array): Readonly<Record<string, string>> {
  const part = unzipSync(template, { filter: ({ name }) => name === 'word/styles.xml' })['word/styles.xml']
  if (!part) return {}
  const own = new Map<string, string>()
  for (const [style] of strFromU8(part).matchAll(/<w:style\s[^>]*>[\s\S]*?<w:name\s[^>]*>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1]
    const name = /<w:name\s[^>]*w:val="([^"]*)"/.exec(style)?.[1]
    if (id && name) own.set(name.toLowerCase(), id)
  }
  return Object.fromEntries(
    Object.entries(builtIn).flatMap(([ours, name]) => {
      const theirs = own.get(name)
      return theirs ? [[ours, theirs]] : []
    }),
  )
}
