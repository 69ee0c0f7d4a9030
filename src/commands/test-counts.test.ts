import { describe, expect, it } from 'vitest'
import { countTests } from './test-counts.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(each => ({ status: each })),
})

describe('countTests', () => {
  it('counts tests as Vitest does when all is well', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }
    expect(countTests(report, 0)).toEqual({ passed: 2, failed: 0 })
  })

  it('counts each failed test', () => {
    const report = { numPassedTests: 1, numFailedTests: 2, testResults: [file('failed', 'passed', 'failed', 'failed')] }
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 2 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] }
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a run that ended badly though every test passed as a failure', () => {
    const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] }
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a run without tests as a failure', () => {
    expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a crash without a report as a failure', () => {
    expect(countTests(undefined, 139)).toEqual({ passed: 0, failed: 1 })
  })
})
