import { tokens } from '@fluentui/react-components'

/**
 * Shows that something of our own has focus, as Fluent's own parts show it. An outline of the browser's follows a text over
 * its lines, needs no room and is drawn also where the system chooses the colours.
 */
export const focusRing = {
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: tokens.strokeWidthThick,
    outlineColor: tokens.colorStrokeFocus2,
    // Apart from what it stands round, which in strong contrast may have the same colour.
    outlineOffset: tokens.strokeWidthThick,
  },
} as const
