import { expect, it, vi } from 'vitest'
import { closesLater, stay } from './windows.ts'

it('a window that has sent its answer stays until the answer has been heard', () => {
  vi.useFakeTimers()
  const close = vi.fn()
  const page = { close }
  closesLater(page)
  page.close()
  vi.advanceTimersByTime(stay - 1)
  expect(close).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(close).toHaveBeenCalledOnce()
  vi.useRealTimers()
})
