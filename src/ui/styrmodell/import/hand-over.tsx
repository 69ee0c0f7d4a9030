import { Button, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { hindersAndringsforslag } from '../../../domain/commands/andringsforslag.ts'
import { type Andring, andringDigest } from '../../../domain/oversyn/andring.ts'
import { raisedBy } from '../../../domain/oversyn/raised.ts'
import { versionNamed } from '../../../domain/oversyn/version-named.ts'
import { currentOversyn, type OversynView } from '../../../domain/oversyn/view.ts'
import type { Refusal } from '../../../domain/shared/refusal.ts'
import { text as required } from '../../../domain/shared/text.ts'
import type { Imported } from '../../../domain/styrmodell/import/imported.ts'
import type { StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { AlertBar } from '../../shared/alert-bar.tsx'
import { ButtonLink } from '../../shared/app-link.tsx'
import { useDispatch } from '../../shared/dispatch.ts'
import { NoteBar } from '../../shared/note-bar.tsx'
import { useNotify } from '../../shared/notify.tsx'
import { problemMessage } from '../../shared/problems.ts'
import { Prose } from '../../shared/prose.tsx'
import { RuleNote } from '../../shared/rule-note.tsx'
import { Section } from '../../shared/section.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { useDesk, useIsRead } from '../../shared/workspace.tsx'
import { inSwedish, record, spoken, type Text, useText } from '../../text/text.ts'
import type { Choices } from './draft.ts'
import { LeftList, RaisedList } from './raised-list.tsx'
import { raisedHeading } from './raised-words.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  button: { alignSelf: 'flex-start', '@media print': { display: 'none' } },
  status: { margin: '0', color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly imported: Imported
  readonly choices: Choices
  readonly onChoose: (choices: Partial<Choices>) => void
}

/** Hands a directive that was read in over to the översyn under way; without one it says what is waited for. */
export function HandOver(props: Props) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const view = useMemo(() => currentOversyn(desk.reading, desk.today), [desk.reading, desk.today])
  const base = view && versionNamed(view.oversyn.base, desk.state)
  const hinder = view && hindersAndringsforslag(view, desk)
  if (!isRead) return null
  const title = view ? t('anvisning.fram.titleOf', { year: view.oversyn.year }) : t('anvisning.fram.title')
  const toOversyn = <ButtonLink to="/oversyn">{t('anvisning.fram.toOversyn')}</ButtonLink>
  return (
    <Section title={title}>
      {!view && (
        <>
          <Prose>{t('anvisning.fram.none')}</Prose>
          <div>{toOversyn}</div>
        </>
      )}
      {hinder && (
        <>
          <Prose>{t('anvisning.fram.closed')}</Prose>
          <RuleNote rule={hinder} kind="reason" />
        </>
      )}
      {view && !hinder && !base && <Prose>{t('anvisning.fram.gone')}</Prose>}
      {view && !hinder && base && <Raising {...props} view={view} base={base} />}
    </Section>
  )
}

type Stop = { readonly heading: string; readonly why: string }

function Raising({ imported, choices, onChoose, view, base }: Props & { view: OversynView; base: StyrmodellVersion }) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const dispatch = useDispatch()
  const notify = useNotify()
  const raised = useMemo(() => raisedBy(imported, base, reading.lagrum), [imported, base, reading.lagrum])
  // What lies there is known by what it says, so that a browser that was closed half-way raises nothing twice.
  const there = useMemo(
    () => new Map(view.forslag.flatMap(one => (one.status === 'aterkallat' ? [] : [[one.digest, one] as const]))),
    [view],
  )
  const [progress, setProgress] = useState<{ readonly at: number; readonly count: number }>()
  const [stop, setStop] = useState<Stop>()
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  const { andringar, left, words } = raised
  const waiting = andringar.filter(andring => !there.has(andringDigest(andring)))
  const chosen = waiting.filter(andring => !choices.skipped.includes(andringDigest(andring)))
  // What the others get is said in Swedish, whoever reads the page.
  const reason = choices.reason ?? record('anvisning.fram.reason', { title: imported.facts.title })
  const raise = async () => {
    setStop(undefined)
    for (const [at, andring] of chosen.entries()) {
      if (isGone.current) return
      setProgress({ at: at + 1, count: chosen.length })
      const heading = inSwedish(() => raisedHeading(andring, base, t))
      const command = {
        kind: 'share-andringsforslag',
        oversyn: view.oversyn.id,
        heading,
        andring,
        text: reason,
      } as const
      const outcome = await dispatch(command)
      if (outcome.ok) continue
      setProgress(undefined)
      return setStop({ heading, why: whyNot(outcome.refusal, t) })
    }
    setProgress(undefined)
    notify({ kind: 'success', title: t('anvisning.fram.done', { count: chosen.length }) })
  }
  const sum = words.same + words.proposed + words.left
  const isBusy = progress !== undefined
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('anvisning.fram.title')}
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy && chosen.length > 0) void raise()
      }}
    >
      <Prose>{t('anvisning.fram.lead', { version: base.text.facts.title })}</Prose>
      <Prose>{t('anvisning.fram.words', { read: words.in, ...words, sum })}</Prose>
      {sum !== words.in && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>{t('anvisning.fram.wordsLost')}</MessageBarBody>
        </NoteBar>
      )}
      <Prose>{andringar.length === 0 ? t('anvisning.fram.nothing') : countsOf(andringar, t)}</Prose>
      {andringar.length > 0 && (
        <RaisedList
          andringar={andringar}
          base={base}
          thereOf={andring => there.get(andringDigest(andring))}
          skipped={choices.skipped}
          onSkip={(digest, isSkipped) => {
            const others = choices.skipped.filter(one => one !== digest)
            onChoose({ skipped: isSkipped ? [...others, digest] : others })
          }}
        />
      )}
      {stop && (
        <AlertBar intent="error" layout="multiline">
          <MessageBarBody>{t('anvisning.fram.stopped', stop)}</MessageBarBody>
        </AlertBar>
      )}
      {waiting.length > 0 && (
        <>
          <TextField
            name="reason"
            label={t('anvisning.fram.because')}
            hint={t('anvisning.fram.becauseHelp')}
            value={reason}
            onChange={value => onChoose({ reason: value })}
            rule={required}
            rows={2}
          />
          <Button
            type="submit"
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy || chosen.length === 0}
          >
            {chosen.length === 0 ? t('anvisning.fram.chooseOne') : t('anvisning.fram.raise', { count: chosen.length })}
          </Button>
        </>
      )}
      <p className={styles.status} role="status">
        {progress && t('anvisning.fram.raising', progress)}
        {!progress && andringar.length > 0 && waiting.length === 0 && t('anvisning.fram.allThere')}
      </p>
      {left.length > 0 && (
        <Section title={t('anvisning.fram.left')} aside={String(left.length)}>
          <Prose>{t('anvisning.fram.leftLead')}</Prose>
          <LeftList left={left} base={base} />
        </Section>
      )}
    </form>
  )
}

const andringKinds = ['avsnitt', 'nytt-avsnitt', 'utgar', 'modell'] as const satisfies readonly Andring['kind'][]

/** How many there are of each kind; of a kind that there is none of nothing is said. */
function countsOf(andringar: readonly Andring[], t: Text): string {
  const counts = andringKinds.flatMap(kind => {
    const count = andringar.filter(andring => andring.kind === kind).length
    return count > 0 ? [t(`anvisning.fram.counts.${kind}`, { count })] : []
  })
  const what = new Intl.ListFormat(spoken() === 'sv' ? 'sv' : 'en-GB').format(counts)
  return t('anvisning.fram.sections', { count: andringar.length, what })
}

function whyNot(refusal: Refusal | undefined, t: Text): string {
  if (!refusal) return t('anvisning.fram.notStored')
  const [problem] = refusal.kind === 'fields' ? refusal.problems : []
  return problem ? problemMessage(problem, t('anvisning.fram.because'), t) : t('anvisning.fram.refused')
}
