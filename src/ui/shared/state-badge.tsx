import {
  type BadgeProps,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive'
import { ArrowCircleUpRegular } from '@fluentui/react-icons/svg/arrow-circle-up'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team'
import { ScalesRegular } from '@fluentui/react-icons/svg/scales'
import { ShareAndroidRegular } from '@fluentui/react-icons/svg/share-android'
import type { AvvikelseStatus } from '../../domain/avvikelse/status.ts'
import { useText } from '../text/text.ts'

// Fluent's own badge in its tint, large: its styles for every other kind weigh as much as a page, and this one stands on
// the first.
const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1Strong,
    position: 'relative',
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: '24px',
    // Grows with its words: a reader may want more room between letters than one line has.
    minHeight: '24px',
    padding: `0 calc(${tokens.spacingHorizontalXS} + ${tokens.spacingHorizontalXXS})`,
    borderRadius: tokens.borderRadiusCircular,
    // Beside what has a size, so that it takes none.
    '::after': {
      content: '""',
      position: 'absolute',
      top: '0',
      right: '0',
      bottom: '0',
      left: '0',
      ...shorthands.border(tokens.strokeWidthThin, 'solid', 'var(--tint)'),
      borderRadius: 'inherit',
    },
  },
  brand: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '--tint': tokens.colorBrandStroke2,
  },
  danger: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    '--tint': tokens.colorPaletteRedBorder1,
  },
  informative: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
    '--tint': tokens.colorNeutralStroke2,
  },
  subtle: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    '--tint': tokens.colorNeutralStroke2,
  },
  success: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
    '--tint': tokens.colorPaletteGreenBorder1,
  },
  warning: {
    // Fluent's yellow has hardly a rim in the light, and glares in the dark.
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    '--tint': tokens.colorPaletteDarkOrangeBorder1,
  },
  icon: { flex: 'none', fontSize: '16px', marginLeft: `calc(-1 * ${tokens.spacingHorizontalXXS})` },
})

/** How a state looks: icon and colour. The word stands beside, since neither alone is enough. */
export interface Look {
  readonly icon: FluentIcon
  readonly color: Extract<BadgeProps['color'], keyof ReturnType<typeof useStyles>>
}

const looks: Readonly<Record<AvvikelseStatus['kind'], Look>> = {
  delad: { icon: ShareAndroidRegular, color: 'informative' },
  'hos-gruppen': { icon: ShareAndroidRegular, color: 'informative' },
  overenskommen: { icon: HandshakeRegular, color: 'success' },
  avslutad: { icon: ArchiveRegular, color: 'informative' },
  nominerad: { icon: HandRightRegular, color: 'warning' },
  'gemensamt-nominerad': { icon: PeopleTeamRegular, color: 'warning' },
  'ska-lyftas': { icon: ArrowCircleUpRegular, color: 'warning' },
  buntad: { icon: LinkRegular, color: 'informative' },
  eskalerad: { icon: ScalesRegular, color: 'brand' },
  besvarad: { icon: MailInboxRegular, color: 'brand' },
  aterford: { icon: CheckmarkCircleRegular, color: 'success' },
}

/** The state of an avvikelse as icon, word and colour. */
export function StateBadge({ status }: { status: AvvikelseStatus['kind'] }) {
  const t = useText()
  return <LookBadge look={looks[status]} label={t(`governance.status.${status}`)} />
}

/** Any state in the same dress; other pages bring their own total table of looks. */
export function LookBadge({ look: { icon: Icon, color }, label }: { look: Look; label: string }) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.badge, styles[color])}>
      <Icon aria-hidden className={styles.icon} />
      {label}
    </span>
  )
}
