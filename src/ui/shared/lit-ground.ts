import { tokens } from '@fluentui/react-components'

/**
 * What one is about to choose, lifted from the rest. All colours of text are made for this ground too, so that what stands
 * on it keeps its own; where contrast is high the ground is the page's, and a line round it tells.
 */
export const lit = {
  backgroundColor: tokens.colorNeutralBackground3,
  boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
} as const

/** The same while the pointer is over it. */
export const litGround = { ':hover': lit } as const
