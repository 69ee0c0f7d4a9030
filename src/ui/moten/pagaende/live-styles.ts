import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'

/** Where a screen is read from across a room: all of it is drawn larger, buttons and fields as well as words. */
const big = '@media (min-width: 1600px)'

/** How the two layouts look: the wide one with the points beside it, and the narrow one with one point alone. */
export const useLiveStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(240px, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    // In the order of the keyboard and of readers: the point first.
    gridTemplateAreas: '"point around"',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"point" "around"' },
    '@media print': { display: 'block' },
    [big]: { zoom: '1.35' },
  },
  stageLink: { margin: '0', '@media print': { display: 'none' } },
  around: {
    gridArea: 'around',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    minWidth: '0',
    '@media print': { marginTop: tokens.spacingVerticalXXL },
  },
  point: {
    gridArea: 'point',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    minWidth: '0',
  },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  place: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  heading: {
    ...typographyStyles.title2,
    margin: '0',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    outlineStyle: 'none',
    '@media (min-width: 401px) and (max-width: 640px)': typographyStyles.subtitle1,
    // Swedish words are long: in the side panel the larger size would break them in the middle.
    '@media (max-width: 400px)': typographyStyles.subtitle2,
  },
  elsewhere: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: '0',
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  next: { alignSelf: 'stretch', minWidth: '0', '@media print': { display: 'none' } },
  step: { '@media print': { display: 'none' } },
  named: { minWidth: '0', overflowWrap: 'anywhere' },
})
