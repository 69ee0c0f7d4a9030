import { describe, expect, it } from 'vitest'
import { contactLink } from './contact.ts'

describe('whom one tells of what is wanting', () => {
  it.each([
    ['styrforum@goteborg.example', 'mailto:styrforum@goteborg.example'],
    ['https://intranat.example/stod?sida=1', 'https://intranat.example/stod?sida=1'],
    ['IT-stöd, telefon 031-365 00 00', undefined],
    ['IT-stöd styrforum@goteborg.example', undefined],
    ['javascript:alert(1)', undefined],
    ['http://intranat.example', undefined],
    ['a@b.example?bcc=c@d.example', undefined],
  ])('%s leads to %s', (contact, link) => {
    expect(contactLink(contact)).toBe(link)
  })
})
