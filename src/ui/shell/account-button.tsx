import { Button, type ButtonProps, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronUpDownRegular } from '@fluentui/react-icons/svg/chevron-up-down'
import { Who } from './who.tsx'

const useStyles = makeStyles({
  button: {
    width: '100%',
    justifyContent: 'space-between',
    textAlign: 'left',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
})

/** Who one is, as the button that opens the menu; the menu hands it what a trigger needs. */
export function AccountButton(trigger: ButtonProps) {
  const styles = useStyles()
  return (
    <Button
      {...trigger}
      appearance="subtle"
      className={styles.button}
      icon={<ChevronUpDownRegular aria-hidden />}
      iconPosition="after"
    >
      <Who />
    </Button>
  )
}
