import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EmptyState } from '../shared/empty-state.tsx'
import { focusRing } from '../shared/focus-ring.ts'
import { litGround } from '../shared/lit-ground.ts'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { type TextKey, useText } from '../text/text.ts'

const useStyles = makeStyles({
  page: {
    maxWidth: '760px',
    margin: '0 auto',
    padding: '48px 24px 64px',
    '@media (max-width: 640px)': { padding: '24px 16px 48px' },
  },
  how: { margin: '0', maxWidth: '70ch' },
  start: { alignSelf: 'flex-start' },
  list: { listStyleType: 'none', margin: '0', padding: '0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ...litGround,
    ...focusRing,
  },
  name: { flex: '1 1 240px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  can: { flex: '1.4 1 260px', color: tokens.colorNeutralForeground2 },
})

/** Somebody to be, by role. */
export interface PersonaChoice {
  readonly key: string
  /** E.g. `Representant, SF Hisingen`. */
  readonly name: string
  readonly role: string
  /** The groups of the site that the persona is in; they say what it may do. */
  readonly groups: readonly string[]
  readonly owner: boolean
}

type Group = 'samverkan' | 'sob' | 'analys' | 'other'
type Can = Extract<TextKey, `personas.can.${string}`>

function groupOf({ groups }: PersonaChoice): Group {
  if (groups.includes('Samverkan')) return 'samverkan'
  if (groups.includes('Arbetsgrupper')) return 'analys'
  if (groups.includes('Dokumentansvariga')) return 'sob'
  return groups.includes('SoB') ? 'sob' : 'other'
}

function canOf({ groups, role, owner }: PersonaChoice): Can {
  if (groups.includes('Samverkan-sammankallande')) return 'personas.can.sammankallande'
  if (groups.includes('Samverkan')) return 'personas.can.representant'
  if (groups.includes('SoB-samordnare')) return 'personas.can.samordnare'
  if (groups.includes('SoB')) return role === 'Avdelningschef' ? 'personas.can.chef' : 'personas.can.heard'
  if (groups.includes('Arbetsgrupper')) return 'personas.can.analyst'
  if (groups.includes('Dokumentansvariga')) return 'personas.can.dokumentansvarig'
  return owner ? 'personas.can.owner' : 'personas.can.none'
}

interface Props {
  readonly personas: readonly PersonaChoice[]
  readonly onChoose: (key: string) => void
}

/** Chooses whom to be in the demonstration on this machine. Stands before the app itself, so it brings its own room. */
export function PersonasPage({ personas, onChoose }: Props) {
  const styles = useStyles()
  const t = useText()
  const groups: readonly Group[] = ['samverkan', 'sob', 'analys', 'other']
  // Whoever has not seen the app learns most where something waits to be done that both forums take part in.
  const first = personas.find(persona => canOf(persona) === 'personas.can.sammankallande')
  return (
    <main className={styles.page}>
      <Page title={t('personas.title')} lead={t('personas.about')}>
        {personas.length === 0 ? (
          <EmptyState title={t('personas.none')} text={t('personas.noneText')} />
        ) : (
          <p className={styles.how}>{t('personas.how')}</p>
        )}
        {first && (
          <>
            <p className={styles.how}>{t('personas.first')}</p>
            <Button appearance="primary" className={styles.start} onClick={() => onChoose(first.key)}>
              {t('personas.start')}
            </Button>
          </>
        )}
        {groups.map(group => {
          const members = personas.filter(persona => groupOf(persona) === group)
          if (members.length === 0) return null
          return (
            <Section key={group} title={t(`personas.group.${group}`)}>
              <ul className={styles.list}>
                {members.map(persona => (
                  <li key={persona.key} className={styles.item}>
                    <button type="button" className={styles.choice} onClick={() => onChoose(persona.key)}>
                      <span className={styles.name}>{persona.name}</span>
                      <span className={styles.can}>{t(canOf(persona))}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </Section>
          )
        })}
      </Page>
    </main>
  )
}
