/** How every browser of the tests is started, so that two cores are spent on the pages and not on the browser's own. */

/** Nothing of these is looked at in any test. */
export const plainArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/**
 * What the browser does besides showing pages. Each window draws pages of its own for its address field, unseen: three
 * quarters of the work of opening a window. The rest is what the driver leaves out too; the last list given is the one
 * that counts, so it is repeated here.
 */
const besides: readonly string[] = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'Translate',
]

/** The argument that turns features off: those that no test needs, and these. */
export function withoutFeatures(...more: readonly string[]): string {
  return `--disable-features=${[...besides, ...more].join(',')}`
}
