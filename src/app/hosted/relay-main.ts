import { relay } from '../../teams/sign-in/windows.ts'
import { text as t } from '../../ui/text/text.ts'
import { speakInWindow } from './window-language.ts'

/** The window between a frame and the sign-in service. A browser opens the next one only from a click. */
speakInWindow()
const words = document.getElementById('words')
const go = document.getElementById('go')

const show = (sentence: string) => {
  if (words) words.textContent = sentence
}

if (window.opener === null || location.hash.length < 2) show(t('start.window.lost'))
else if (go) {
  show(t('start.window.relay'))
  go.textContent = t('start.window.go')
  go.hidden = false
  go.focus()
  go.addEventListener('click', () => {
    if (!relay()) {
      go.hidden = true
      show(t('start.window.lost'))
    }
  })
}
