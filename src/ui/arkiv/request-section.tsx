import { Button, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useMemo, useState } from 'react'
import { scan } from '../../domain/klientskydd/scan.ts'
import { allRows, textsOf } from '../../domain/sanering/row.ts'
import { addDays, isDay } from '../../domain/shared/day.ts'
import { fileName } from '../../domain/shared/file-name.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import type { State } from '../../domain/state.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Order, Taken } from '../../ports/arkiv.ts'
import { Bar } from '../shared/bar.tsx'
import { ChecksField } from '../shared/checks-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { useNotify } from '../shared/notify.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { fieldName } from '../shared/row-name.ts'
import { saveFile } from '../shared/save-file.ts'
import { Section } from '../shared/section.tsx'
import { forumName, listed } from '../shared/sentences.ts'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { record, type Text, useText } from '../text/text.ts'
import { useFormStyles } from './form-styles.ts'
import type { Handling } from './handlingar/handling.ts'
import { handlingarOf } from './handlingar/handlingar.ts'
import { recordsDocument } from './records-document.ts'

/** What somebody has asked for by the right to see public records: chosen, looked over, and made into a document and data. */
export function RequestSection() {
  const styles = useFormStyles()
  const t = useText()
  const desk = useDesk()
  const { arkiv } = useWorkspace()
  const notify = useNotify()
  const { state, model, today } = desk
  const [from, setFrom] = useState(addDays(today, -90))
  const [to, setTo] = useState(today)
  const [forums, setForums] = useState<readonly string[]>(state.forumsSeen)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [found, setFound] = useState<{ readonly order: Order; readonly taken: Taken }>()
  const show = async () => {
    const wrong = problemsIn(from, to, forums)
    setProblems(wrong)
    if (wrong[0]) {
      focusField(wrong[0].field)
      return
    }
    const order: Order = { forums: forums as readonly ForumKey[], from, to }
    try {
      setFound({ order, taken: await arkiv.take(state, order) })
    } catch {
      notify({ kind: 'error', title: t('dokument.notLoaded'), body: t('dokument.notLoadedText') })
    }
  }
  const isAllSeen = state.forumsSeen.length === model.forums.length
  return (
    <Section title={t('arkiv.request.title')}>
      <Prose>{t('arkiv.request.lead')}</Prose>
      <div className={styles.form}>
        <div className={styles.row}>
          <DateField
            name="from"
            label={t('arkiv.request.from')}
            value={from}
            onChange={setFrom}
            problem={problemAt(problems, 'from')}
          />
          <DateField
            name="to"
            label={t('arkiv.request.to')}
            value={to}
            onChange={setTo}
            problem={problemAt(problems, 'to')}
          />
        </div>
        <ChecksField
          name="forums"
          label={t('arkiv.request.forums')}
          value={forums}
          onChange={setForums}
          groups={[
            { choices: state.forumsSeen.map(value => ({ value, label: forumName(model, value), isWritten: true })) },
          ]}
          problem={problemAt(problems, 'forums')}
          {...(!isAllSeen && { hint: t('arkiv.request.unseen') })}
        />
        <Button icon={<SearchRegular aria-hidden />} onClick={() => void show()}>
          {t('arkiv.request.pick')}
        </Button>
      </div>
      {found && <Found key={JSON.stringify(found.order)} order={found.order} all={found.taken} />}
    </Section>
  )
}

function problemsIn(from: string, to: string, forums: readonly string[]): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!isDay(from)) problems.push({ field: 'from', problem: 'not-allowed' })
  if (!isDay(to)) problems.push({ field: 'to', problem: 'not-allowed' })
  else if (isDay(from) && to < from) problems.push({ field: 'to', problem: 'ends-before-start', start: from, end: to })
  if (forums.length === 0) problems.push({ field: 'forums', problem: 'empty' })
  return problems
}

/** So many places are named one by one. */
const mostShown = 40

/** What there is in the period, with what the one who reviews the secrecy should look at. */
function Found({ order, all }: { order: Order; all: Taken }) {
  const styles = useFormStyles()
  const t = useText()
  const desk = useDesk()
  const { arkiv, clock } = useWorkspace()
  const notify = useNotify()
  const [matters, setMatters] = useState<readonly string[]>([])
  const [taken, setTaken] = useState(all)
  const chosen: Order = matters.length > 0 ? { ...order, matters } : order
  const choose = async (keys: readonly string[]) => {
    setMatters(keys)
    setTaken(keys.length > 0 ? await arkiv.take(desk.state, { ...order, matters: keys }) : all)
  }
  const { from, to } = order
  const head = () => ({
    outside: taken.outside,
    title: record('arkiv.request.document', { from, to }),
    lines: [
      record('arkiv.request.draft'),
      record('arkiv.request.about', {
        forums: listed(
          order.forums.map(forum => forumName(desk.model, forum)),
          t,
        ),
        from,
        to,
      }),
    ],
  })
  const fetchData = async () => {
    try {
      const what = record('arkiv.request.what', { from, to })
      saveFile(await arkiv.pack(desk.state, chosen, what, clock.now(), []), fileName(what, 'zip'))
    } catch {
      notify({ kind: 'error', title: t('dokument.notLoaded'), body: t('dokument.notLoadedText') })
    }
  }
  const count = taken.keys.length
  const handlingar = useMemo(() => handlingarOf(taken.keys, desk, t), [taken, desk, t])
  const matterRows = useMemo(() => handlingarOf(all.matters, desk, t), [all, desk, t])
  const suspects = suspectsIn(handlingar, desk.state, t)
  return (
    <div className={styles.form}>
      <p className={styles.digest} role="status">
        {t('arkiv.request.found', { count })}
      </p>
      {all.matters.length > 0 && (
        <ChecksField
          name="matters"
          label={t('arkiv.request.matters')}
          hint={t('arkiv.request.mattersHelp')}
          value={matters}
          onChange={keys => void choose(keys)}
          groups={[...new Set(matterRows.map(({ group }) => group))].map(group => ({
            heading: t(`arkiv.handling.group.${group}`),
            choices: matterRows
              .filter(matter => matter.group === group)
              .map(({ id, heading }) => ({ value: keyOf(id), label: heading })),
          }))}
        />
      )}
      {count > 0 && (
        <>
          <Bar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>
              <MessageBarTitle>{t('arkiv.request.secrecy')}</MessageBarTitle>
              {t('arkiv.request.secrecyText')} {t('arkiv.request.suspects', { count: suspects.length })}
              {suspects.length > 0 && (
                <ul className={styles.list}>
                  {suspects.slice(0, mostShown).map(({ key, heading, label, kind }) => (
                    <li key={key}>
                      {t('arkiv.request.suspect', { heading, label, kind: t(`forms.finding.${kind}`) })}
                    </li>
                  ))}
                  {suspects.length > mostShown && (
                    <li>{t('arkiv.request.moreSuspects', { count: suspects.length - mostShown })}</li>
                  )}
                </ul>
              )}
            </MessageBarBody>
          </Bar>
          <div className={styles.row}>
            <WordButton document={() => recordsDocument(handlingarOf(taken.keys, desk, t), head(), desk, t)} />
            <Button icon={<ArchiveRegular aria-hidden />} onClick={() => void fetchData()}>
              {t('arkiv.request.data')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** The places that look as if they spoke of somebody, for the one who reviews; what stands there is not repeated. */
function suspectsIn(handlingar: readonly Handling[], state: State, t: Text) {
  const headings = new Map(handlingar.map(({ id, heading }) => [id, heading]))
  return allRows(state).flatMap(row => {
    const heading = headings.get(row.id)
    if (heading === undefined) return []
    return textsOf(row).flatMap(({ path, text }) => {
      const [finding] = scan(text)
      return finding ? [{ key: `${row.id} ${path}`, heading, label: fieldName(path, t), kind: finding.kind }] : []
    })
  })
}
