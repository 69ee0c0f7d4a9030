import { Button, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { hindersAdoption, hindersMerging, hindersRemiss } from '../../domain/commands/adoption.ts'
import { isOutdated as isOutdatedDraft, mergeOf } from '../../domain/oversyn/draft.ts'
import { adoptionsIn, keptVersion } from '../../domain/oversyn/versions.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { versionKey } from '../../domain/styrmodell/lookup.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { DateField } from '../shared/day-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { RemissFiles } from './remiss-files.tsx'
import { SaidDialog } from './said-dialog.tsx'
import { useBase } from './use-oversyn.ts'
import { sectionName } from './words.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** The draft: put together, sent to the parts, put to SoB and adopted; and what hinders the next step. */
export function DraftSection({ view }: { view: OversynView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal } = useSubmit()
  const base = useBase(view)
  const [open, setOpen] = useState<'remiss' | 'adopt' | undefined>()
  const merged = mergeOf(view, desk.state)
  const { draft, remiss, adoption, decision } = view
  const kept = draft && keptVersion(draft.version, desk.state)
  const isSent = remiss?.remiss.version === draft?.version
  const headingOf = (id: string) => view.forslag.find(({ forslag }) => forslag.id === id)?.heading ?? ''
  const mayMerge = !hindersMerging(view, desk)
  const mayAdopt = !hindersAdoption(view, desk)
  const mayRemiss = !hindersRemiss(view, desk)
  const isWorking = view.phase === 'beredning' || view.phase === 'remiss' || view.phase === 'slutberedning'
  const isOutdated =
    draft !== undefined && isWorking && merged !== undefined && isOutdatedDraft(view, merged, desk.state)
  const merge = () => submit({ kind: 'merge-oversyn', oversyn: view.oversyn.id }, { done: t('oversyn.draft.merged') })
  const hasNothing = view.isFrozen && merged?.merged.length === 0 && merged.collisions.length === 0
  const headings = Object.fromEntries(problems.map(({ field }) => [field, sectionName(field, base?.text)]))
  const isFirstRemiss = !remiss
  return (
    <Section title={t('oversyn.draft.title')}>
      <div className={styles.stack}>
        <Refused refusal={refusal} />
        <ErrorSummary problems={problems} labels={headings} />
        {draft ? (
          <Prose>{t('oversyn.draft.about', { name: draft.model.name, count: draft.merged.length })}</Prose>
        ) : (
          <Prose>
            {t(view.ended ? 'oversyn.draft.never' : hasNothing ? 'oversyn.draft.nothing' : 'oversyn.draft.none')}
          </Prose>
        )}
        {!decision && !view.ended && <Prose>{t('oversyn.draft.locked')}</Prose>}
        {isWorking && merged && merged.collisions.length > 0 && (
          <NoteBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t('oversyn.draft.collisions')}{' '}
              {merged.collisions
                .map(({ a, b }) => t('oversyn.draft.pair', { a: headingOf(a), b: headingOf(b) }))
                .join('; ')}
            </MessageBarBody>
          </NoteBar>
        )}
        {isOutdated && (
          <NoteBar intent="info" layout="multiline">
            <MessageBarBody>{t('oversyn.draft.outdated')}</MessageBarBody>
          </NoteBar>
        )}
        {base && draft && kept?.ok && (
          <RemissFiles view={view} row={draft} base={base} draft={kept.version} {...(isSent && { remiss })} />
        )}
        {draft && kept?.ok && (
          <AppLink
            to={`/styrmodell/jamfor?fran=${versionKey({ id: view.oversyn.base })}&till=${versionKey({ id: draft.version })}`}
          >
            {t('oversyn.draft.show')}
          </AppLink>
        )}
        {remiss && <AppLink to={`/oversyn/remiss/${keyOf(remiss.remiss.id)}`}>{t('oversyn.remiss.show')}</AppLink>}
        {adoption && <AppLink to={`/forslag/${keyOf(adoption.id)}`}>{t('oversyn.adopt.show')}</AppLink>}
        {decision && (
          <Prose>
            {t('oversyn.adopt.decided', {
              number: decision.number,
              day: dayInText(decision.effectiveFrom ?? decision.day),
            })}
          </Prose>
        )}
        <div className={styles.buttons}>
          {mayMerge && (!draft || isOutdated || view.phase === 'slutberedning') && (
            <Button appearance={draft && !isOutdated ? 'secondary' : 'primary'} onClick={() => void merge()}>
              {t(draft ? 'oversyn.draft.again' : 'oversyn.draft.merge')}
            </Button>
          )}
          {mayRemiss && (
            <Button
              appearance={isFirstRemiss && !isOutdated ? 'primary' : 'secondary'}
              onClick={() => setOpen('remiss')}
            >
              {t(isFirstRemiss ? 'oversyn.remiss.send' : 'oversyn.remiss.sendAgain')}
            </Button>
          )}
          {mayAdopt && !isOutdated && (
            <Button appearance="primary" onClick={() => setOpen('adopt')}>
              {t('oversyn.adopt.action')}
            </Button>
          )}
          {decision && <ButtonLink to={`/beslut/${keyOf(decision.id)}`}>{decision.number}</ButtonLink>}
        </div>
      </div>
      {open === 'remiss' && draft && <SendRemiss view={view} onClose={() => setOpen(undefined)} />}
      {open === 'adopt' && draft && (
        <SaidDialog
          name="background"
          title={t('oversyn.adopt.formTitle')}
          label={t('oversyn.adopt.background')}
          isRequired={false}
          save={t('oversyn.adopt.action')}
          done={t('oversyn.adopt.done')}
          command={background => ({
            kind: 'propose-adoption',
            oversyn: view.oversyn.id,
            version: draft.version,
            background,
          })}
          onClose={() => setOpen(undefined)}
        >
          {() => (
            <Prose>
              {t('oversyn.adopt.about', { name: draft.model.name, day: dayInText(draft.model.inForceFrom) })}
            </Prose>
          )}
        </SaidDialog>
      )}
    </Section>
  )
}

function SendRemiss({ view, onClose }: { view: OversynView; onClose: () => void }) {
  const t = useText()
  const { today } = useDesk()
  const planned = view.plan.remissBack
  const [back, setBack] = useState(planned < today ? today : planned)
  const version = view.draft?.version ?? view.oversyn.base
  return (
    <SaidDialog
      title={t('oversyn.remiss.sendTitle')}
      label={t('oversyn.remiss.text')}
      isRequired={false}
      save={t('oversyn.remiss.send')}
      done={t('oversyn.remiss.sent')}
      labels={{ back: t('oversyn.remiss.back') }}
      command={text => ({ kind: 'send-remiss', oversyn: view.oversyn.id, version, back: tidyDay(back), text })}
      onClose={onClose}
    >
      {problems => (
        <DateField
          name="back"
          label={t('oversyn.remiss.back')}
          value={back}
          onChange={setBack}
          problem={problemAt(problems, 'back')}
        />
      )}
    </SaidDialog>
  )
}

/** Every version that SoB has adopted, and whether its rows still are what was adopted. */
export function Adopted() {
  const t = useText()
  const { state } = useDesk()
  const all = adoptionsIn(state)
  if (all.length === 0) return null
  return (
    <Section title={t('oversyn.adopt.versions')}>
      {all.map(({ decision, version, state: how }) => (
        <NoteBar key={decision.id} intent={how === 'hel' ? 'success' : 'error'} layout="multiline">
          <MessageBarBody>
            <AppLink to={`/beslut/${keyOf(decision.id)}`} inline>
              {decision.heading}
            </AppLink>{' '}
            ({versionKey({ id: version })}). {t(`oversyn.adoption.${how}`)}
          </MessageBarBody>
        </NoteBar>
      ))}
    </Section>
  )
}
