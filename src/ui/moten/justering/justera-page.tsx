import { Button, Checkbox, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { hindersJustering } from '../../../domain/commands/minutes.ts'
import type { FactOf } from '../../../domain/forum/facts.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import type { MinutesPoint } from '../../../domain/minutes/minutes.ts'
import { protokollOf } from '../../../domain/minutes/protokoll.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { text } from '../../../domain/shared/text.ts'
import { AlertBar } from '../../shared/alert-bar.tsx'
import { NotAllowed } from '../../shared/dead-ends.tsx'
import { DocumentView } from '../../shared/document-view.tsx'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { meetingBlocks, minutesTitle, presenceBlocks, restsOn } from '../../shared/handlingar/minutes-document.ts'
import { pointBlocks } from '../../shared/handlingar/point-blocks.ts'
import { Page } from '../../shared/page.tsx'
import { problemAt } from '../../shared/problems.ts'
import { Refused } from '../../shared/refused.tsx'
import { useSubmit } from '../../shared/submit.ts'
import { TextField } from '../../shared/text-field.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { MeetingOr } from '../meeting-or.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  point: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  save: { alignSelf: 'flex-start' },
})

/** The page where a justerare reads the minutes point by point, and approves them or says what is wrong. */
export function JusteraPage({ meetingKey }: { meetingKey: string }) {
  return <MeetingOr meetingKey={meetingKey}>{meeting => <Reading meeting={meeting} />}</MeetingOr>
}

function Reading({ meeting }: { meeting: StoredMeeting }) {
  const t = useText()
  const desk = useDesk()
  const status = protokollOf(meeting, desk.reading)
  // What was being read stays until the answer is given, whatever is laid before the forum meanwhile.
  const [read] = useState(status.kind === 'framlagt' ? status.fact : undefined)
  const hinder = hindersJustering(status, desk)
  const back = { to: `/moten/${keyOf(meeting.id)}/protokoll`, place: t('protokoll.title') }
  if (hinder || !read) return <NotAllowed title={t('protokoll.justera.nothing')} rule={hinder ?? 'JU-3'} back={back} />
  const title = t('protokoll.justera.title', { name: minutesTitle(read.minutes, desk, t) })
  return (
    <Page title={title} lead={t('protokoll.justera.lead')} back={back}>
      <Form meeting={meeting} fact={read} isOther={status.kind === 'framlagt' && status.fact.id !== read.id} />
    </Page>
  )
}

interface FormProps {
  readonly meeting: StoredMeeting
  readonly fact: FactOf<'protokoll'>
  /** True when another text has been laid before the forum while this one was read. */
  readonly isOther: boolean
}

function Form({ meeting, fact: { minutes, digest }, isOther }: FormProps) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [, go] = useLocation()
  const { submit, problems, refusal, isBusy } = useSubmit()
  /** What is objected to at each point where the box is ticked, as far as it is written. */
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map())
  const objections = minutes.points.flatMap(({ item }) => {
    const objection = written.get(item)
    return objection === undefined ? [] : [{ item, text: objection }]
  })
  const put = (item: string, objection: string | undefined) => {
    const next = new Map(written)
    if (objection === undefined) next.delete(item)
    else next.set(item, objection)
    setWritten(next)
  }
  const send = async () => {
    const done = t(objections.length > 0 ? 'protokoll.justera.objected' : 'protokoll.justera.approved')
    const keys = await submit({ kind: 'justera', meeting: meeting.id, digest, objections }, { done })
    if (keys) go(`/moten/${keyOf(meeting.id)}/protokoll`)
  }
  const labels = Object.fromEntries(
    minutes.points.map(({ item }, index) => [
      `objection-${item}`,
      t('protokoll.justera.objection', { number: index + 1 }),
    ]),
  )
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      {isOther && (
        <AlertBar intent="warning" layout="multiline">
          <MessageBarBody>{t('protokoll.justera.other')}</MessageBarBody>
        </AlertBar>
      )}
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <DocumentView
        blocks={() => [
          ...meetingBlocks(minutes, meeting.diarienummer ?? '', desk, t),
          ...presenceBlocks(minutes, desk, t),
        ]}
      />
      {minutes.points.map((point, index) => (
        <div key={point.item} className={styles.point}>
          <DocumentView blocks={() => pointBlocks(point, index + 1, desk, t)} />
          <Objection
            point={point}
            number={index + 1}
            written={written.get(point.item)}
            onChange={objection => put(point.item, objection)}
            problem={problemAt(problems, `objection-${point.item}`)}
          />
        </div>
      ))}
      <DocumentView blocks={() => restsOn(minutes, desk, t)} />
      <Button type="submit" appearance="primary" className={styles.save} disabledFocusable={isBusy}>
        {objections.length > 0
          ? t('protokoll.justera.send', { count: objections.length })
          : t('protokoll.justera.approve')}
      </Button>
    </form>
  )
}

interface ObjectionProps {
  readonly point: MinutesPoint
  readonly number: number
  /** Absent where the point is approved. */
  readonly written: string | undefined
  readonly onChange: (written: string | undefined) => void
  readonly problem: ReturnType<typeof problemAt>
}

function Objection({ point, number, written, onChange, problem }: ObjectionProps) {
  const t = useText()
  return (
    <>
      <Checkbox
        label={t('protokoll.justera.object', { number })}
        checked={written !== undefined}
        onChange={(_, { checked }) => onChange(checked ? '' : undefined)}
      />
      {written !== undefined && (
        <TextField
          name={`objection-${point.item}`}
          label={t('protokoll.justera.objection', { number })}
          value={written}
          onChange={onChange}
          rule={text}
          rows={3}
          problem={problem}
        />
      )}
    </>
  )
}
