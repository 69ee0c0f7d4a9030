import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Andring } from '../../domain/oversyn/andring.ts'
import { effectsBetween } from '../../domain/oversyn/effects.ts'
import { applyModelAndring } from '../../domain/oversyn/model-andring.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { sectionOf } from '../../domain/styrmodell/text/read.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { TrackedSection } from '../shared/tracked-section.tsx'
import { useText } from '../text/text.ts'
import { effectInWords, sectionName } from './words.ts'

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXL, maxWidth: '70ch' },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** What an ändringsförslag would change: the words, or what the app does otherwise. */
export function AndringView({ andring, base }: { andring: Andring; base: StyrmodellVersion }) {
  const t = useText()
  switch (andring.kind) {
    case 'avsnitt': {
      const section = sectionOf(base.text, andring.section)
      return <TrackedSection before={section} now={andring} />
    }
    case 'nytt-avsnitt':
      return <TrackedSection now={andring.section} />
    case 'utgar': {
      const section = sectionOf(base.text, andring.section)
      return (
        <>
          <Prose>{`${t('oversyn.page.removes')} ${sectionName(andring.section, base.text)}`}</Prose>
          <TrackedSection before={section} />
        </>
      )
    }
    case 'modell':
      return <Effects before={base.model} after={applyModelAndring(base.model, andring.change)} />
  }
}

/** What the app does otherwise with another model, worked out by running its rules with both. */
export function Effects({ before, after }: { before: Styrmodell; after: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const effects = useMemo(() => effectsBetween(before, after), [before, after])
  if (effects.length === 0) return <Prose>{t('oversyn.effects.none')}</Prose>
  return (
    <div className={styles.stack}>
      <Prose>{t('oversyn.effects.from')}</Prose>
      <ul className={styles.list} aria-label={t('oversyn.effects.title')}>
        {effects.map(effect => {
          const words = effectInWords(effect, after, t)
          return (
            <li key={words}>
              <Quoting>{words}</Quoting>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
