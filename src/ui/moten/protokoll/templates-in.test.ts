import { expect, it } from 'vitest'
import { suggestedTemplate, templatesIn } from './templates-in.ts'

const files = ['SoB protokoll.DOCX', '~$SoB protokoll.docx', 'Läs mig.txt', 'Ärenden.docx', 'Analysgruppen.docx'].map(
  (name, n) => ({ id: String(n), name, link: `https://example.com/${n}` }),
)

it('are Word files by their Swedish order, without those that Word keeps for itself', () => {
  expect(templatesIn(files).map(({ name }) => name)).toEqual([
    'Analysgruppen.docx',
    'SoB protokoll.DOCX',
    'Ärenden.docx',
  ])
})

it('the forum’s own is suggested, and the first where none bears its name', () => {
  const templates = templatesIn(files)
  expect(suggestedTemplate(templates, 'SoB')?.name).toBe('SoB protokoll.DOCX')
  expect(suggestedTemplate(templates, 'analysgruppen')?.name).toBe('Analysgruppen.docx')
  expect(suggestedTemplate(templates, 'Samverkansgruppen')?.name).toBe('Analysgruppen.docx')
  expect(suggestedTemplate([], 'SoB')).toBeUndefined()
})
