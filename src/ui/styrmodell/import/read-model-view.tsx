import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReadModel } from '../../../domain/styrmodell/import/imported.ts'
import { Section } from '../../shared/section.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: '0' },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL, maxWidth: '70ch' },
  none: { margin: '0', maxWidth: '70ch' },
})

/** What the text told of the model: områden with who steers and performs, forums with their mandates, lagrum. */
export function ReadModelView({ model }: { model: ReadModel }) {
  const styles = useStyles()
  const t = useText()
  const { omraden, forum, lagrum } = model
  const names = (parties: readonly string[]) => parties.join(', ') || t('anvisning.import.unknown')
  return (
    <Section title={t('anvisning.import.model')}>
      {omraden.length + forum.length === 0 && <p className={styles.none}>{t('anvisning.import.nothingRead')}</p>}
      {omraden.map(({ namn, styrning, delomraden }) => (
        <div key={namn}>
          <h3 className={styles.title}>{t('anvisning.import.omrade', { namn, styrning: names(styrning) })}</h3>
          <ul className={styles.list}>
            {delomraden.map(one => (
              <li key={one.namn}>
                {t('anvisning.import.delomrade', { namn: one.namn, utforare: names(one.utforare) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {forum.length > 0 && (
        <div>
          <h3 className={styles.title}>{t('anvisning.import.forums')}</h3>
          <ul className={styles.list}>
            {forum.map(({ namn, mandat }) => (
              <li key={namn}>
                <strong>{namn}.</strong> {mandat}
              </li>
            ))}
          </ul>
        </div>
      )}
      {lagrum.length > 0 && (
        <div>
          <h3 className={styles.title}>{t('anvisning.import.lagrum')}</h3>
          <ul className={styles.list}>
            {lagrum.map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
