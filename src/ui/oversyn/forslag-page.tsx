import { Button, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useLocation } from 'wouter'
import { hindersRewriting, hindersWithdrawing } from '../../domain/commands/andringsforslag.ts'
import { sectionOfAndring } from '../../domain/oversyn/andring.ts'
import type { AndringsforslagView } from '../../domain/oversyn/forslag-view.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import type { MenuAction } from '../shared/action-menu.tsx'
import { AppLink } from '../shared/app-link.tsx'
import { Bar } from '../shared/bar.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { Loading } from '../shared/loading.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { meeting } from './andring-preview.tsx'
import { AndringView } from './andring-view.tsx'
import { ForslagState } from './forslag-state.tsx'
import { Recommendation } from './recommendation.tsx'
import { useAndringsforslag, useBase } from './use-oversyn.ts'
import { placeOf, sectionName } from './words.ts'

/** The page of an ändringsförslag: the change word by word, why, what it meets, what is recommended and answered. */
export function AndringsforslagPage({ forslagKey }: { forslagKey: string }) {
  const t = useText()
  const isRead = useIsRead()
  const found = useAndringsforslag(forslagKey)
  const base = useBase(found?.oversyn)
  const back = { to: '/oversyn', place: t('oversyn.title') }
  if (found && base) return <Shown {...found} base={base} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('oversyn.forslag.heading')} back={back}>
      <Loading />
    </Page>
  )
}

function Shown({ oversyn, view, base }: { oversyn: OversynView; view: AndringsforslagView; base: StyrmodellVersion }) {
  const t = useText()
  const who = usePersonRole()
  const day = dayOf(view.forslag.at)
  const others = meeting(view.accepted ?? view.andring, view.forslag.id, oversyn, base)
  const { primary, menu } = useActions(view)
  const section = sectionOfAndring(view.andring)
  return (
    <Page
      title={view.heading}
      isWritten
      back={{ to: '/oversyn', place: t('oversyn.titleOf', { year: oversyn.oversyn.year }) }}
      primary={primary}
      menu={menu}
      link={`/oversyn/forslag/${keyOf(view.forslag.id)}`}
      state={
        <>
          <ForslagState status={view.status} />
          {view.forslag.pending && <PendingMark />}
          <span>
            <Unbroken>{t('oversyn.page.by', { who: who({ person: view.author, day }), day: dayInText(day) })}</Unbroken>
          </span>
          {view.rewritten > 0 && <span>{t('oversyn.page.rewritten', { count: view.rewritten })}</span>}
        </>
      }
    >
      {others.map(other => (
        <Bar key={other.forslag.id} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              <AppLink to={`/oversyn/forslag/${keyOf(other.forslag.id)}`} inline>
                {t('oversyn.page.collision', { heading: other.heading })}
              </AppLink>
            </MessageBarTitle>{' '}
            {t('oversyn.page.collisionText', {
              section: section ? sectionName(section, base.text) : t('oversyn.page.inModel'),
            })}
          </MessageBarBody>
        </Bar>
      ))}
      <Section title={`${t('oversyn.page.change')}: ${placeOf(view.andring, base.text, t)}`}>
        <AndringView andring={view.andring} base={base} />
      </Section>
      <Section title={t('oversyn.page.reason')}>
        <Prose isWritten>{view.reason}</Prose>
        {view.forslag.origin && <Prose>{t('oversyn.page.origin')}</Prose>}
      </Section>
      <Recommendation view={view} base={base} />
    </Page>
  )
}

/** What the proposer may still do. */
function useActions({ forslag }: AndringsforslagView) {
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const [, goTo] = useLocation()
  const menu: MenuAction[] = []
  const mayRewrite = !hindersRewriting(forslag.id, desk)
  if (!hindersWithdrawing(forslag.id, desk))
    menu.push({
      key: 'withdraw',
      label: t('oversyn.page.withdraw'),
      icon: <EditRegular />,
      onSelect: () =>
        void dispatch(
          { kind: 'withdraw-andringsforslag', forslag: forslag.id, text: '' },
          { done: t('oversyn.page.withdrawn') },
        ),
    })
  const primary = mayRewrite && (
    <Button onClick={() => goTo(`/oversyn/forslag/${keyOf(forslag.id)}/andra`)}>{t('oversyn.page.edit')}</Button>
  )
  return { primary, menu }
}
