import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { AppLink } from '../shared/app-link.tsx'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { contactLink } from './contact.ts'

const useStyles = makeStyles({
  text: { margin: '0', maxWidth: '70ch' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '70ch' },
})

/** How accessible the app is, what is known to be wanting, and how one says so. */
export function AccessibilityPage() {
  const styles = useStyles()
  const t = useText()
  return (
    <Page
      title={t('om.tillganglighet.title')}
      lead={t('om.tillganglighet.lead')}
      back={{ to: '/om', place: t('om.title') }}
    >
      <Section title={t('om.tillganglighet.stateTitle')}>
        <p className={styles.text}>{t('om.tillganglighet.state')}</p>
      </Section>
      <Section title={t('om.tillganglighet.testedTitle')}>
        <ul className={styles.list}>
          <li>{t('om.tillganglighet.tested1')}</li>
          <li>{t('om.tillganglighet.tested2')}</li>
          <li>{t('om.tillganglighet.tested3')}</li>
          <li>{t('om.tillganglighet.tested4')}</li>
          <li>{t('om.tillganglighet.tested5')}</li>
        </ul>
      </Section>
      <Section title={t('om.tillganglighet.knownTitle')}>
        <ul className={styles.list}>
          <li>{t('om.tillganglighet.known1')}</li>
          <li>{t('om.tillganglighet.known2')}</li>
          <li>{t('om.tillganglighet.known3')}</li>
          <li>{t('om.tillganglighet.known4')}</li>
          <li>{t('om.tillganglighet.known5')}</li>
        </ul>
      </Section>
      <Section title={t('om.tillganglighet.tellTitle')}>
        <WhomToTell />
        <p className={styles.text}>{t('om.tillganglighet.tell')}</p>
        <p className={styles.text}>{t('om.tillganglighet.supervise')}</p>
      </Section>
      <Section title={t('om.tillganglighet.adviceTitle')}>
        <ul className={styles.list}>
          <li>{t('om.tillganglighet.advice1')}</li>
          <li>{t('om.tillganglighet.advice2')}</li>
          <li>{t('om.tillganglighet.advice3')}</li>
        </ul>
      </Section>
      <Section title={t('om.tillganglighet.madeTitle')}>
        <p className={styles.text}>{t('om.tillganglighet.made')}</p>
      </Section>
    </Page>
  )
}

/** An address where the settings name one; else who they are, and where the name stands. */
function WhomToTell() {
  const styles = useStyles()
  const t = useText()
  const { contact } = useWorkspace()
  if (!contact)
    return (
      <>
        <p className={styles.text}>{t('om.tillganglighet.tellNobody')}</p>
        <AppLink to="/moten/ledamoter/sob">{t('om.tillganglighet.members')}</AppLink>
      </>
    )
  const href = contactLink(contact)
  return (
    <p className={styles.text}>
      {t('om.tillganglighet.tellWhom')} {href ? <Link href={href}>{contact}</Link> : contact}
    </p>
  )
}
