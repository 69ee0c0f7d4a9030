import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components'
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise'
import type { CheckAnswer } from '../../ports/site-check.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Page } from '../shared/page.tsx'
import { Skeleton } from '../shared/skeleton.tsx'
import { useText } from '../text/text.ts'
import { Report } from './report.tsx'
import { type Checking, useSiteCheck } from './use-site-check.ts'
import { hinderText } from './words.ts'

const useStyles = makeStyles({
  again: { '@media print': { display: 'none' } },
  progress: { maxWidth: '70ch', '@media print': { display: 'none' } },
})

/** For those who own the site: whether it still is as it was set up. Only reads. */
export function SakerhetskontrollPage() {
  const styles = useStyles()
  const t = useText()
  const { answer, progress, again } = useSiteCheck()
  const isRefused = answer !== undefined && !answer.ok && answer.why === 'not-owner'
  return (
    <Page
      title={t('sakerhetskontroll.title')}
      lead={t('sakerhetskontroll.lead')}
      primary={
        !isRefused && (
          <Button
            appearance="primary"
            className={styles.again}
            icon={<ArrowClockwiseRegular aria-hidden />}
            disabledFocusable={progress !== undefined}
            onClick={again}
          >
            {t('sakerhetskontroll.again')}
          </Button>
        )
      }
    >
      {progress && <Progress progress={progress} />}
      {answer ? <Answer answer={answer} /> : <Skeleton rows={6} />}
    </Page>
  )
}

function Progress({ progress }: { progress: NonNullable<Checking['progress']> }) {
  const styles = useStyles()
  const t = useText()
  if (progress === 'starting') return <p className={styles.progress}>{t('sakerhetskontroll.starting')}</p>
  const { done, of, list } = progress
  return (
    <Field
      className={styles.progress}
      validationState="none"
      validationMessage={t('sakerhetskontroll.checking', { list, done: done + 1, of })}
    >
      <ProgressBar value={done} max={of} />
    </Field>
  )
}

function Answer({ answer }: { answer: CheckAnswer }) {
  const t = useText()
  if (answer.ok) return <Report report={answer.report} />
  if (answer.why === 'unread') {
    const because = hinderText(answer.because, t)
    return <EmptyState title={t('sakerhetskontroll.unread')} text={t('sakerhetskontroll.unreadText', { because })} />
  }
  return (
    <EmptyState title={t('sakerhetskontroll.notAllowed')} text={t('sakerhetskontroll.notAllowedText')}>
      <ButtonLink to="/">{t('common.state.goneBack', { place: t('common.nav.oversikt') })}</ButtonLink>
    </EmptyState>
  )
}
