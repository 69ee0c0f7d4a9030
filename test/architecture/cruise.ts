/** Cruises a made-up project by the real rules, so that each wall can be seen to hold. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.cjs'

/** Path and content of each file. A path without a content of its own is an empty module. */
export type Tree = Readonly<Record<string, string>>

/** The rules as they stand in `.dependency-cruiser.cjs`. */
export const rules = config.forbidden

/**
 * Writes the tree to a folder of its own, cruises it, and removes it again.
 * @returns the names of the rules that were broken, each once
 */
export async function brokenRules(tree: Tree): Promise<string[]> {
  // The real path: on macOS the temporary folder is a link, and the rules read paths as they are resolved.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'styrforum-walls-')))
  try {
    for (const [path, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const options: ICruiseOptions = {
      ...(config.options as ICruiseOptions),
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: rules as IForbiddenRuleType[] },
    }
    const { output } = await cruise(['src'], options, config.options.enhancedResolveOptions)
    const { violations } = (output as ICruiseResult).summary
    return [...new Set(violations.map(violation => violation.rule.name))].sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** An installed package of that name, for the fixtures. */
export const fakePackage = (name: string): Tree => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({
    name,
    version: '1.0.0',
    type: 'module',
    exports: './index.js',
  }),
  [`node_modules/${name}/index.js`]: 'export const it = 1\n',
})
