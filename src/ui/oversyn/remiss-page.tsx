import { Badge, MessageBarBody, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { partToAnswer } from '../../domain/commands/adoption.ts'
import type { AndringsforslagView } from '../../domain/oversyn/forslag-view.ts'
import { type RemissView, synopsisOf } from '../../domain/oversyn/remiss.ts'
import { keptVersion } from '../../domain/oversyn/versions.ts'
import { type OversynView, oversynerIn } from '../../domain/oversyn/view.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { FactsTable } from '../shared/facts-table.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Loading } from '../shared/loading.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ChangedSections, headingIn, sectionsBetween } from './changed-sections.tsx'
import { ForslagState } from './forslag-state.tsx'
import { RemissFiles } from './remiss-files.tsx'
import { RemissvarForm } from './remissvar-form.tsx'
import { useBase } from './use-oversyn.ts'

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXL, maxWidth: '70ch' },
  title: { ...typographyStyles.subtitle2, margin: '0' },
  onScreen: { '@media print': { display: 'none' } },
  earlier: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A draft that is out with the parts: what it changes, the form for the own part, and what all have said. */
export function RemissPage({ remissKey }: { remissKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const id = idOf('oversyn', remissKey)
  const view = oversynerIn(desk.reading, desk.today).find(({ remisser }) => remisser.some(one => one.remiss.id === id))
  const remiss = view?.remisser.find(one => one.remiss.id === id)
  const base = useBase(view)
  const kept = remiss && keptVersion(remiss.remiss.version, desk.state)
  const back = { to: '/oversyn', place: t('oversyn.title') }
  if (view && remiss && base && kept?.ok) {
    const isSame = kept.digest === remiss.remiss.digest
    return <Shown view={view} remiss={remiss} base={base} draft={kept.version} isSame={isSame} />
  }
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('oversyn.remiss.title')} back={back}>
      <Loading />
    </Page>
  )
}

interface Props {
  readonly view: OversynView
  readonly remiss: RemissView
  readonly base: StyrmodellVersion
  readonly draft: StyrmodellVersion
  /** Whether the draft still is what was sent. */
  readonly isSame: boolean
}

function Shown({ view, remiss, base, draft, isSame }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const part = view.remiss?.remiss.id === remiss.remiss.id ? partToAnswer(view, desk) : undefined
  const sections = useMemo(
    () => sectionsBetween(base, draft).map(({ id }) => ({ id, heading: headingIn(id, draft, base) })),
    [base, draft],
  )
  const { back, text } = remiss.remiss
  const isPassed = desk.today > back
  const row = view.drafts.find(({ version }) => version === remiss.remiss.version)
  return (
    <Page
      title={t('oversyn.remiss.titleOf', { year: view.oversyn.year })}
      lead={t('oversyn.remiss.lead')}
      link={`/oversyn/remiss/${keyOf(view.oversyn.id)}`}
      back={{ to: '/oversyn', place: t('oversyn.titleOf', { year: view.oversyn.year }) }}
      state={
        <>
          <Badge appearance="tint" size="large" color={isPassed ? 'informative' : 'brand'}>
            <Unbroken>
              {t(isPassed ? 'oversyn.remiss.passed' : 'oversyn.remiss.until', { day: dayInText(back) })}
            </Unbroken>
          </Badge>
          <span>
            {t('oversyn.remiss.count', {
              answered: remiss.parts.length - remiss.missing.length,
              all: remiss.parts.length,
            })}
          </span>
        </>
      }
    >
      {!isSame && (
        <NoteBar intent="error" layout="multiline">
          <MessageBarBody>{t('oversyn.remiss.broken')}</MessageBarBody>
        </NoteBar>
      )}
      {text && <Prose isWritten>{text}</Prose>}
      <Section title={t('oversyn.remiss.changed')}>
        {row && <RemissFiles view={view} row={row} base={base} draft={draft} remiss={remiss} />}
        <ChangedSections before={base} after={draft} />
      </Section>
      {row && <LeftOut forslag={view.forslag.filter(({ forslag }) => !row.merged.includes(forslag.id))} />}
      {part && isSame && (
        <div className={styles.onScreen}>
          <RemissvarForm remiss={remiss} part={part} sections={sections} />
        </div>
      )}
      <Synopsis remiss={remiss} base={base} draft={draft} />
    </Page>
  )
}

/** The proposals that the draft does not hold, so that a part sees what it was not given. */
function LeftOut({ forslag }: { forslag: readonly AndringsforslagView[] }) {
  const t = useText()
  const { model } = useDesk()
  const left = forslag.filter(({ status }) => status !== 'aterkallat')
  if (left.length === 0) return null
  return (
    <Section title={t('oversyn.remiss.leftOut')} aside={String(left.length)}>
      <Lines>
        {left.map(({ forslag: { id }, heading, part, status }) => (
          <Line
            key={id}
            what={<AppLink to={`/oversyn/forslag/${keyOf(id)}`}>{heading}</AppLink>}
            about={partName(model, part)}
            side={<ForslagState status={status} />}
          />
        ))}
      </Lines>
    </Section>
  )
}

/** What the parts have said: each as a whole, and all of them section by section. */
function Synopsis({ remiss, base, draft }: Pick<Props, 'remiss' | 'base' | 'draft'>) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const bySection = [...synopsisOf(remiss)]
  const late = <Badge color="warning">{t('oversyn.remiss.late')}</Badge>
  return (
    <>
      <Section title={t('oversyn.remiss.parts')}>
        <FactsTable
          label={t('oversyn.remiss.parts')}
          head={t('oversyn.remiss.part')}
          columns={[
            { key: 'said', header: t('oversyn.remiss.said') },
            { key: 'weight', header: t('oversyn.remiss.weightHead') },
            { key: 'when', header: t('oversyn.remiss.when') },
          ]}
          rows={remiss.parts.map(({ part, latest, isLate, earlier }) => ({
            key: part,
            head: partName(model, part),
            cells: [
              {
                key: 'said',
                value: latest
                  ? [t(`oversyn.remiss.stances.${latest.stance}`), latest.text].filter(Boolean).join('. ')
                  : t('oversyn.remiss.notAnswered'),
              },
              { key: 'weight', value: latest ? t(`forslag.weight.${latest.weight}`) : '' },
              {
                key: 'when',
                value: latest ? (
                  <>
                    <Unbroken>{dayOf(latest.at)}</Unbroken> {isLate && late}
                    {earlier.map(({ id, at, stance, text }) => (
                      <div key={id} className={styles.earlier}>
                        <Unbroken>
                          {t('oversyn.remiss.earlier', {
                            day: dayOf(at),
                            said: [t(`oversyn.remiss.stances.${stance}`), text].filter(Boolean).join('. '),
                          })}
                        </Unbroken>
                      </div>
                    ))}
                  </>
                ) : (
                  ''
                ),
              },
            ],
          }))}
        />
      </Section>
      <Section title={t('oversyn.remiss.synopsis')}>
        {bySection.length === 0 && <Prose>{t('oversyn.remiss.synopsisNone')}</Prose>}
        {bySection.map(([id, answers]) => (
          <div key={id}>
            <h3 className={styles.title}>{headingIn(id, draft, base)}</h3>
            <ul className={styles.list}>
              {answers.map(answer => (
                <li key={answer.part}>
                  {partName(model, answer.part)}: {t(`oversyn.remiss.stances.${answer.stance}`)} (
                  {t(`forslag.weight.${answer.fact.weight}`).toLocaleLowerCase('sv')}). {answer.text}{' '}
                  {answer.isLate && late}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Section>
    </>
  )
}
