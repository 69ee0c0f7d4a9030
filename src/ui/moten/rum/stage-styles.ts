import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'

/** Where a whole meeting looks at it: the point large, the agenda calm beside it. */
const roomy = '@media (min-width: 1200px) and (min-height: 600px)'
const narrow = '@media (max-width: 700px)'
/** Swedish words are long: at the larger size the narrowest window would break them in the middle. */
const narrowest = '@media (max-width: 340px)'

/** How the stage looks, from half a shared window to a screen on the wall. */
export const useStageStyles = makeStyles({
  stage: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    [narrow]: { padding: '20px', rowGap: tokens.spacingVerticalL },
    [roomy]: { padding: '48px 64px', rowGap: '40px' },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground3,
    [roomy]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  title: { font: 'inherit', margin: '0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: '48px',
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [roomy]: { columnGap: '80px' },
  },
  now: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: '0',
    // Stays while a long agenda is looked through.
    position: 'sticky',
    top: tokens.spacingVerticalXL,
    [narrow]: { position: 'static', rowGap: tokens.spacingVerticalM },
  },
  heading: {
    margin: '0',
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    // Apart from each other, since it is not said which of two that both hold would win.
    '@media (min-width: 701px) and (max-width: 1199px)': typographyStyles.title2,
    '@media (min-width: 341px) and (max-width: 700px)': {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
    [narrowest]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    [roomy]: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900 },
  },
  time: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [roomy]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  proposal: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '60ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [roomy]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    [roomy]: { zoom: '1.35' },
  },
  next: {
    margin: '0',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    [roomy]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  agenda: { minWidth: '0' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: '2ch minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    // Where the system chooses the colours, only the current point has a line that is seen.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    '@media (min-width: 900px) and (max-width: 1199px)': {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
    [narrowest]: { paddingLeft: tokens.spacingHorizontalS, paddingRight: '0', columnGap: tokens.spacingHorizontalS },
    [roomy]: {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  point: { overflowWrap: 'anywhere', hyphens: 'auto' },
  start: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  mark: { fontSize: '20px', alignSelf: 'center' },
})
