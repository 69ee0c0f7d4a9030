import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { swedishDay } from '../../domain/shared/day.ts'
import type { ListReport, SiteReport } from '../../ports/site-check.ts'
import { dayInText, timeOf } from '../shared/dates.ts'
import { NoteBar } from '../shared/note-bar.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useText } from '../text/text.ts'
import { CheckRows } from './check-rows.tsx'
import { Fold } from './fold.tsx'
import { ListCheck } from './list-check.tsx'
import { divided, needsCommand, summary, verdictsOf, worst } from './words.ts'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  read: { display: 'block', color: tokens.colorNeutralForeground2 },
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  command: { overflowWrap: 'anywhere', userSelect: 'all' },
  text: { margin: '0', maxWidth: '70ch' },
})

const intents = { good: 'success', bad: 'error', unknown: 'warning' } as const

/** What was found, the sum first. */
export function Report({ report }: { report: SiteReport }) {
  const styles = useStyles()
  const t = useText()
  const verdicts = verdictsOf(report)
  const day = dayInText(swedishDay(report.at))
  const site = divided(report.site)
  const isGood = ({ checks }: ListReport) => worst(checks.map(({ verdict }) => verdict)) === 'good'
  const good = report.lists.filter(isGood)
  return (
    <div className={styles.parts}>
      <NoteBar intent={intents[worst(verdicts)]} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <strong>{summary(report, t)}</strong>
          <span className={styles.read}>
            <Unbroken>{t('sakerhetskontroll.readAt', { day, time: timeOf(report.at) })}</Unbroken>
          </span>
        </MessageBarBody>
      </NoteBar>
      {verdicts.some(needsCommand) && (
        <Section title={t('sakerhetskontroll.toMend')}>
          <Prose>{t('sakerhetskontroll.toMendText')}</Prose>
          <p className={styles.text}>
            <code className={styles.command}>{t('sakerhetskontroll.command', { url: report.url })}</code>
          </p>
        </Section>
      )}
      <Section title={t('sakerhetskontroll.site')} aside={report.name}>
        {site.open.length > 0 && <CheckRows label={t('sakerhetskontroll.site')} checks={site.open} />}
        {site.holds.length > 0 && (
          <Fold words={t('sakerhetskontroll.siteHolds', { count: site.holds.length })}>
            {() => (
              <CheckRows
                label={t('sakerhetskontroll.holdsIn', { title: t('sakerhetskontroll.site') })}
                checks={site.holds}
              />
            )}
          </Fold>
        )}
      </Section>
      <Section title={t('sakerhetskontroll.lists')} aside={report.lists.length}>
        {report.lists
          .filter(list => !isGood(list))
          .map(list => (
            <ListCheck key={list.name} report={list} />
          ))}
        {good.length > 0 && (
          <Fold words={t('sakerhetskontroll.listsHold', { count: good.length })}>
            {() => good.map(list => <ListCheck key={list.name} report={list} />)}
          </Fold>
        )}
      </Section>
    </div>
  )
}
