import { Button } from '@fluentui/react-components'
import { hindersAssuring, hindersUnderlag } from '../../domain/commands/underlag.ts'
import { matterOfForslag } from '../../domain/forslag/matter.ts'
import { isClosed, isSettled } from '../../domain/forslag/settled.ts'
import { counted } from '../../domain/reading.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { qualityOf } from '../../domain/underlag/kvalitetssakring.ts'
import type { StoredUnderlag } from '../../domain/underlag/underlag.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Details } from '../shared/details.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { Loading } from '../shared/loading.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { focusHeading, Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { delomradeName } from '../shared/tjansteutbud/words.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { FiguresChart } from './figures-chart.tsx'
import { QualityBadge } from './quality.tsx'

/** The page of one underlag: what it shows, its figures as bars and tables, and which decisions rest on it. */
export function OneUnderlagPage({ underlagKey }: { underlagKey: string }) {
  const t = useText()
  const { state } = useDesk()
  const isRead = useIsRead()
  const found = state.underlag.find(({ id }) => id === idOf('underlag', underlagKey))
  const back = { to: '/underlag', place: t('underlag.title') }
  if (found) return <One underlag={found} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('underlag.title')} back={back}>
      <Loading />
    </Page>
  )
}

function One({ underlag }: { underlag: StoredUnderlag }) {
  const t = useText()
  const desk = useDesk()
  const who = usePersonRole()
  const dispatch = useDispatch()
  const quality = qualityOf(underlag, desk.reading)
  const resting = desk.reading.decisions.filter(
    ({ fact, standing }) => standing.counts && fact.underlag.includes(underlag.id),
  )
  const proposed = counted(desk.reading.forslag).filter(
    one => one.underlag.includes(underlag.id) && !isClosed(one, desk) && !isSettled(matterOfForslag(one), desk),
  )
  const assure = async () => {
    const done = t('underlag.assured')
    const outcome = await dispatch({ kind: 'assure-underlag', underlag: underlag.id }, { done })
    if (outcome.ok) focusHeading()
  }
  return (
    <Page
      title={underlag.heading}
      isWritten
      back={{ to: '/underlag', place: t('underlag.title') }}
      link={`/underlag/${keyOf(underlag.id)}`}
      state={
        <>
          <QualityBadge quality={quality} />
          {quality.kind !== 'inte-sakrad' && (
            <span>
              <Unbroken>
                {t('underlag.by', {
                  who: who({ person: quality.mark.author, day: dayOf(quality.mark.at), forum: 'analys' }),
                  day: dayInText(dayOf(quality.mark.at)),
                })}
              </Unbroken>
            </span>
          )}
          {underlag.pending && <PendingMark />}
        </>
      }
      primary={
        <>
          {!hindersAssuring(underlag, desk) && (
            <Button appearance="primary" onClick={() => void assure()}>
              {t('underlag.assure')}
            </Button>
          )}
          {!hindersUnderlag(desk) && (
            <ButtonLink to={`/underlag/${keyOf(underlag.id)}/andra`}>{t('underlag.edit')}</ButtonLink>
          )}
        </>
      }
    >
      <Section title={t('underlag.page.shows')}>
        <Prose isWritten>{underlag.text}</Prose>
        {underlag.figures.map((figures, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables of figures have no ids and are never moved
          <FiguresChart key={index} figures={figures} />
        ))}
      </Section>
      <Section title={t('underlag.page.about')}>
        <Details
          rows={[
            {
              key: 'group',
              label: t('underlag.page.group'),
              value: underlag.behovsgrupp ? <Written>{underlag.behovsgrupp}</Written> : t('underlag.whole'),
            },
            {
              key: 'delomraden',
              label: t('underlag.page.delomraden'),
              value: (
                <Quoting>
                  {underlag.delomraden.map(key => delomradeName(key, desk.model)).join(', ') || t('underlag.page.none')}
                </Quoting>
              ),
            },
            {
              key: 'unmet',
              label: t('underlag.page.unmet'),
              value: (
                <Prose empty={t('underlag.page.none')} isWritten>
                  {underlag.unmet}
                </Prose>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t('underlag.page.usedBy')}>
        {resting.length + proposed.length === 0 && <Prose>{t('underlag.page.unused')}</Prose>}
        {proposed.map(({ id, heading }) => (
          <AppLink key={id} to={`/forslag/${keyOf(id)}`}>
            <Quoting written={[heading]}>{t('underlag.page.proposal', { heading })}</Quoting>
          </AppLink>
        ))}
        {resting.map(({ fact }) => (
          <AppLink key={fact.id} to={`/beslut/${keyOf(fact.id)}`}>
            {fact.number} <Written>{fact.heading}</Written>
          </AppLink>
        ))}
      </Section>
    </Page>
  )
}
