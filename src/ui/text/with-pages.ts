/** An area of sentences and the file that holds it. */
export interface Area {
  readonly name: string
  readonly file: string
}

/** The areas that `sv.ts` lists: `import { tillSob } from './sv/till-sob.ts'`. */
export function areasIn(list: string): Area[] {
  return [...list.matchAll(/import \{ (\w+) \} from '\.\/(sv\/[\w-]+\.ts)'/g)].map(([, name = '', file = '']) => ({
    name,
    file,
  }))
}

/** The areas whose sentences a file of the app names, by the head of their keys. */
export function areasNamed(code: string, areas: readonly Area[]): Area[] {
  const heads = new Set([...code.matchAll(/['"`](\w+)\.(?=[\w$-])/g)].map(([, head]) => head))
  return areas.filter(area => heads.has(area.name))
}

/** The file with imports of the areas it names; on the same line as what it begins with, so that line numbers hold. */
export function withItsWords(code: string, areas: readonly Area[], folder: string): string {
  return areasNamed(code, areas)
    .map(({ file }) => `import '${folder}/${file}';`)
    .join('')
    .concat(code)
}

/** An area's own file, that makes its sentences known as soon as it is there. */
export function makingItselfKnown(code: string, { name }: Area, folder: string): string {
  return `import { addSentences } from '${folder}/text.ts';${code}\naddSentences('${name}', ${name})\n`
}
