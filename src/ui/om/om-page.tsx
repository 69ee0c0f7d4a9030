import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { version } from '../../../package.json'
import { AppLink } from '../shared/app-link.tsx'
import { Details } from '../shared/details.tsx'
import { FactsTable } from '../shared/facts-table.tsx'
import { Page } from '../shared/page.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { useMayCheck } from '../shared/use-may-check.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  text: { margin: '0', maxWidth: '70ch' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '70ch' },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
})

const stores = ['lists', 'library', 'device', 'outlook', 'teams', 'nowhere'] as const
const words = [
  'sob',
  'samverkansgrupp',
  'part',
  'avvikelse',
  'bunt',
  'nominering',
  'eskalering',
  'stallningstagande',
  'uppdrag',
  'forankring',
  'underlag',
  'insats',
  'tjansteutbud',
  'styrmodell',
  'styrning',
  'utforare',
  'oversyn',
  'remiss',
  'kallelse',
  'justering',
  'diarienummer',
  'uppfoljning',
  'sanering',
  'gallring',
] as const
const aspects = ['confidentiality', 'integrity', 'availability'] as const

/** What the app is, where what one writes lies, how the information is classed, and what the app is made of. */
export function OmPage() {
  const styles = useStyles()
  const t = useText()
  const mayCheck = useMayCheck(true)
  return (
    <Page title={t('om.title')} lead={t('om.lead')}>
      <Details
        rows={[
          { key: 'version', label: t('om.version'), value: version },
          { key: 'purpose', label: t('om.purpose'), value: t('om.purposeText') },
        ]}
      />
      <Section title={t('om.stored.title')}>
        <FactsTable
          label={t('om.stored.title')}
          head={t('om.stored.head')}
          columns={[
            { key: 'what', header: t('om.stored.what') },
            { key: 'who', header: t('om.stored.who') },
          ]}
          rows={stores.map(store => ({
            key: store,
            head: t(`om.stored.${store}`),
            cells: [
              { key: 'what', value: t(`om.stored.${store}What`) },
              { key: 'who', value: t(`om.stored.${store}Who`) },
            ],
          }))}
        />
        <div className={styles.links}>
          <AppLink to="/enheten">{t('om.clear')}</AppLink>
          <AppLink to="/arkiv">{t('om.arkiv')}</AppLink>
          <AppLink to="/sanera">{t('om.sanera')}</AppLink>
          {mayCheck && <AppLink to="/sakerhetskontroll">{t('om.check')}</AppLink>}
        </div>
      </Section>
      <Section title={t('om.rules.title')}>
        <ul className={styles.list}>
          <li>{t('om.rules.record')}</li>
          <li>{t('om.rules.draft')}</li>
          <li>{t('om.rules.client')}</li>
        </ul>
      </Section>
      <Section title={t('om.language.title')}>
        <ul className={styles.list}>
          <li>{t('om.language.text')}</li>
          <li>{t('om.language.records')}</li>
        </ul>
      </Section>
      <Section title={t('om.words.title')}>
        <p className={styles.text}>{t('om.words.lead')}</p>
        <Details
          rows={words.map(word => {
            const label = t(`om.words.${word}`)
            return {
              key: word,
              // The directive's own word stands beside the English one.
              label: <Quoting written={[/\((.+)\)/.exec(label)?.[1]]}>{label}</Quoting>,
              value: <Quoting>{t(`om.words.${word}Means`)}</Quoting>,
            }
          })}
        />
      </Section>
      <Section title={t('om.klassa.title')}>
        <p className={styles.text}>{t('om.klassa.lead')}</p>
        <FactsTable
          label={t('om.klassa.title')}
          head={t('om.klassa.aspect')}
          columns={[
            { key: 'level', header: t('om.klassa.level') },
            { key: 'why', header: t('om.klassa.why') },
          ]}
          rows={aspects.map(aspect => ({
            key: aspect,
            head: t(`om.klassa.${aspect}`),
            cells: [
              { key: 'level', value: t(`om.klassa.${aspect}Level`) },
              { key: 'why', value: t(`om.klassa.${aspect}Why`) },
            ],
          }))}
        />
      </Section>
      <div className={styles.links}>
        <AppLink to="/?introduktion=1">{t('rundtur.again')}</AppLink>
        <AppLink to="/om/tillganglighet">{t('om.accessibility')}</AppLink>
        <Link href="./licenser.md" target="_blank" rel="noreferrer">
          {t('om.licences')}
        </Link>
      </div>
    </Page>
  )
}
