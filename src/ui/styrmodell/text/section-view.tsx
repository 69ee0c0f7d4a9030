import {
  Badge,
  Button,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Tooltip,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'

import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { AndringsforslagView } from '../../../domain/oversyn/forslag-view.ts'
import type { Day } from '../../../domain/shared/day.ts'
import { citation, type Lagrum, replacedIn } from '../../../domain/styrmodell/lagrum.ts'
import { plainText } from '../../../domain/styrmodell/text/read.ts'
import type { Section, StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { useCopyLink } from '../../shared/copy-link.ts'
import { dayInText } from '../../shared/dates.ts'
import { blocksOf } from '../../shared/directive-blocks.ts'
import { DocumentView } from '../../shared/document-view.tsx'
import { focusRing } from '../../shared/focus-ring.ts'
import { namedWith } from '../../shared/named-with.ts'
import { NoteBar } from '../../shared/note-bar.tsx'
import { useText } from '../../text/text.ts'
import { Origin } from './origin.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: '0' },
  // A link at each heading is much to look past: it shows where one is, and always where nothing can hover.
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    '--link-seen': '0',
    ':hover': { '--link-seen': '1' },
    ':focus-within': { '--link-seen': '1' },
    '@media (hover: none)': { '--link-seen': '1' },
  },
  title: { margin: '0', scrollMarginTop: '64px', overflowWrap: 'anywhere', ...focusRing },
  level1: typographyStyles.title3,
  level2: typographyStyles.subtitle1,
  level3: typographyStyles.subtitle2,
  tool: { minWidth: '32px', minHeight: '32px', color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorBrandForeground1 },
  link: { opacity: 'var(--link-seen)' },
  mark: { '@media print': { display: 'none' } },
  tools: { display: 'flex', '@media print': { display: 'none' } },
})

interface Props {
  readonly section: Section
  readonly version: StyrmodellVersion
  readonly base: string
  /** Proposals on the section that nobody has settled yet. */
  readonly open: readonly AndringsforslagView[]
  /** The law of the day, where the version is in force; none of an earlier one, which keeps its own. */
  readonly law: { readonly day: Day; readonly table: readonly Lagrum[] } | undefined
}

/** One section: its heading, which has an address of its own, what stands there, and on asking why. */
export function SectionView({ section, version, base, open, law }: Props) {
  const styles = useStyles()
  const t = useText()
  const copy = useCopyLink()
  const [, go] = useLocation()
  const address = `${base}/${section.id}`
  const [isOpen, setOpen] = useState(false)
  const Heading = (['h2', 'h3', 'h4'] as const)[section.level - 1] ?? 'h4'
  const heading = section.heading || t('anvisning.read.noHeading')
  return (
    <section aria-labelledby={section.id} className={styles.section}>
      <div className={styles.head}>
        <Heading
          id={section.id}
          tabIndex={-1}
          {...(section.heading && { lang: 'sv' })}
          className={mergeClasses(styles.title, styles[`level${section.level}`])}
        >
          {heading}
        </Heading>
        <span className={styles.tools}>
          <Tooltip content={t('anvisning.read.why')} relationship="inaccessible">
            <Button
              appearance="transparent"
              className={mergeClasses(styles.tool, isOpen && styles.open)}
              icon={<QuestionCircleRegular aria-hidden />}
              aria-expanded={isOpen}
              {...namedWith(`why-${section.id}`, t('anvisning.read.whyOf'), section.id)}
              onClick={() => setOpen(!isOpen)}
            />
          </Tooltip>
          <Button
            appearance="transparent"
            className={mergeClasses(styles.tool, styles.link)}
            icon={<LinkRegular aria-hidden />}
            {...namedWith(`link-${section.id}`, t('anvisning.read.linkTo'), section.id)}
            onClick={() => {
              go(address)
              void copy(address, heading)
            }}
          />
        </span>
        {open.length > 0 && (
          <Badge appearance="tint" color="brand" icon={<EditRegular aria-hidden />} className={styles.mark}>
            {t('anvisning.origin.openCount', { count: open.length })}
          </Badge>
        )}
      </div>
      {law && <Replaced section={section} {...law} />}
      {isOpen && <Origin section={section} version={version} open={open} />}
      <DocumentView blocks={() => blocksOf(section)} />
    </section>
  )
}

/** Says at the text itself that a section of law which it cites has got another number. */
function Replaced({ section, day, table }: { section: Section; day: Day; table: readonly Lagrum[] }) {
  const t = useText()
  const replaced = replacedIn(plainText(section), day, table)
  if (replaced.length === 0) return null
  return (
    <NoteBar layout="multiline">
      <MessageBarBody>
        {replaced
          .map(({ was, now }) =>
            t('anvisning.read.replaced', { was: citation(was), now: citation(now), day: dayInText(now.from) }),
          )
          .join(' ')}
      </MessageBarBody>
    </NoteBar>
  )
}
