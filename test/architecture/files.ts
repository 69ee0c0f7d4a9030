/** The project's own files as text and as syntax trees, for the tests that read the code rather than run it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A file as the checkers see it: real ones are read from disk, made-up ones are written in a test. */
export interface SourceFile {
  /** From the project's folder, with `/` on every platform. */
  readonly path: string
  readonly text: string
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** What a build, an installation or a test run leaves behind; the same as in .gitignore. */
const leftBehind = new Set(['.git', 'node_modules', 'dist', '.cache', 'test-results'])
const leftBehindFile = /\.log$|^appPackage[\\/].*\.(zip|json)$/

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    // In a second worktree `.git` is a file, which is why names are asked before kinds.
    if (leftBehind.has(entry.name)) return []
    if (entry.isDirectory()) return walk(path)
    return leftBehindFile.test(relative(projectFolder, path)) ? [] : [path]
  })
}

const everything: readonly string[] = walk(projectFolder).map(path =>
  relative(projectFolder, path).split(sep).join('/'),
)

/** Paths of all files of the project, as they would be committed. */
export const allPaths = (): readonly string[] => everything

export function readProjectFile(path: string): SourceFile {
  return { path, text: readFileSync(join(projectFolder, path), 'utf8') }
}

export const isTest = (path: string): boolean => /\.test\.tsx?$|\.journey\.ts$/.test(path)

/** Code files below these folders. Declarations are left out: they describe what others wrote. */
export function codeFiles(...folders: readonly string[]): SourceFile[] {
  return everything
    .filter(path => folders.some(folder => path.startsWith(`${folder}/`)))
    .filter(path => /\.(ts|tsx|mjs|cjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map(readProjectFile)
}

export function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

/** Visits a node and everything below it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  node.forEachChild(child => visit(child, see))
}

/** Where a finding is, as an editor can open it. */
export function place(file: SourceFile, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
  return `${file.path}:${line + 1}`
}
