import { makeStyles, tokens } from '@fluentui/react-components'
import type { Ground, Mandate } from '../../domain/decision/mandate.ts'
import type { Wording } from '../../domain/forslag/forslag.ts'
import { broughtInBy } from '../../domain/forslag/wording.ts'
import type { MatterView } from '../../domain/stallningstagande/positions.ts'
import { delomradeOf, forumOf } from '../../domain/styrmodell/lookup.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import { type Text, useText } from '../text/text.ts'
import { Quoting } from './quoting.tsx'
import { RuleLink } from './rule-note.tsx'
import { ruleOf } from './rule-words.ts'
import { listed, partName, sideInText, sideName } from './sentences.ts'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  quiet: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '70ch' },
})

/** Names that hold commas or words of their own are told apart by their quotation marks. */
function quoted(names: readonly string[], t: Text): string {
  return listed(
    names.map(name => t('forslag.mandate.quoted', { name })),
    t,
  )
}

function groundName(model: Styrmodell) {
  return ({ omrade, delomrade }: Ground) => delomradeOf(model, omrade.key, delomrade)?.name ?? delomrade
}

/** Where delområden come from that the proposal does not name: the insatser that it changes have them. */
function useThrough(mandate: Mandate, wording: Wording): { sentence: string; insatser: string[] } | undefined {
  const t = useText()
  const { reading, model, today } = useDesk()
  const { changeSet, delomraden, effectiveFrom } = wording
  const unnamed = mandate.grounds.filter(({ delomrade }) => !delomraden.includes(delomrade))
  if (!changeSet || unnamed.length === 0) return undefined
  const known = knownOn(effectiveFrom ?? today, decisionsBehind(reading))
  const insatser = broughtInBy(wording, reading.delomradenOfInsats).map(
    id =>
      known.get(id)?.insats.name ??
      changeSet.adds.find(added => added.id === id)?.name ??
      t('tjansteutbud.changes.unknown'),
  )
  const sentence = t('forslag.mandate.through', {
    insatser: quoted(insatser, t),
    delomraden: quoted(unnamed.map(groundName(model)), t),
  })
  return { sentence, insatser }
}

/** Who must agree and why, as a head of department would say it. */
function mandateSentences(mandate: Mandate, through: string | undefined, model: Styrmodell, t: Text): string[] {
  const names = (parts: readonly string[]) =>
    listed(
      parts.map(part => partName(model, part)),
      t,
    )
  const parts = names(mandate.required)
  const forum = forumOf(model, mandate.forum).short
  const right = mandate.decidedIn.map(key => forumOf(model, key).short)
  const where = mandate.mayDecide
    ? t('forslag.mandate.forum', { forum })
    : t('forslag.mandate.wrong', { forum, right: right[0] ?? '' })
  if (mandate.rules.includes('MA-8')) return [where, t('forslag.mandate.whole', { parts })]
  const delomraden = quoted(mandate.grounds.map(groundName(model)), t)
  const [side = ''] = mandate.sides
  const sides = listed(
    mandate.sides.map(key => sideInText(model, key)),
    t,
  )
  const who =
    mandate.sides.length > 1
      ? t('forslag.mandate.shared', { delomraden, sides, parts })
      : mandate.required.length === 1
        ? t('forslag.mandate.aloneOne', { side: sideName(model, side), delomraden, parts })
        : t('forslag.mandate.alone', { side: sideName(model, side), delomraden, parts })
  return [
    where,
    who,
    ...(through ? [through] : []),
    ...(mandate.heard.length > 0 ? [t('forslag.mandate.heard', { parts: names(mandate.heard) })] : []),
  ]
}

/** Who may decide a matter, who must agree, and the rules that say so. */
export function MandateNote({ mandate, wording }: { mandate: Mandate; wording: Wording }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const through = useThrough(mandate, wording)
  return (
    <>
      {mandateSentences(mandate, through?.sentence, model, t).map(sentence => (
        <p key={sentence} className={styles.line}>
          <Quoting {...(through && { written: through.insatser })}>{sentence}</Quoting>
        </p>
      ))}
      {!model.agreement.decidedBySoB && <p className={styles.quiet}>{t('forslag.mandate.assumed')}</p>}
      <details>
        <summary>{t('forslag.mandate.rules')}</summary>
        <ul className={styles.list}>
          {mandate.rules.map(rule => (
            <li key={rule}>
              {ruleOf(rule).sentence} <RuleLink rule={rule} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** What is missing before a matter can be decided, part by part; that nothing is, when nothing is. */
export function MissingNote({ view }: { view: MatterView }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const lines = missingSentences(view, model, t)
  if (lines.length === 0)
    return (
      <p className={styles.line}>
        {t(view.mandate.mayDecide ? 'forslag.missing.none' : 'forslag.missing.noneElsewhere')}
      </p>
    )
  return (
    <ul className={styles.list} aria-label={t('forslag.missing.title')}>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Who is missing, part by part, as one finds it among the positions. */
function missingParts({ answers, blockers }: MatterView, model: Styrmodell, t: Text) {
  const named = (parts: readonly string[]) =>
    listed(
      parts.map(part => partName(model, part)),
      t,
    )
  const withStance = (stance: string) =>
    named(blockers.flatMap(blocker => (blocker.kind === 'part' && blocker.stance === stance ? [blocker.part] : [])))
  return {
    silent: withStance('ej-svarat'),
    against: withStance('avstyrker'),
    conditions: withStance('tillstyrker-med-villkor'),
    abstaining: blockers.flatMap(blocker => (blocker.kind === 'side' ? [sideInText(model, blocker.side)] : [])),
    empty: named(answers.filter(({ required, speakers }) => required && speakers.length === 0).map(({ part }) => part)),
  }
}

const kindsOfMissing = ['silent', 'against', 'conditions', 'empty'] as const

/** The same as sentences, with what can be done about it. */
function missingSentences(view: MatterView, model: Styrmodell, t: Text): string[] {
  const missing = missingParts(view, model, t)
  return [
    ...kindsOfMissing.flatMap(kind => (missing[kind] ? [t(`forslag.missing.${kind}`, { parts: missing[kind] })] : [])),
    ...missing.abstaining.map(side => t('forslag.missing.abstain', { side })),
  ]
}

/** Only who is missing, for a list: `Svar saknas: SF Centrum. Villkor: Arbvux.` */
export function missingInBrief(view: MatterView, model: Styrmodell, t: Text): string {
  const missing = missingParts(view, model, t)
  return [
    ...kindsOfMissing.flatMap(kind =>
      missing[kind] ? [t(`forslag.missing.brief.${kind}`, { parts: missing[kind] })] : [],
    ),
    ...missing.abstaining.map(side => t('forslag.missing.abstain', { side })),
  ].join(' ')
}
