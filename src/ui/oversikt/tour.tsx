import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { focusHeading } from '../shared/page.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { tourFor } from './tour-steps.ts'

const useStyles = makeStyles({
  card: {
    maxWidth: '70ch',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  title: { ...typographyStyles.subtitle2, margin: '0', outlineStyle: 'none' },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  text: { margin: '0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Three steps on the first page, in the page and not over it: who is busy reads past them. */
export function Tour({ onEnd }: { onEnd: () => void }) {
  const styles = useStyles()
  const t = useText()
  const steps = tourFor(useDesk())
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const hasTurned = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what is to be read out
  useEffect(() => {
    if (hasTurned.current) heading.current?.focus()
  }, [at])
  const turn = (to: number) => {
    hasTurned.current = true
    setAt(to)
  }
  const end = () => {
    focusHeading()
    onEnd()
  }
  const step = steps[at] ?? 'waits'
  const isLast = at === steps.length - 1
  return (
    <section className={styles.card} aria-label={t('rundtur.label')}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(`rundtur.${step}.title`)}{' '}
        <span className={styles.count}>{t('rundtur.count', { step: at + 1, of: steps.length })}</span>
      </h2>
      <p className={styles.text}>{t(`rundtur.${step}.text`)}</p>
      <div className={styles.actions}>
        {at > 0 && <Button onClick={() => turn(at - 1)}>{t('rundtur.back')}</Button>}
        {isLast ? (
          <Button onClick={end}>{t('rundtur.done')}</Button>
        ) : (
          <>
            <Button onClick={() => turn(at + 1)}>{t('rundtur.next')}</Button>
            <Button appearance="subtle" onClick={end}>
              {t('rundtur.skip')}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
