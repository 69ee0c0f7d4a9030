import type { SignIn } from '../../teams/sign-in/sign-in.ts'
import type { Workspace } from '../../ui/shared/workspace.tsx'

/**
 * Lets another person in: removes everything of this one from the device and asks who it is. Says so and does nothing
 * where something is unsent, which only this person can send.
 */
export async function changePerson(
  { replica, device }: Pick<Workspace, 'replica' | 'device'>,
  signIn: () => Promise<SignIn>,
): Promise<'unsent' | 'changing' | 'offline'> {
  // Fetched before anything is removed: without network nobody can sign in.
  const way = await signIn().catch(() => undefined)
  if (!way) return 'offline'
  const { queue, aside } = replica.snapshot()
  const hasUnsent = queue.length + aside.length + replica.drafts().length > 0
  const sealed = await replica.seal({ queue: [], drafts: [], aside: [] })
  // A browser that stores nothing has nothing to seal, but what stands in memory can be lost as well.
  if (hasUnsent || sealed === 'moved') return 'unsent'
  await replica.close()
  await device.wipe()
  const left = await way.byLeaving(true)
  return left.ok || left.code === 'left' ? 'changing' : 'offline'
}
