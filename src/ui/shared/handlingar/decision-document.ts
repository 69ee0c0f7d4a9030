import type { Desk } from '../../../domain/commands/desk.ts'
import type { StoredDecision } from '../../../domain/decision/decision.ts'
import type { Judged } from '../../../domain/reading.ts'
import { versionById } from '../../../domain/styrmodell/in-force.ts'
import type { Block, WordDocument } from '../../../ports/documents.ts'
import type { Text } from '../../text/text.ts'
import { dayInText, dayOf } from '../dates.ts'
import { gruppMembers } from '../grupp-facts.tsx'
import { ruleOf } from '../rule-words.ts'
import { forumName, partName, personLabel } from '../sentences.ts'
import { labelled, prose, wordDocument } from '../word-document.ts'

/** An extract of the log of decisions: one decision as a document of its own. */
export function decisionDocument({ fact, standing }: Judged<StoredDecision>, desk: Desk, t: Text): WordDocument {
  const { number, heading } = fact
  const forum = forumName(desk.model, fact.forum)
  const author = personLabel(fact.author, desk, t, { day: dayOf(fact.at), forum: fact.forum })
  const section = (title: string, text: string): Block[] => {
    const written = prose(text)
    return written.length > 0 ? [{ kind: 'heading', level: 1, text: title }, ...written] : []
  }
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [{ text: t('dokument.beslut.about', { forum }) }] },
    ...(standing.counts ? [] : prose(t('dokument.beslut.invalid', { sentence: ruleOf(standing.rule).sentence }))),
    ...(fact.pending ? prose(t('dokument.beslut.provisional')) : []),
    ...labelled(t('beslut.column.kind'), t(`beslut.kind.${fact.kind}`), t),
    ...labelled(t('beslut.page.decidedOn'), dayInText(fact.day), t),
    ...labelled(t('dokument.beslut.by'), `${author}, ${dayInText(dayOf(fact.at))}`, t),
    ...section(t(fact.kind === 'svar' ? 'beslut.page.answerText' : 'beslut.page.text'), fact.text),
    ...section(t('beslut.page.reasons'), fact.reasons),
    ...gruppBlocks(fact, desk, t),
    ...givenBy(fact, desk, t),
    ...restsOn(fact, desk, t),
  ]
  const title = t('dokument.beslut.title', { number, heading })
  return wordDocument({ title, header: t('dokument.beslut.header', { number }), blocks }, desk.today, t)
}

function gruppBlocks({ grupp }: StoredDecision, desk: Desk, t: Text): Block[] {
  if (!grupp) return []
  const named = (role: 'sammankallande' | 'deltagare') => gruppMembers(grupp, role, desk, t).join('; ')
  return [
    { kind: 'heading', level: 1, text: t('forslag.grupp.title') },
    ...labelled(t('forslag.grupp.name'), grupp.name, t),
    ...prose(grupp.purpose),
    ...labelled(t('forslag.grupp.convenor'), named('sammankallande'), t),
    ...labelled(t('forslag.grupp.members'), named('deltagare'), t),
    ...labelled(t('forslag.grupp.ends'), dayInText(grupp.ends), t),
  ]
}

function givenBy(decision: StoredDecision, { state, model }: Desk, t: Text): Block[] {
  const given = state.uppdrag.filter(uppdrag => uppdrag.decision === decision.id)
  if (given.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('dokument.beslut.uppdrag') },
    {
      kind: 'table',
      caption: t('dokument.beslut.uppdrag'),
      alt: t('dokument.beslut.uppdragAlt'),
      header: [t('uppdrag.column.part'), t('uppdrag.column.heading'), t('uppdrag.column.due')],
      rows: given.map(({ part, text, due }) => [partName(model, part), text, due ?? t('uppdrag.noDate')]),
      widths: [2, 5, 2],
    },
  ]
}

function restsOn(decision: StoredDecision, { state }: Desk, t: Text): Block[] {
  const model = versionById(decision.styrmodell, state.versions)
  return [
    { kind: 'heading', level: 1, text: t('beslut.page.rests') },
    ...prose(model ? t('beslut.page.restsOn', { model: model.name }) : t('beslut.page.restsOnUnknown')),
    { kind: 'list', ordered: false, items: decision.rules.map(rule => [{ text: ruleOf(rule).sentence }]) },
  ]
}
