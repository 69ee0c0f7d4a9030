import { start } from '../../ui/text/en/start.ts'
import { addSentences, speak, spoken } from '../../ui/text/text.ts'
import { remembered } from '../remembered.ts'
import { languageOf, wantedLanguage } from '../wanted-language.ts'

/** What the app that opens a window says of its language: in a frame its storage is kept apart from the window's. */
const told = () => new URLSearchParams(location.search).get('lang') ?? undefined

/** In a window of the sign-in, and in those that it opens: they are told nothing, but begin with what it remembers. */
const memory = remembered('session', 'language')

/** Lets a small window of the sign-in speak as the app that opened it does, else as the person or their browser does. */
export function speakInWindow(): void {
  addSentences('start', start, 'en')
  const lang = told()
  if (lang !== undefined) memory.write(lang)
  const said = lang ?? memory.read()
  // What the app said goes before what was chosen in this window's own storage, which may be another one.
  speak(said === undefined ? wantedLanguage() : languageOf(said))
  document.documentElement.lang = spoken()
}
