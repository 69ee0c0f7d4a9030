import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { forumOfRow, rowById } from '../../domain/sanering/row.ts'
import type { StoredSanering } from '../../domain/sanering/sanering.ts'
import { isCarriedOut, saneringStanding } from '../../domain/sanering/standing.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import type { Removed } from '../../ports/versions.ts'
import { Line, Lines } from '../shared/lines.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { rowName } from '../shared/row-name.ts'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

/** What has been ordered, newest first: carried out here by whoever may, and the earlier versions removed. */
export function OrderedSection({ isOwner }: { isOwner: boolean }) {
  const t = useText()
  const { state } = useDesk()
  const saneringar = [...state.saneringar].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <Section title={t('sanering.ordered.title')} {...(saneringar.length > 0 && { aside: saneringar.length })}>
      {saneringar.length === 0 ? (
        <Prose>{t('sanering.ordered.none')}</Prose>
      ) : (
        <Lines>
          {saneringar.map(sanering => (
            <Ordered key={sanering.id} sanering={sanering} isOwner={isOwner} />
          ))}
        </Lines>
      )}
    </Section>
  )
}

export type SaneringState = 'bestalld' | 'genomford' | 'ogiltig' | 'borta'

/** How far an order has come, as this reader can see. */
export function stateOf(sanering: StoredSanering, state: ReturnType<typeof useDesk>['state']): SaneringState {
  const row = rowById(sanering.subject, state)
  if (!saneringStanding(sanering, row, state).counts) return 'ogiltig'
  if (!row) return 'borta'
  return isCarriedOut(sanering, row) ? 'genomford' : 'bestalld'
}

function Ordered({ sanering, isOwner }: { sanering: StoredSanering; isOwner: boolean }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, refusal, isBusy } = useSubmit()
  const row = rowById(sanering.subject, desk.state)
  const state = stateOf(sanering, desk.state)
  const name = row ? rowName(row, desk, t) : t('sanering.ordered.state.borta')
  const day = swedishDay(sanering.at)
  const isOwn = row !== undefined && /^(avvikelse|forslag):/.test(row.id) && row.author === desk.context.actor
  const carryOut = () =>
    submit(
      { kind: 'carry-out-sanering', sanering: sanering.id, asOwner: isOwner },
      { done: t('sanering.ordered.done') },
    )
  return (
    <Line
      what={name}
      about={
        <span className={styles.about}>
          <span>
            <PersonRole person={sanering.author} day={day} />, <Unbroken>{day}</Unbroken>.{' '}
            <Written>{sanering.text}</Written>
          </span>
          <Refused refusal={refusal} />
          {state === 'bestalld' &&
            (isOwner || isOwn ? (
              <Button
                appearance="primary"
                disabledFocusable={isBusy}
                aria-label={t('sanering.ordered.carryOutOne', { row: name })}
                onClick={() => void carryOut()}
              >
                {t('sanering.ordered.carryOut')}
              </Button>
            ) : (
              <span>{t('sanering.ordered.who')}</span>
            ))}
          {state === 'genomford' && row && <OlderVersions sanering={sanering} name={name} forum={forumOfRow(row)} />}
        </span>
      }
      side={t(`sanering.ordered.state.${state}`)}
    />
  )
}

interface VersionsProps {
  readonly sanering: StoredSanering
  readonly name: string
  readonly forum: ReturnType<typeof forumOfRow>
}

/** The earlier versions of a row that has been cleaned: removed where the service lets us, else shown where they are. */
function OlderVersions({ sanering, name, forum }: VersionsProps) {
  const styles = useStyles()
  const t = useText()
  const { versions } = useWorkspace()
  const [answer, setAnswer] = useState<Removed | 'asking'>()
  const remove = async () => {
    setAnswer('asking')
    setAnswer(await versions.removeOlder(sanering.subject, forum))
  }
  const places = answer !== undefined && answer !== 'asking' && 'places' in answer ? answer.places : undefined
  return (
    <>
      <Button
        disabledFocusable={answer === 'asking'}
        aria-label={t('sanering.ordered.versionsOne', { row: name })}
        onClick={() => void remove()}
      >
        {t('sanering.ordered.versions')}
      </Button>
      <span role="status">
        {answer === 'asking' && t('sanering.ordered.asking')}
        {answer !== undefined &&
          answer !== 'asking' &&
          (answer.ok ? (
            <>
              {t('sanering.ordered.removed', { count: answer.removed })}{' '}
              {answer.left > 0 && t('sanering.ordered.left', { count: answer.left })}
            </>
          ) : (
            t(`sanering.ordered.${answer.why}`)
          ))}
      </span>
      {places && (
        <>
          <span>{t('sanering.ordered.place', { list: places.list, number: places.number })}</span>
          <span className={styles.row}>
            <Link href={places.versions} target="_blank" rel="noreferrer">
              {t('sanering.ordered.openVersions')}
            </Link>
            <Link href={places.recycleBin} target="_blank" rel="noreferrer">
              {t('sanering.ordered.openBin')}
            </Link>
            <Link href={places.secondBin} target="_blank" rel="noreferrer">
              {t('sanering.ordered.openSecondBin')}
            </Link>
          </span>
        </>
      )}
    </>
  )
}
