import { Button, type ButtonProps, Link as FluentLink } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'

interface Props {
  readonly to: string
  readonly children: ReactNode
  /** Underlined, for a link in running text. */
  readonly inline?: boolean
  readonly className?: string
}

/** A link to another page of the app. */
export function AppLink({ to, children, inline = false, className }: Props) {
  return (
    <Link href={to} asChild>
      <FluentLink inline={inline} {...(className && { className })}>
        {children}
      </FluentLink>
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
