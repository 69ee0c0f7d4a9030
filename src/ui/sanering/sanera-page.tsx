import { Checkbox, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type AnyRow, rowById } from '../../domain/sanering/row.ts'
import type { Id } from '../../domain/shared/ids.ts'
import { Bar } from '../shared/bar.tsx'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { useMayCheck } from '../shared/use-may-check.ts'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { FindSection } from './find-section.tsx'
import { incidentNote, restSteps } from './incident-note.ts'
import { OrderSection } from './order-section.tsx'
import { OrderedSection } from './ordered-section.tsx'

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', maxWidth: '80ch', '& > *': { alignItems: 'flex-start' } },
  bar: { alignItems: 'start' },
  note: { alignSelf: 'flex-start', display: 'flex', rowGap: tokens.spacingVerticalS },
})

/** The way through when client data got in anyway: found, ordered away, taken out, followed up and noted. */
export function SaneraPage() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOwner = useMayCheck()
  const isOutside = useIsOutside() && !isOwner
  const [chosen, setChosen] = useState<{ readonly id: Id; readonly path: string }>()
  const [done, setDone] = useState<readonly string[]>([])
  const row = chosen && rowById(chosen.id, desk.state)
  const choose = (one: AnyRow, path: string) => setChosen({ id: one.id, path })
  return (
    <Page title={t('sanering.title')} lead={t('sanering.lead')} back={{ to: '/om', place: t('om.title') }}>
      {!isRead ? (
        <Loading rows={6} />
      ) : isOutside ? (
        <NothingShared />
      ) : (
        <>
          <FindSection onChoose={choose} />
          {!chosen || !row ? (
            <Section title={t('sanering.order.title')}>
              <Prose>{t('sanering.order.first')}</Prose>
            </Section>
          ) : (
            <OrderSection
              key={`${chosen.id} ${chosen.path}`}
              row={row}
              path={chosen.path}
              onOrdered={() => setChosen(undefined)}
            />
          )}
          <OrderedSection isOwner={isOwner} />
          <Section title={t('sanering.rest.title')}>
            <Prose>{t('sanering.rest.lead')}</Prose>
            <div className={styles.steps}>
              {restSteps.map(step => (
                <Checkbox
                  key={step}
                  label={t(`sanering.rest.steps.${step}`)}
                  checked={done.includes(step)}
                  onChange={(_, { checked }) =>
                    setDone(checked === true ? [...done, step] : done.filter(one => one !== step))
                  }
                />
              ))}
            </div>
            <Bar intent="info" layout="multiline" className={styles.bar}>
              <MessageBarBody>
                <MessageBarTitle>{t('sanering.rest.honest')}</MessageBarTitle> {t('sanering.rest.honestText')}
              </MessageBarBody>
            </Bar>
          </Section>
          <Section title={t('sanering.note.title')}>
            <Prose>{t('sanering.note.lead')}</Prose>
            {desk.state.saneringar.length === 0 ? (
              <Prose>{t('sanering.note.none')}</Prose>
            ) : (
              <div className={styles.note}>
                <WordButton document={() => incidentNote(done, desk, t)} />
              </div>
            )}
          </Section>
        </>
      )}
    </Page>
  )
}
