import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'

const useStyles = makeStyles({
  level: { ...typographyStyles.subtitle2, margin: '0' },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '70ch',
  },
})

const levels = ['strategic', 'operative'] as const

/** The principles of both levels. */
export function Principles({ model }: { model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  return (
    <Anchored section="principer">
      {levels.map(level => (
        <div key={level}>
          <h3 className={styles.level}>{t(`styrmodell.principle.${level}`)}</h3>
          <ul className={styles.list}>
            {model.principles[level].map(principle => (
              <li key={principle} lang="sv">
                {principle}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Anchored>
  )
}
