import type { Command } from '../../domain/commands/command.ts'
import { deskOf } from '../../domain/commands/desk.ts'
import { andringsforslagById } from '../../domain/commands/oversyn-desk.ts'
import type { Andring } from '../../domain/oversyn/andring.ts'
import type { RemissStance } from '../../domain/oversyn/facts.ts'
import type { Plan } from '../../domain/oversyn/plan.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { OversynId } from '../../domain/shared/ids.ts'
import type { Weight } from '../../domain/stallningstagande/stallningstagande.ts'
import { text2025 } from '../../domain/styrmodell/text/versions/2025.ts'
import { personaByKey } from '../people.ts'
import type { Story } from './story.ts'

const keeper = 'dokumentansvarig'

/** A section of the version in force with some of its words put in place of others. */
function rewritten(id: string, from: string, to: string): Andring {
  const section = text2025.sections.find(candidate => candidate.id === id)
  if (!section) throw new Error(`The sample rewrites ${id}, which the directive does not have.`)
  const blocks = section.blocks.map(block =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replace(from, to) } : block,
  )
  return { kind: 'avsnitt', section: id, heading: section.heading, blocks }
}

interface Proposal {
  readonly by: string
  readonly ago: number
  readonly heading: string
  readonly andring: Andring
  readonly text: string
  readonly stance: 'tillstyrks' | 'andras' | 'avstyrks'
  readonly instead?: Andring
  readonly why: string
  readonly accepts?: boolean
}

const proposals: readonly Proposal[] = [
  {
    by: 'rep-sf-hisingen',
    ago: 70,
    heading: 'Gruppen följer upp sina överenskommelser',
    andring: rewritten(
      'samverkan',
      'De förankrar hos sin ledning och hos medarbetarna.',
      'De förankrar hos sin ledning och hos medarbetarna. Vad gruppen kommer överens om följs upp inom ett halvår.',
    ),
    text: 'Flera överenskommelser har fallit i glömska. Avvikelserna kommer då tillbaka.',
    stance: 'andras',
    instead: rewritten(
      'samverkan',
      'De förankrar hos sin ledning och hos medarbetarna.',
      'De förankrar hos sin ledning och hos medarbetarna. Vad gruppen kommer överens om följs upp på ett möte inom ett halvår.',
    ),
    why: 'Det behöver framgå var det följs upp.',
    accepts: true,
  },
  {
    by: 'chef-sf-nordost',
    ago: 64,
    heading: 'Socialtjänsten utför också anpassad kunskapshöjning',
    andring: { kind: 'modell', change: { kind: 'utforare', delomrade: 'anpassad-kunskap', sides: ['arbvux', 'sf'] } },
    text: 'Kurserna ges redan i Nordost tillsammans med socialtjänsten.',
    stance: 'tillstyrks',
    why: '',
  },
  {
    by: 'rep-arbvux',
    ago: 58,
    heading: 'Kortare text om representanternas mandat',
    andring: rewritten(
      'samverkan',
      'Representanterna har mandat i operativa frågor. ',
      'Representanterna beslutar i operativa frågor. ',
    ),
    text: 'Mandatet missförstås.',
    stance: 'avstyrks',
    why: 'I den gällande versionen är gruppen ett samverkansforum. Att den beslutar vore en annan ordning.',
    accepts: true,
  },
  {
    by: 'chef-finsam',
    ago: 52,
    heading: 'Syftet nämner hälsa',
    andring: rewritten(
      'syfte',
      'Då får den som behöver stöd samma möjligheter i hela staden.',
      'Då får den som behöver stöd för hälsa eller arbete samma möjligheter i hela staden.',
    ),
    text: 'Många behöver stöd för sin hälsa först.',
    stance: 'tillstyrks',
    why: 'Stämmer med områdena.',
  },
]

const answers: readonly {
  by: string
  ago: number
  stance: RemissStance
  weight: Weight
  section?: string
  text: string
}[] = [
  {
    by: 'chef-sf-centrum',
    ago: 9,
    stance: 'tillstyrker',
    weight: 'beslutad',
    text: 'Förvaltningen har inget att invända.',
  },
  {
    by: 'rep-arbvux',
    ago: 6,
    stance: 'har-synpunkter',
    weight: 'forankrad',
    section: 'samverkan',
    text: 'Ett halvår är kort när en rutin ska införas. Skriv inom ett år.',
  },
  { by: 'chef-finsam', ago: 4, stance: 'tillstyrker', weight: 'egen', text: '' },
]

/** The yearly översyn of the sample: proposals made, recommended and put together, and a remiss that some have answered. */
export function tellOversyn(story: Story, today: Day): void {
  const day = (ago: number) => addDays(today, -ago)
  const plan: Plan = {
    opens: day(75),
    freezes: day(40),
    remissOut: day(20),
    remissBack: day(-12),
    decides: day(-30),
    takesForce: day(-45),
  }
  let oversyn: OversynId = 'oversyn:'
  let remiss: OversynId = 'oversyn:'
  const tell = (by: string, ago: number, minute: number, command: () => Command, done?: (id: OversynId) => void) =>
    story.tell(by, day(ago), minute, command, id => done?.(id as OversynId))
  tell('rep-sf-nordost', 90, 15, () => ({
    kind: 'note-behov',
    heading: 'Vem kallar till gemensam kartläggning?',
    text: 'Texten säger inte vem som kallar. Det har väckts som avvikelse flera gånger.',
  }))
  tell(
    keeper,
    75,
    20,
    () => ({
      kind: 'open-oversyn',
      year: Number(plan.takesForce.slice(0, 4)),
      plan,
      text: 'I år ser vi särskilt på samverkansgruppens uppdrag.',
    }),
    id => {
      oversyn = id
    },
  )
  proposals.forEach(({ by, ago, heading, andring, text, stance, instead, why, accepts }, nth) => {
    let forslag: OversynId = 'oversyn:'
    let recommendation: OversynId = 'oversyn:'
    tell(
      by,
      ago,
      30 + nth,
      () => ({ kind: 'share-andringsforslag', oversyn, heading, andring, text }),
      id => {
        forslag = id
      },
    )
    tell(
      keeper,
      36,
      30 + nth,
      () => ({
        kind: 'recommend',
        forslag,
        wording: wordingOf(forslag, story),
        stance,
        text: why,
        ...(instead && { andring: instead }),
      }),
      id => {
        recommendation = id
      },
    )
    if (accepts !== undefined)
      tell(by, 30, 30 + nth, () => ({ kind: 'answer-recommendation', forslag, recommendation, accepts, text: '' }))
  })
  tell(keeper, 22, 40, () => ({ kind: 'merge-oversyn', oversyn }))
  tell(
    keeper,
    20,
    40,
    () => {
      const draft = story.told().versionRows.find(row => row.oversyn === oversyn)
      if (!draft) throw new Error('The sample sends a draft that is not put together: mend the order.')
      const back = plan.remissBack
      return {
        kind: 'send-remiss',
        oversyn,
        version: draft.version,
        back,
        text: 'Förankra gärna svaret i ledningsgruppen.',
      }
    },
    id => {
      remiss = id
    },
  )
  answers.forEach(({ by, ago, stance, weight, section, text }, nth) => {
    tell(by, ago, 50 + nth, () => ({
      kind: 'answer-remiss',
      remiss,
      stance,
      weight,
      sections: section ? [{ section, stance, text }] : [],
      text: section ? '' : text,
    }))
  })
}

/** The digest of a proposal as it lies there. */
function wordingOf(forslag: OversynId, story: Story): string {
  const context = { now: '2100-01-01T00:00:00Z', actor: personaByKey(keeper).id, keys: ['', '', '', ''] as const }
  const found = andringsforslagById(forslag, deskOf(story.told(), context))
  if (!found) throw new Error('The sample recommends what is not proposed yet: mend the order.')
  return found.view.digest
}
