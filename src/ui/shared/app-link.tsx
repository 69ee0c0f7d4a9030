import {
  Button,
  type ButtonProps,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import { Unbroken } from './unbroken.tsx'

interface Props {
  readonly to: string
  readonly children: ReactNode
  /** Underlined, for a link in running text. */
  readonly inline?: boolean
  readonly className?: string
}

// As Fluent's own link looks, without what it does for links that are switched off or no links.
const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    textDecorationLine: 'none',
    textDecorationThickness: tokens.strokeWidthThin,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed, textDecorationLine: 'underline' },
    ':focus-visible': { outlineStyle: 'none' },
    ...createCustomFocusIndicatorStyle({
      textDecorationColor: tokens.colorStrokeFocus2,
      textDecorationLine: 'underline',
      textDecorationStyle: 'double',
      outlineStyle: 'none',
    }),
  },
  inline: { textDecorationLine: 'underline' },
})

/** A link to another page of the app. */
export function AppLink({ to, children, inline = false, className }: Props) {
  const styles = useStyles()
  return (
    <Link href={to} className={mergeClasses(styles.link, inline && styles.inline, className)}>
      <Unbroken>{children}</Unbroken>
    </Link>
  )
}

interface ButtonLinkProps {
  readonly to: string
  readonly children: ReactNode
  readonly icon?: ReactElement
  readonly appearance?: NonNullable<ButtonProps['appearance']>
}

/** A link that looks like a button, for what one goes to do. */
export function ButtonLink({ to, children, icon, appearance = 'secondary' }: ButtonLinkProps) {
  return (
    <Link href={to} asChild>
      <Button as="a" appearance={appearance} {...(icon && { icon })}>
        {children}
      </Button>
    </Link>
  )
}
