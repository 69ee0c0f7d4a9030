import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { TextGrammarWandRegular } from '@fluentui/react-icons/svg/text-grammar-wand'
import type { Finding } from '../../domain/klientskydd/scan.ts'
import { useText } from '../text/text.ts'
import { fieldId } from './problems.ts'

const useStyles = makeStyles({
  button: { justifySelf: 'start', alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS, whiteSpace: 'normal' },
})

interface Props {
  /** The field that it stands in, which takes focus again. */
  readonly name: string
  readonly label: string
  readonly text: string
  readonly finding: Finding
  readonly onChange: (text: string) => void
}

/** Offers words that say what happened and not to whom, in place of what was found. */
export function NeutralWording({ name, label, text, finding, onChange }: Props) {
  const styles = useStyles()
  const t = useText()
  const words = t(`forms.neutral.${finding.kind}`)
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<TextGrammarWandRegular aria-hidden />}
      aria-label={t('forms.clientData.replaceIn', { words, field: label })}
      onClick={() => {
        onChange(text.slice(0, finding.start) + words + text.slice(finding.end))
        document.getElementById(fieldId(name))?.focus()
      }}
    >
      {t('forms.clientData.replace', { words })}
    </Button>
  )
}
