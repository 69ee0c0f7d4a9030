import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { personLimit, signInOrigin } from './settings.ts'

/** Hands the answer of the sign-in service from its own window to the page that asked. False where there is none. */
export async function handOver(): Promise<boolean> {
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
  try {
    runPopupRelay({ allowedAuthorityOrigins: [signInOrigin], timeoutMs: personLimit })
    return true
  } catch {
    return false
  }
}
