import { tokens } from '@fluentui/react-components'

/** A word that was searched for, where it stands; the browser's own yellow belongs to no theme. */
export const wordFound = {
  backgroundColor: tokens.colorPaletteYellowBackground2,
  color: tokens.colorNeutralForeground1,
  // Where contrast is high the ground is the page's own.
  fontWeight: tokens.fontWeightSemibold,
  textDecorationLine: 'underline',
  '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
} as const
