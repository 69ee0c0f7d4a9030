import { handOver } from '../../teams/sign-in/windows.ts'
import { text as t } from '../../ui/text/text.ts'
import { speakInWindow } from './window-language.ts'

/** The page that the sign-in service leads back to. It says something only where it is seen. */
speakInWindow()
const words = document.getElementById('words')
const show = (sentence: string) => {
  if (words) words.textContent = sentence
}

void handOver().then(isHanded => {
  // In an unseen frame, or on the way back to the app, nobody reads.
  if (window.parent === window) show(isHanded ? t('start.window.done') : t('start.window.lost'))
})
