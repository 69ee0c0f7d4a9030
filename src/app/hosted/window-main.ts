import { signInForHost } from '../../teams/sign-in/in-host-window.ts'
import { text as t } from '../../ui/text/text.ts'
import { askConfig } from './config.ts'
import { speakInWindow } from './window-language.ts'

/** The page that a host opens in a window of its own, where the app inside it can get no window. */
speakInWindow()
const words = document.getElementById('words')
const show = (sentence: string) => {
  if (words) words.textContent = sentence
}

/** True where a host may have opened the window. */
const isOpened = window.opener !== null || 'nativeInterface' in window

async function signIn(): Promise<void> {
  const read = isOpened ? await askConfig() : undefined
  if (read?.kind !== 'read') return show(t('start.window.lost'))
  const { tenant, client, scopes } = read.config
  const home = new URL('.', location.origin + location.pathname).href
  const isHanded = await signInForHost({ tenant, client, scopes, home }).catch(() => false)
  if (!isHanded) show(t('start.window.lost'))
}

void signIn()
