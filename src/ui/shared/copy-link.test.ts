import { expect, it, vi } from 'vitest'
import { handLink } from './copy-link.ts'

const linkTo = (path: string) => `https://teams.example/${path}`
const refused = async () => {
  throw new DOMException('made up', 'NotAllowedError')
}
const shares = (ok: boolean) =>
  vi.fn(async () => (ok ? ({ ok, value: undefined } as const) : ({ ok, why: 'refused', code: 'x' } as const)))

it('a link is copied, and the host is not troubled with it', async () => {
  const [write, shareLink] = [vi.fn(async () => {}), shares(true)]
  expect(await handLink({ linkTo, shareLink }, '/beslut/7', 'Beslut', write)).toBe('copied')
  expect(write).toHaveBeenCalledWith('https://teams.example//beslut/7')
  expect(shareLink).not.toHaveBeenCalled()
})

it('without a clipboard the host offers it, and without either it is shown', async () => {
  const shareLink = shares(true)
  expect(await handLink({ linkTo, shareLink }, '/beslut/7', 'Beslut', refused)).toBe('offered')
  expect(shareLink).toHaveBeenCalledWith('/beslut/7', 'Beslut')
  expect(await handLink({ linkTo, shareLink: shares(false) }, '/a', 'A', refused)).toBe('unshared')
  expect(await handLink({ linkTo }, '/a', 'A', refused)).toBe('unshared')
})
