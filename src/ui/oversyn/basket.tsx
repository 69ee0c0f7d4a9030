import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { hindersAndringsforslag } from '../../domain/commands/andringsforslag.ts'
import { leadsOversyn } from '../../domain/commands/oversyn-desk.ts'
import { type BasketItem, basketOf } from '../../domain/oversyn/basket.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { citation } from '../../domain/styrmodell/lagrum.ts'
import { AppLink } from '../shared/app-link.tsx'
import { ChoiceField } from '../shared/choice-field.tsx'
import { dayInText } from '../shared/dates.ts'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { listed } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { SaidDialog } from './said-dialog.tsx'
import { useBase } from './use-oversyn.ts'
import { delomradeName, sectionName } from './words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { display: 'flex', flexDirection: 'column', flex: '1 1 320px', minWidth: '0', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
})

/** What the översyn has to look at, where each point comes from, and what has become of it. */
export function Basket({ view }: { view: OversynView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const items = useMemo(() => basketOf(view, desk.reading, desk.today), [view, desk])
  const isOver = view.decision !== undefined || view.ended !== undefined
  const mayLeave = leadsOversyn(desk) && !isOver
  const mayPropose = !hindersAndringsforslag(view, desk)
  const [leaving, setLeaving] = useState<BasketItem | undefined>()
  return (
    <Section title={t('oversyn.basket.title')}>
      <Prose>{t(items.length === 0 ? 'oversyn.basket.empty' : 'oversyn.basket.lead')}</Prose>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={t('oversyn.basket.title')}>
          {items.map(item => (
            <li key={item.key} className={styles.row}>
              <span className={styles.what}>
                <Told item={item} view={view} />
                <span className={styles.quiet}>
                  {item.forslag.map(({ forslag, heading }) => (
                    <AppLink key={forslag.id} to={`/oversyn/forslag/${keyOf(forslag.id)}`} inline>
                      <Quoting written={[heading]}>{t('oversyn.basket.taken', { heading })}</Quoting>
                    </AppLink>
                  ))}
                  {item.choice && `${t(`oversyn.basket.left.${item.choice.choice}`)}: ${item.choice.text}`}
                  {!item.choice &&
                    item.forslag.length === 0 &&
                    t(isOver ? 'oversyn.basket.goesOn' : 'oversyn.basket.open')}
                </span>
              </span>
              {!item.choice && (
                <span className={styles.actions}>
                  {mayPropose && (
                    <AppLink to={`/oversyn/forslag/ny?korg=${encodeURIComponent(item.key)}`}>
                      {t('oversyn.basket.propose')}
                    </AppLink>
                  )}
                  {mayLeave && (
                    <Button size="small" appearance="subtle" onClick={() => setLeaving(item)}>
                      {t('oversyn.basket.leave')}
                    </Button>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {leaving && <Leave item={leaving} view={view} onClose={() => setLeaving(undefined)} />}
    </Section>
  )
}

function Leave({ item, view, onClose }: { item: BasketItem; view: OversynView; onClose: () => void }) {
  const t = useText()
  const [choice, setChoice] = useState<'nasta-ar' | 'avford'>('nasta-ar')
  return (
    <SaidDialog
      title={t('oversyn.basket.choiceTitle')}
      label={t('oversyn.basket.why')}
      save={t('oversyn.basket.save')}
      done={t('oversyn.basket.saved')}
      command={text => ({ kind: 'choose-in-basket', oversyn: view.oversyn.id, item: item.key, choice, text })}
      onClose={onClose}
    >
      {() => (
        <>
          <Told item={item} view={view} />
          <ChoiceField
            name="choice"
            label={t('oversyn.basket.choice')}
            value={choice}
            onChange={value => setChoice(value === 'avford' ? 'avford' : 'nasta-ar')}
            choices={(['nasta-ar', 'avford'] as const).map(value => ({
              value,
              label: t(`oversyn.basket.choices.${value}`),
            }))}
          />
        </>
      )}
    </SaidDialog>
  )
}

function Told({ item: { content }, view }: { item: BasketItem; view: OversynView }) {
  const t = useText()
  const { model } = useDesk()
  const base = useBase(view)
  switch (content.kind) {
    case 'beslut': {
      const { number, heading, id } = content.decision
      return (
        <AppLink to={`/beslut/${keyOf(id)}`}>
          <Quoting written={[heading]}>{t('oversyn.basket.beslut', { number, heading })}</Quoting>
        </AppLink>
      )
    }
    case 'avvikelser': {
      const count = content.avvikelser.length
      return (
        <span>
          <Quoting>
            {content.delomrade
              ? t('oversyn.basket.avvikelserDelomrade', { count, delomrade: delomradeName(content.delomrade, model) })
              : t('oversyn.basket.avvikelserAbout', { count, about: t(`oversyn.basket.about.${content.about}`) })}
          </Quoting>
          {': '}
          {content.avvikelser.map(({ id, heading }, index) => [
            index > 0 && ', ',
            <AppLink key={id} to={`/avvikelser/${keyOf(id)}`} inline>
              <Written>{heading}</Written>
            </AppLink>,
          ])}
        </span>
      )
    }
    case 'lagrum':
      return (
        <span>
          {t('oversyn.basket.lagrum', {
            citation: citation(content.row),
            day: dayInText(content.row.to ?? view.plan.takesForce),
            sections: listed(
              content.sections.map(id => sectionName(id, base?.text)),
              t,
            ),
          })}
        </span>
      )
    case 'uppskjutet':
      return (
        <>
          <AppLink to={`/oversyn/forslag/${keyOf(content.forslag)}`}>
            <Quoting written={[content.heading]}>
              {t('oversyn.basket.uppskjutet', { year: content.year, heading: content.heading })}
            </Quoting>
          </AppLink>
          <Prose isWritten>{content.text}</Prose>
        </>
      )
    case 'behov':
      return (
        <>
          <span>
            <Quoting written={[content.fact.heading]}>
              {t('oversyn.basket.behov', { heading: content.fact.heading })}
            </Quoting>
          </span>
          <Prose isWritten>{content.fact.text}</Prose>
        </>
      )
  }
}
