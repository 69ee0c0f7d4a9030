import { makeStyles, tokens } from '@fluentui/react-components'

/** How the parts of the page lay out what one chooses and what one gets. */
export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalXL, maxWidth: '80ch', overflowWrap: 'anywhere' },
  digest: { margin: '0', maxWidth: '80ch', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  bar: {
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
})
