import { text } from '../asking.ts'
import { rowsIn, statusText } from '../check/answers.ts'
import { type Belief, noMember } from '../check/belief.ts'
import { isGood } from '../service.ts'

/** Lists that somebody has no right to. */
export const unseenList: Belief = {
  id: 'unseen-list',
  question: 'Vad svarar en lista som man inte får läsa?',
  source: 'graph-facts §7.5, §11.5',
  believed: '403',
  ways: {
    403: { seen: '403', app: 'Listan räknas som stängd för personen.' },
    404: { seen: '404', app: 'Listan räknas som stängd för personen. Saknas den helt ser det likadant ut.' },
    shown: {
      seen: 'raderna',
      app: 'Rättigheterna på listor gäller inte. Skriv in svaret (--answers unseen-list=shown): appen hämtar då bara listorna i de forum där man själv sitter, tar bort andra från enheten och säger på varje sida att alla på webbplatsen kan läsa.',
    },
  },
  async ask({ member, list }) {
    if (member === undefined) return noMember
    await member.hold(undefined)
    const reply = await member.service.graph('GET', `${list}/items`)
    return { answer: isGood(reply) ? 'shown' : String(reply.status), detail: statusText(reply) }
  },
}

export const listOfLists: Belief = {
  id: 'list-of-lists',
  question: 'Syns en lista som man inte får läsa i förteckningen över listor?',
  source: 'graph-facts §7.5',
  believed: 'hidden',
  ways: {
    hidden: { seen: 'nej', app: 'Appen frågar bara efter listor som den vet namnet på.' },
    shown: {
      seen: 'ja, med namn',
      app: 'Appen frågar bara efter listor som den vet namnet på. Namnen är inte hemliga.',
    },
  },
  async ask({ member, site, listId }) {
    if (member === undefined) return noMember
    await member.hold(undefined)
    const reply = await member.service.graph('GET', `${site}/lists?$select=id,name`)
    const isShown = rowsIn(reply).some(list => text(list, 'id') === listId)
    return { answer: isShown ? 'shown' : 'hidden', detail: statusText(reply) }
  },
}
