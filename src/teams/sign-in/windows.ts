import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { personLimit, signInOrigin } from './settings.ts'

/** Milliseconds that a window stays after it has sent an answer. */
export const stay = 1_000

/**
 * The library closes a window as soon as it has sent the answer. Where the machine is busy it is seen to be closed before
 * the answer is heard, and a person who has signed in is told that they have not.
 */
export function closesLater(page: Pick<Window, 'close'> = window): void {
  const close = page.close.bind(page)
  page.close = () => void setTimeout(close, stay)
}

/** Hands the answer of the sign-in service from its own window to the page that asked. False where there is none. */
export async function handOver(): Promise<boolean> {
  closesLater()
  try {
    await broadcastResponseToMainFrame()
    return true
  } catch {
    return false
  }
}

/**
 * Opens the sign-in for a frame, which cannot get the answer itself: its storage is kept apart from this window's. Called
 * from a click. False where no frame has asked for it.
 */
export function relay(): boolean {
  closesLater()
  try {
    runPopupRelay({ allowedAuthorityOrigins: [signInOrigin], timeoutMs: personLimit })
    return true
  } catch {
    return false
  }
}
