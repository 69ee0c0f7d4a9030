/** Reads what Vitest wrote about its run, and makes of it two numbers nobody has to doubt. */

/**
 * The part of Vitest's JSON report that is counted.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one a file
 */

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts a run. Whatever went wrong without being a failed test counts as one failure: a file that could not be loaded,
 * a run that ended badly though every test passed, a run without tests, and a run that left no report at all.
 * @param {Report | undefined} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 }
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + brokenFiles.length
  const endedBadly = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: endedBadly ? 1 : failed }
}
