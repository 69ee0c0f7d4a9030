import type { FolderFile } from '../../../ports/files.ts'

/** The Word files of a folder, by name; not those that Word keeps while somebody writes in them. */
export function templatesIn(files: readonly FolderFile[]): FolderFile[] {
  return files
    .filter(({ name }) => /\.docx$/i.test(name) && !name.startsWith('~$'))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** The template that bears the forum's name, else the first. */
export function suggestedTemplate(templates: readonly FolderFile[], forum: string): FolderFile | undefined {
  const wanted = forum.toLocaleLowerCase('sv')
  return templates.find(({ name }) => name.toLocaleLowerCase('sv').includes(wanted)) ?? templates[0]
}
