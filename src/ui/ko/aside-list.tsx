import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import type { SetAside } from '../../ports/replica.ts'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { asideText } from './unsent-text.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: '0', maxWidth: '70ch' },
})

/** What could not be read on this device, as far as it can be shown; the person saves it elsewhere or lets it go. */
export function AsideList({ aside }: { aside: readonly SetAside[] }) {
  const styles = useStyles()
  const t = useText()
  const { replica } = useWorkspace()
  if (aside.length === 0) return null
  return (
    <Section title={t('ko.aside')}>
      <p className={styles.text}>{t('ko.asideText')}</p>
      <ul className={styles.list}>
        {aside.map(set => (
          <li key={set.id} className={styles.item}>
            <Prose>{asideText(set, t)}</Prose>
            <Button icon={<DeleteRegular />} onClick={() => void replica.removeAside(set.id)}>
              {t('ko.asideRemove')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
