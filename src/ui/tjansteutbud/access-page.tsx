import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { useMemo } from 'react'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { delomradenAsNeeds, type ServedRow, servedGrid, unservedIn } from '../../domain/tjansteutbud/access.ts'
import { duplicatesIn } from '../../domain/tjansteutbud/actors.ts'
import { withoutJobFocus } from '../../domain/tjansteutbud/job-focus.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { useNarrow } from '../shared/media.ts'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { duplicateSentence, jobFocusSentence } from '../shared/tjansteutbud/sentences.ts'
import { delomradeName, stadsomradeName, whereText, writtenIn } from '../shared/tjansteutbud/words.ts'
import { useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { DayBar, DayLine } from './day-bar.tsx'
import { type Catalogue, useCatalogue, useShownDay } from './use-catalogue.ts'
import { Views } from './views.tsx'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '860px' },
  header: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  first: { textAlign: 'left', paddingLeft: '0' },
  group: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  vertical: { writingMode: 'vertical-rl', transform: 'rotate(180deg)', whiteSpace: 'nowrap' },
  unequal: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '80ch' },
})

/** Whether access is equal over the city: what each stadsområde is offered, and what is missing or done twice. */
export function AccessPage() {
  const t = useText()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set] = useFilters()
  const catalogue = useCatalogue(useShownDay(get('dag')))
  return (
    <Page
      title={t('tjansteutbud.views.access')}
      lead={t('tjansteutbud.served.lead')}
      back={{ to: '/tjansteutbud', place: t('tjansteutbud.title') }}
    >
      <Views />
      <DayBar name="day" label={t('tjansteutbud.day.label')} day={catalogue.day} onDay={day => set('dag', day)} />
      {!isRead ? <Loading /> : isOutside ? <NothingShared /> : <Shown catalogue={catalogue} />}
    </Page>
  )
}

function Shown({ catalogue }: { catalogue: Catalogue }) {
  const t = useText()
  const { insatser, model } = catalogue
  const found = useMemo(
    () => ({
      served: servedGrid(insatser, model),
      unserved: unservedIn(insatser, delomradenAsNeeds(model), model),
      duplicates: duplicatesIn(insatser, model),
      jobFocus: withoutJobFocus(insatser, model),
    }),
    [insatser, model],
  )
  const names = insatser.flatMap(writtenIn)
  // Where nothing is offered, all of it is missing everywhere, which says nothing.
  if (insatser.length === 0)
    return <EmptyState title={t('tjansteutbud.none.title')} text={t('tjansteutbud.none.text')} />
  return (
    <>
      <DayLine catalogue={catalogue} />
      <Section
        title={t('tjansteutbud.served.caption')}
        aside={t('tjansteutbud.served.unequalCount', {
          count: found.served.filter(({ isUnequal }) => isUnequal).length,
        })}
      >
        <ServedTable rows={found.served} model={model} />
      </Section>
      <Sentences
        names={names}
        title={t('tjansteutbud.served.unserved')}
        none={t('tjansteutbud.served.unservedNone')}
        sentences={found.unserved.map(({ need, stadsomraden }) =>
          t('tjansteutbud.preview.needWhere', {
            need: delomradeName(need.key, model),
            where: whereText(stadsomraden, model, t),
          }),
        )}
      />
      <Sentences
        names={names}
        title={t('tjansteutbud.served.duplicates')}
        none={t('tjansteutbud.served.duplicatesNone')}
        sentences={found.duplicates.map(duplicate => duplicateSentence(duplicate, model, t))}
      />
      <Sentences
        names={names}
        title={t('tjansteutbud.served.jobFocus')}
        none={t('tjansteutbud.served.jobFocusNone')}
        about={t('tjansteutbud.preview.jobFocusText')}
        sentences={found.jobFocus.map(finding => jobFocusSentence(finding, model, t))}
      />
    </>
  )
}

function ServedTable({ rows, model }: { rows: readonly ServedRow[]; model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const isNarrow = useNarrow()
  return (
    <table className={styles.table} aria-label={t('tjansteutbud.served.caption')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.header, styles.first)}>
            {t('tjansteutbud.selection.delomrade')}
          </th>
          {model.stadsomraden.map(({ key }) => (
            <th key={key} scope="col" className={styles.header}>
              <span {...(isNarrow && { className: styles.vertical })}>{stadsomradeName(key, model)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {model.omraden.map(omrade => (
        <tbody key={omrade.key}>
          <tr>
            <th scope="rowgroup" colSpan={model.stadsomraden.length + 1} className={styles.group}>
              <Written>{omrade.name}</Written>
            </th>
          </tr>
          {rows
            .filter(row => omrade.delomraden.some(({ key }) => key === row.delomrade))
            .map(({ delomrade, counts, isUnequal }) => (
              <tr key={delomrade}>
                <th scope="row" className={styles.name}>
                  <Written>{delomradeName(delomrade, model)}</Written>{' '}
                  {isUnequal && (
                    <span className={styles.unequal}>
                      <WarningRegular aria-hidden />
                      {t('tjansteutbud.served.unequal')}
                    </span>
                  )}
                </th>
                {counts.map(({ stadsomrade, count }) => (
                  <td key={stadsomrade} className={mergeClasses(styles.number, count === 0 && styles.none)}>
                    {count}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

interface SentencesProps {
  readonly title: string
  readonly none: string
  readonly about?: string
  readonly sentences: readonly string[]
  /** What is written of the insatser that they speak of. */
  readonly names: readonly string[]
}

function Sentences({ title, none, about, sentences, names }: SentencesProps) {
  const styles = useStyles()
  return (
    <Section title={title} aside={sentences.length > 0 ? String(sentences.length) : undefined}>
      {sentences.length === 0 ? (
        <Prose>{none}</Prose>
      ) : (
        <>
          {about && <Prose>{about}</Prose>}
          <ul className={styles.list}>
            {sentences.map(sentence => (
              <li key={sentence}>
                <Quoting written={names}>{sentence}</Quoting>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
