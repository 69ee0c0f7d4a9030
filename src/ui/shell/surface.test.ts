import { expect, it } from 'vitest'
import { frameKind, isOfMeeting } from './surface.ts'

it.each([
  [undefined, '/moten/7', 'whole'],
  ['page', '/', 'whole'],
  ['side-panel', '/forum/sob', 'slim'],
  ['side-panel', '/beslut/7', 'slim'],
  ['stage', '/forum/sob', 'bare'],
  ['stage', '/beslut/7', 'bare'],
  [undefined, '/moten/7/visa', 'bare'],
  ['side-panel', '/moten/7/visa', 'bare'],
  ['page', '/moten/7/visa/mer', 'whole'],
] as const)('round a page on %s at %s stands the %s frame', (surface, path, kind) => {
  expect(frameKind(surface, path)).toBe(kind)
})

it.each([
  ['/forum/sob', true],
  ['/moten/7/pagaende', true],
  ['/moten/7/visa', true],
  ['/moten/7', false],
  ['/forum', false],
  ['/beslut/7', false],
])('%s is of the meeting: %s', (path, isIt) => {
  expect(isOfMeeting(path)).toBe(isIt)
})
