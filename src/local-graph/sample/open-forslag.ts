import type { ForslagText } from '../../domain/commands/command.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { ForslagId } from '../../domain/shared/ids.ts'
import { noChanges } from '../../domain/tjansteutbud/change-set.ts'
import { fixedGuid } from '../guid.ts'
import { personaByKey } from '../people.ts'
import { sampleInsatsId } from './insatser.ts'
import type { Story } from './story.ts'
import { position, tellPositions, yes } from './tell-positions.ts'
import { sampleUnderlagId } from './underlag.ts'

const empty = { forum: 'sob', background: '', reach: 'strategisk', underlag: [], noUnderlag: '' } as const

/** A decision that set up a working group and gave it an uppdrag, and two proposals that wait for the parts. */
export function tellOpenForslag(story: Story, today: Day): void {
  const put = (by: string, on: Day, minute: number, text: ForslagText): (() => ForslagId) => {
    let written: ForslagId | undefined
    story.tell(
      by,
      on,
      minute,
      () => ({ kind: 'share-forslag', text }),
      id => {
        written = id as ForslagId
      },
    )
    return () => {
      if (!written) throw new Error(`The sample answers ‘${text.heading}’ before it is proposed: mend the order.`)
      return written
    }
  }
  const agreedInGroup = put('rep-arbvux', '2024-09-30', 480, {
    ...empty,
    forum: 'samverkan',
    reach: 'operativ',
    heading: 'Gemensam mall för studiebesök',
    text: 'Samverkansgruppen beslutar att studiebesök på arbetsplatser bokas i en gemensam mall.',
    reasons: 'Handläggarna har bokat samma arbetsplatser.',
    delomraden: ['praktik'],
    touchesStyrmodell: false,
  })
  story.tell('rep-arbvux', '2024-10-02', 480, () => position(story, agreedInGroup(), yes))
  // The first version let the group decide operative questions itself.
  story.tell('rep-arbvux', '2024-10-07', 480, () => ({
    kind: 'decide',
    matter: agreedInGroup(),
    decision: 'beslut',
    heading: 'Gemensam mall för studiebesök',
    text: 'Samverkansgruppen beslutar att studiebesök på arbetsplatser bokas i en gemensam mall.',
    reasons: 'Handläggarna har bokat samma arbetsplatser.',
    touchesStyrmodell: false,
  }))
  const group: ForslagText = {
    ...empty,
    heading: 'Arbetsgrupp för språk och hälsa',
    text: 'SoB beslutar att tillsätta en arbetsgrupp som tar fram en insats med språk och hälsa.',
    reasons: 'Behovsgruppen finns i flera stadsområden, och ingen part når den själv.',
    noUnderlag: 'Gruppen tar fram underlaget.',
    delomraden: ['kost-motion', 'allmanna'],
    grupp: {
      key: `grupp-${fixedGuid('sample:grupp')}`,
      name: 'Arbetsgruppen för språk och hälsa',
      purpose: 'Tar fram en insats som förenar språk och hälsa, och hur den följs upp.',
      ends: addDays(today, 120),
      members: [
        { person: personaByKey('analys-arbvux').id, part: 'arbvux', role: 'sammankallande' },
        { person: personaByKey('analys-sf-hisingen').id, part: 'sf-hisingen', role: 'deltagare' },
      ],
    },
    touchesStyrmodell: false,
  }
  const decidedOn = addDays(today, -45)
  const agreed = put('samordnare', addDays(decidedOn, -14), 500, group)
  tellPositions(story, agreed, { on: addDays(decidedOn, -2), minute: 510 })
  story.tell('samordnare', decidedOn, 520, () => ({
    kind: 'decide',
    matter: agreed(),
    decision: 'uppdrag',
    heading: group.heading,
    text: group.text,
    reasons: group.reasons,
    touchesStyrmodell: false,
    uppdrag: {
      part: 'arbvux',
      text: 'Ta fram en insats för dem som behöver språk och hälsa samtidigt, och föreslå hur den följs upp.',
      due: addDays(today, 110),
      involved: ['sf-hisingen', 'sf-nordost'],
      ...(group.grupp && { group: group.grupp.key }),
      joint: true,
    },
  }))
  const from = addDays(today, 60)
  const everywhere = put('chef-sf-nordost', addDays(today, -9), 530, {
    ...empty,
    heading: 'Framtidshubbarna i hela staden',
    background: 'Framtidshubbarna finns i tre av fyra stadsområden. I Sydväst saknar unga en motsvarande insats.',
    text: 'SoB beslutar att Framtidshubbarna erbjuds också i Sydväst.',
    reasons: 'Likvärdig tillgång för unga.',
    underlag: [sampleUnderlagId('Vecka 40-kartläggningen 2022')],
    delomraden: ['anpassat-stod'],
    changeSet: {
      ...noChanges,
      adjusts: [
        {
          insats: sampleInsatsId('Framtidshubbarna'),
          fields: { stadsomraden: ['centrum', 'hisingen', 'nordost', 'sydvast'] },
        },
      ],
    },
    effectiveFrom: from,
    touchesStyrmodell: false,
  })
  tellPositions(
    story,
    everywhere,
    { on: addDays(today, -5), minute: 540 },
    {
      'sf-nordost': { stance: 'tillstyrker', weight: 'beslutad', text: 'Vi vill behålla och bredda insatsen.' },
      'sf-hisingen': { stance: 'tillstyrker', weight: 'egen' },
      arbvux: {
        stance: 'tillstyrker-med-villkor',
        weight: 'forankrad',
        conditions: 'Att SF Sydväst bidrar med en lokal.',
      },
    },
  )
  put('samordnare', addDays(today, -4), 550, {
    ...empty,
    heading: 'Framtidshubbarna samlas i två stadsområden',
    text: 'SoB beslutar att Framtidshubbarna erbjuds i Centrum och på Hisingen.',
    reasons: 'Antalet deltagare i Nordost har minskat.',
    noUnderlag: 'Underlaget tas fram av analysgruppen under våren.',
    delomraden: ['anpassat-stod'],
    changeSet: {
      ...noChanges,
      adjusts: [{ insats: sampleInsatsId('Framtidshubbarna'), fields: { stadsomraden: ['centrum', 'hisingen'] } }],
    },
    effectiveFrom: from,
    touchesStyrmodell: false,
  })
}
