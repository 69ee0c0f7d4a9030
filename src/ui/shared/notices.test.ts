import { describe, expect, it } from 'vitest'
import { type Notice, Notices } from './notices.ts'

const notice = (title: string): Notice => ({ title, kind: 'success' })

describe('notices', () => {
  it('told before there is anyone to show them are shown once, in order, when there is', () => {
    const notices = new Notices()
    notices.tell(notice('a'))
    notices.tell(notice('b'))
    expect(notices.waiting()).toBe(2)
    const shown: string[] = []
    notices.shownBy(({ title }) => shown.push(title))
    notices.tell(notice('c'))
    expect(shown).toEqual(['a', 'b', 'c'])
    expect(notices.waiting()).toBe(0)
  })

  it('wait again when the one who showed them is gone, and an older one does not take the place from a newer', () => {
    const notices = new Notices()
    const first: string[] = []
    const second: string[] = []
    const endFirst = notices.shownBy(({ title }) => first.push(title))
    const endSecond = notices.shownBy(({ title }) => second.push(title))
    endFirst()
    notices.tell(notice('a'))
    endSecond()
    notices.tell(notice('b'))
    expect([first, second, notices.waiting()]).toEqual([[], ['a'], 1])
  })

  it('tell who listens that there is something to show', () => {
    const notices = new Notices()
    let heard = 0
    const stop = notices.subscribe(() => {
      heard += 1
    })
    notices.tell(notice('a'))
    stop()
    notices.tell(notice('b'))
    expect(heard).toBe(1)
  })
})
