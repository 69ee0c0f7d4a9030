import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { leadsOversyn, ownPartInOversyn } from '../../domain/commands/oversyn-desk.ts'
import { type BehovView, behovIn } from '../../domain/oversyn/behov.ts'
import type { OversynFactOf } from '../../domain/oversyn/facts.ts'
import { counted } from '../../domain/reading.ts'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { BehovList, FollowUp } from './behov-list.tsx'
import { NoteBehov } from './note-behov.tsx'
import { NoteLagrum } from './note-lagrum.tsx'
import { NotedLagrum } from './noted-lagrum.tsx'

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', '@media print': { display: 'none' } },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

/** Follow-up at need, between two reviews, and what has changed in the law: small matters with a page of their own. */
export function BetweenPage() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const section = new URLSearchParams(useSearch()).get('avsnitt') ?? ''
  const mayNote = ownPartInOversyn(desk) !== undefined
  const mayLead = leadsOversyn(desk)
  const [open, setOpen] = useState<'behov' | 'lagrum' | undefined>(section ? 'behov' : undefined)
  const [following, setFollowing] = useState<BehovView>()
  const close = () => setOpen(undefined)
  const facts = counted(desk.reading.oversyn)
  const noted = facts.filter((fact): fact is OversynFactOf<'lagrum'> => fact.kind === 'lagrum')
  const needs = behovIn(desk.reading)
  return (
    <Page
      title={t('oversyn.mellan.title')}
      lead={t('oversyn.mellan.lead')}
      back={{ to: '/oversyn', place: t('oversyn.title') }}
    >
      {!isRead && <Loading rows={4} />}
      {isRead && isOutside && <NothingShared />}
      {isRead && !isOutside && (
        <>
          <Section title={t('oversyn.mellan.needs')} aside={String(needs.length)}>
            {needs.length === 0 ? (
              <Prose>{t('oversyn.mellan.noNeeds')}</Prose>
            ) : (
              <BehovList needs={needs} {...(mayLead && { onFollowUp: setFollowing })} />
            )}
            {mayNote && open !== 'behov' && (
              <Button className={styles.button} onClick={() => setOpen('behov')}>
                {t('oversyn.behov.action')}
              </Button>
            )}
            {mayNote && open === 'behov' && <NoteBehov section={section} onClose={close} />}
          </Section>
          <Section title={t('oversyn.mellan.lagrum')} aside={String(noted.length)}>
            {noted.length === 0 && <Prose>{t('oversyn.mellan.noLagrum')}</Prose>}
            {noted.length > 0 && (
              <div className={styles.list}>
                {noted.map(fact => (
                  <NotedLagrum
                    key={fact.id}
                    fact={fact}
                    isChecked={facts.some(other => other.kind === 'lagrum-kontrollerat' && other.change === fact.id)}
                    mayCheck={mayNote && fact.author !== desk.context.actor}
                  />
                ))}
              </div>
            )}
            {mayLead && open !== 'lagrum' && (
              <Button className={styles.button} onClick={() => setOpen('lagrum')}>
                {t('oversyn.lagrum.action')}
              </Button>
            )}
            {open === 'lagrum' && <NoteLagrum onClose={close} />}
          </Section>
          {following && <FollowUp need={following} onClose={() => setFollowing(undefined)} />}
        </>
      )}
    </Page>
  )
}
