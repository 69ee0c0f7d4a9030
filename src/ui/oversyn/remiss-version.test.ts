import { beforeEach, expect, it } from 'vitest'
import {
  answer,
  begin,
  move,
  recommend,
  share,
  syfte,
  throughRemiss,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import { bodyOf, leftOf, linesOfText } from '../../../test/builders/tracked-file.ts'
import { elements, openWord } from '../../../test/builders/word-file.ts'
import { writeTracked } from '../../documents/word/tracked.ts'
import type { Andring } from '../../domain/oversyn/andring.ts'
import { versionNamed } from '../../domain/oversyn/version-named.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { factRows } from '../shared/directive-facts.ts'
import { text } from '../text/text.ts'
import { remissVersionOf } from './remiss-version.ts'

beforeEach(begin)

const heading: Extract<Andring, { kind: 'avsnitt' }> = {
  kind: 'avsnitt',
  section: 'syfte',
  heading: 'Syftet',
  blocks: syfte.blocks,
}
const last: Andring = {
  kind: 'avsnitt',
  section: 'syfte',
  heading: 'Syfte',
  blocks: [...syfte.blocks, { kind: 'paragraph', text: 'Modellen ses över varje år.' }],
}
const added: Andring = {
  kind: 'nytt-avsnitt',
  after: 'syfte',
  section: {
    id: 'ordlista',
    level: 1,
    heading: 'Ordlista',
    blocks: [{ kind: 'paragraph', text: 'Part: förvaltning.' }],
  },
}

/** Four parts' proposals, one of them turned down, and a remiss that some have answered, one of them late. */
function sent() {
  recommend(share('repHisingen', heading, 'Rubriken'))
  const forslag = share('repCentrum', { ...heading, heading: 'Syfte', blocks: [] }, 'Sista stycket')
  const recommendation = recommend(forslag, 'andras', last)
  world.do('repCentrum', { kind: 'answer-recommendation', forslag, recommendation, accepts: true, text: '' })
  recommend(share('chefFinsam', added, 'Ordlistan'))
  recommend(share('chefNordost', move, 'Praktik till hälsa'))
  recommend(share('repArbvux', { kind: 'utgar', section: 'lagrum' }, 'Bort med lagrum'), 'avstyrks')
  throughRemiss()
  answer('chefCentrum', 'Skriv kortare.')
  world.later(25 * 24 * 60)
  answer('chefFfs')
  const now = view()
  const row = now.draft
  const base = versionNamed(now.oversyn.base, world.state)
  const draft = row && versionNamed(row.version, world.state)
  if (!row || !base || !draft) throw new Error('no draft')
  return { view: now, row, base, draft, remiss: now.remiss } as const
}
const made = (shown: ReturnType<typeof sent>) => remissVersionOf(shown, world.desk('dokumentansvarig'), text)

it('names the parts that proposed each section, and whoever put the draft together for the rest', () => {
  const { by } = made(sent())
  expect(Object.fromEntries(Object.entries(by.sections).map(([id, { author }]) => [id, author]))).toEqual({
    syfte: 'SF Hisingen och SF Centrum',
    ordlista: 'Finsam',
  })
  expect(by.others.author).toBe('Dokumentansvarig, Arbvux')
})

it('says at each section why, what is recommended and what the parts answered; of the model at the title', () => {
  const said = made(sent()).comments.map(({ section, author, text: words }) => [section, author, words])
  expect(said).toEqual(
    expect.arrayContaining([
      ['syfte', 'SF Hisingen', 'Rubriken. Det blir tydligare.'],
      ['syfte', 'SF Centrum', 'Sista stycket. Det blir tydligare.'],
      ['syfte', 'Dokumentansvarig, Arbvux', 'Tillstyrks med en annan lydelse. Så.'],
      ['ordlista', 'Finsam', 'Ordlistan. Det blir tydligare.'],
      ['syfte', 'SF Centrum', 'Har synpunkter. Skriv kortare.'],
      ['', 'Arbvux', 'Tillstyrker'],
      ['', 'Funktionsstöd', 'Tillstyrker. Sent svar'],
    ]),
  )
  const ofModel = said.find(([, author, words]) => author === 'SF Nordost' && words?.startsWith('Praktik till hälsa'))
  expect(ofModel?.[0]).toBe('')
  expect(ofModel?.[2]).toContain('Beslut om Praktik kräver också svar av SF Centrum')
  expect(said.flat().join()).not.toContain('Bort med lagrum')
})

it('comes out of Word as exactly the draft when all is accepted, and exactly the version before when all is rejected', async () => {
  const shown = sent()
  const file = await writeTracked(made(shown))
  const [body, word] = [await bodyOf(file), await openWord(file)]
  const whole = ({ text: of }: StyrmodellVersion) => {
    const [title, ...sections] = linesOfText(of)
    return [title, ...factRows(of.facts, text).map(({ label, value }) => `${label}: ${value}`), ...sections]
  }
  expect(leftOf(body, 'accept')).toEqual(whole(shown.draft))
  expect(leftOf(body, 'reject')).toEqual(whole(shown.base))
  const authors = [...elements(body, 'w:ins'), ...elements(body, 'w:del')].map(mark => mark.getAttribute('w:author'))
  expect(new Set(authors)).toEqual(new Set(['SF Hisingen och SF Centrum', 'Finsam', 'Dokumentansvarig, Arbvux']))
  const comments = word.parts.get('word/comments.xml')
  expect(comments && elements(comments, 'w:comment')).toHaveLength(made(shown).comments.length)
})
