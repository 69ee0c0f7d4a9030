import { part, readOne, text } from '../asking.ts'
import { bodyOf, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { isGood, type Reply } from '../service.ts'

/** Who stands as author. The whole weight of a nomination or a decision rests on this. */
export const author: Belief = {
  id: 'author',
  question: 'Är det alltid den inloggade som står som författare, vad raden än påstår?',
  source: 'graph-facts §2.1; reliability-security §2.7, §9 (3)',
  believed: 'server',
  ways: {
    server: { seen: 'ja', app: 'Fakta räknas efter författaren, som SharePoint sätter.' },
    forged: {
      seen: 'nej, en annan författare togs emot',
      app: 'SharePoint sätter ändå vem som senast ändrade raden. Är det en annan än författaren räknas raden inte (regel MF-2).',
    },
    both: {
      seen: 'nej, både författaren och den som senast ändrade går att välja',
      app: 'Inget i Graph visar då vem som skrev. Skriv in svaret (--answers author=both): appen blir ett sätt att förbereda. Varje sida säger att det undertecknade protokollet gäller, och vem som har skrivit något visas som ej styrkt.',
    },
  },
  async ask({ owner, member, list, add }) {
    const writer = member?.service ?? owner
    await member?.hold('append')
    const me = text(await readOne(writer.graph, 'Läser vem som är inloggad', '/me'), 'id')
    const someone = '00000000-0000-4000-8000-000000000000'
    const byBody = await writer.graph('POST', `${list}/items`, {
      fields: { ClientKey: crypto.randomUUID() },
      createdBy: { user: { id: someone, displayName: 'Någon annan' } },
    })
    // 1073741823 is SharePoint's own account, which every site has.
    const byField = await add({ AuthorLookupId: '1073741823' }, writer)
    // Whether the one who last changed it can be chosen too: that is who gives a chosen author away.
    const byBoth = await add({ AuthorLookupId: '1073741823', EditorLookupId: '1073741823' }, writer)
    const signed = (reply: Reply, by: string) => text(part(part(bodyOf(reply), by), 'user'), 'id')
    const forged = [byBody, byField, byBoth].filter(reply => isGood(reply) && signed(reply, 'createdBy') !== me)
    const isHidden = forged.some(reply => signed(reply, 'lastModifiedBy') !== me)
    const detail = [byBody, byField, byBoth].map(statusText).join('; ')
    return { answer: isHidden ? 'both' : forged.length > 0 ? 'forged' : 'server', detail }
  },
}
