import { describe, expect, it } from 'vitest'
import { allLists } from './all.ts'
import { definitionsFor, isRecordable, recordableTexts, recordedIn, recordList, surroundingsOf } from './recorded.ts'

const described = (recorded: Parameters<typeof definitionsFor>[1]) =>
  definitionsFor(allLists, recorded).find(({ name }) => name === recordList)?.description ?? ''

describe('what is recorded of a site', () => {
  it('is read back from the description that it was written into', () => {
    const recorded = { author: 'both', 'if-match-item': 'unseen' }
    expect(described(recorded)).toMatch(/ \[tenant-check: author=both, if-match-item=unseen\]$/)
    expect(recordedIn(described(recorded))).toEqual(recorded)
    expect(recordedIn(described({}))).toEqual({})
  })

  it('is nothing but what can be recorded, whatever somebody has written there', () => {
    const text = 'Vem som sitter var [tenant-check: author=server, own-rows=neither, __proto__=both, nonsense]'
    expect(recordedIn(text)).toEqual({ 'own-rows': 'neither' })
    expect(recordableTexts.every(text => isRecordable(...(text.split('=') as [string, string])))).toBe(true)
    expect(isRecordable('toString', 'x')).toBe(false)
  })

  it('changes no list of a site where nothing is recorded', () => {
    expect(definitionsFor(allLists, {})).toEqual(allLists)
  })

  it('gives who may add, or change what is theirs, the right to change where nothing less works', () => {
    const levels = (recorded: Parameters<typeof definitionsFor>[1]) =>
      new Set(definitionsFor(allLists, recorded).flatMap(({ rights }) => Object.values(rights)))
    expect(levels({}).has('append') && levels({}).has('own')).toBe(true)
    expect(levels({ 'add-without-edit': 'no' }).has('append')).toBe(false)
    expect(levels({ 'own-rows': 'neither' }).has('own')).toBe(false)
    expect(levels({ 'own-rows': 'neither' }).has('append')).toBe(true)
  })

  it('says what the app goes by', () => {
    expect(surroundingsOf({})).toEqual({ signatures: 'proven', readers: 'listed', overwriting: 'compared' })
    expect(surroundingsOf({ author: 'both', 'unseen-list': 'shown', 'if-match-item': 'ignored' })).toEqual({
      signatures: 'unproven',
      readers: 'everyone',
      overwriting: 'counted',
    })
    expect(surroundingsOf({ 'if-match-item': 'unseen' }).overwriting).toBe('unseen')
  })
})
