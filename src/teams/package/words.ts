import { noticeKinds } from '../../domain/shared/notice-kinds.ts'
import type { Package } from './assemble.ts'

/** Words that Teams keeps for itself in the name of an app. */
const reserved =
  /\b(teams|microsoft|office|outlook|sharepoint|chat|chatt|calendar|kalender|files|filer|activity|aktivitet)\b/i

/** The texts of the manifest that people read, by the names that a language file gives them. */
function readTexts({ manifest: { name, description, staticTabs = [], activities } }: Package): Map<string, string> {
  const texts = new Map<string, string>([
    ['name.short', name.short],
    ['name.full', name.full ?? ''],
    ['description.short', description.short],
    ['description.full', description.full],
  ])
  for (const [index, tab] of staticTabs.entries()) texts.set(`staticTabs[${index}].name`, tab.name ?? '')
  activities?.activityTypes?.forEach((activity, index) => {
    texts.set(`activities.activityTypes[${index}].description`, activity.description)
    texts.set(`activities.activityTypes[${index}].templateText`, activity.templateText)
  })
  return texts
}

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

/** Every text is there in every language and speaks of the same things. */
export function wrongWords(pack: Package): string[] {
  const own = readTexts(pack)
  const found: string[] = []
  const look = (file: string, key: string, text: unknown) => {
    if (typeof text !== 'string' || text.trim() === '') return found.push(`${file}: ${key} saknas. Skriv texten.`)
    if (key.startsWith('name.') && reserved.test(text))
      found.push(`${file}: ${key} innehåller ${reserved.exec(text)?.[0]}, som Teams inte godtar. Skriv om namnet.`)
    return found
  }
  for (const [key, text] of own) look('manifest.json', key, text)
  if (pack.texts.size === 0) found.push('localizationInfo nämner inget annat språk. Lägg till en.json.')
  for (const [file, texts] of pack.texts) {
    for (const [key, text] of own) {
      look(file, key, texts[key])
      const there = typeof texts[key] === 'string' ? placesIn(texts[key]) : placesIn(text)
      if (there.join() !== placesIn(text).join())
        found.push(`${file}: ${key} har ${there.join(' ')} men svenskan ${placesIn(text).join(' ')}. Skriv samma.`)
    }
    for (const key of Object.keys(texts))
      if (key !== '$schema' && !own.has(key)) found.push(`${file}: ${key} finns inte i manifest.json. Ta bort den.`)
  }
  return found
}

/** Exactly what the app may tell of is declared: Teams refuses what it was not told about. */
export function wrongActivities({ manifest }: Package): string[] {
  const declared = manifest.activities?.activityTypes?.map(({ type }) => type) ?? []
  const missing = noticeKinds
    .filter(type => !declared.includes(type))
    .map(type => `activities: ${type} saknas. Lägg till den med text på båda språken.`)
  const unknown = declared
    .filter((type, index) => !noticeKinds.some(known => known === type) || declared.indexOf(type) !== index)
    .map(type => `activities: ${type} är okänd eller står två gånger. Ta bort den.`)
  return [...missing, ...unknown]
}

/** Whether the version is one that Teams can compare with the one it has. */
export function wrongVersion({ manifest: { version } }: Package): string[] {
  return /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)
    ? []
    : [`version är ${version}. Skriv tre tal i package.json, t.ex. 1.2.0, högre än det som redan är uppladdat.`]
}
