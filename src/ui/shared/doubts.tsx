import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import type { FindingKind } from '../../domain/klientskydd/finding.ts'
import { useText } from '../text/text.ts'
import { Bar } from './bar.tsx'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

/** A place in what was brought in that looks as if it spoke of somebody. */
export interface Doubt {
  readonly place: string
  readonly found: FindingKind
}

/** So many places are told one by one. */
const mostShown = 20

/** Where to look once more before what was brought in is shared; what stands there is not repeated. */
export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  const styles = useStyles()
  const t = useText()
  // A heading may stand twice; what is looked for there is the same.
  const places = [...new Map(doubts.map(one => [`${one.place} ${one.found}`, one])).values()]
  if (places.length === 0) return null
  return (
    <Bar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('forms.clientData.doubts', { count: places.length })}</MessageBarTitle>
        {t('forms.clientData.doubtsText')}
        <ul className={styles.list}>
          {places.slice(0, mostShown).map(({ place, found }) => (
            <li key={`${place} ${found}`}>
              {t('forms.clientData.doubt', { place, kind: t(`forms.finding.${found}`) })}
            </li>
          ))}
          {places.length > mostShown && (
            <li>{t('forms.clientData.moreDoubts', { count: places.length - mostShown })}</li>
          )}
        </ul>
      </MessageBarBody>
    </Bar>
  )
}
