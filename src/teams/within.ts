/** What `within` gives when the time is over. */
export const late = Symbol('late')

/**
 * What comes of the work, or `late`. A host that stays silent is waited for by its own library a minute, or for ever;
 * here nobody is. What the work does after that is not heard, nor does it count as uncaught.
 * @param limit milliseconds
 */
export async function within<T>(limit: number, work: Promise<T>): Promise<T | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<typeof late>(resolve => {
    timer = setTimeout(() => resolve(late), limit)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
