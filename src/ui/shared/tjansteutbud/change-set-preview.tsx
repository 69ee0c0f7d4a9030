import { MessageBarBody, MessageBarTitle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import { type ForslagId, keyOf } from '../../../domain/shared/ids.ts'
import { inForce } from '../../../domain/styrmodell/in-force.ts'
import { delomradenAsNeeds } from '../../../domain/tjansteutbud/access.ts'
import { knownOn } from '../../../domain/tjansteutbud/catalogue.ts'
import type { ChangeSet } from '../../../domain/tjansteutbud/change-set.ts'
import { checkChangeSet } from '../../../domain/tjansteutbud/check.ts'
import { asIfDecided, type DraftChanges, overlapsOf } from '../../../domain/tjansteutbud/draft.ts'
import { previewOf } from '../../../domain/tjansteutbud/preview.ts'
import { decisionsBehind } from '../../../domain/tjansteutbud/reading.ts'
import type { NamedNeed } from '../../../domain/underlag/needs.ts'
import { useText } from '../../text/text.ts'
import { AppLink } from '../app-link.tsx'
import { Bar } from '../bar.tsx'
import { dayInText } from '../dates.ts'
import { Quoting } from '../quoting.tsx'
import { listed } from '../sentences.ts'
import { Unbroken } from '../unbroken.tsx'
import { useDesk } from '../workspace.tsx'
import { Written } from '../written.tsx'
import { AccessGrid } from './access-grid.tsx'
import { BeforeAfter } from './before-after.tsx'
import { ChangeProblems } from './change-problems.tsx'
import { FindingList } from './findings.tsx'
import { duplicateSentence, jobFocusSentence } from './sentences.ts'
import { delomradeName, type InsatsContext, whereText } from './words.ts'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: '0' },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: '0' },
  line: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
})

interface Props {
  readonly draft: DraftChanges
  /** Change-sets of other proposals that are still open. */
  readonly others?: readonly { readonly id: ForslagId; readonly heading: string; readonly changeSet: ChangeSet }[]
  /** Behovsgrupper of an underlag, with what each is called; every delområde is a need where there is none. */
  readonly needs?: readonly NamedNeed[] | undefined
}

/** What a change-set leads to, for whoever is to decide: before and after, who gains and loses, what is left undone. */
export function ChangeSetPreview({ draft: given, others = [], needs }: Props) {
  const styles = useStyles()
  const t = useText()
  const { reading, state } = useDesk()
  const decisions = decisionsBehind(reading)
  const { lagrum } = reading
  const { changeSet, effectiveFrom, replaces, repeals, corrects } = given
  // Of its parts, so that a page may hand in a new object each time it is drawn.
  const draft = useMemo(
    (): DraftChanges => ({
      changeSet,
      effectiveFrom,
      ...(replaces && { replaces }),
      ...(repeals && { repeals }),
      ...(corrects && { corrects }),
    }),
    [changeSet, effectiveFrom, replaces, repeals, corrects],
  )
  const model = inForce(draft.effectiveFrom, state.versions)
  const asked = useMemo(() => needs ?? delomradenAsNeeds(model), [needs, model])
  const preview = useMemo(() => previewOf(draft, decisions, model, asked), [draft, decisions, model, asked])
  const context = useMemo((): InsatsContext => {
    const known = knownOn(preview.day, asIfDecided(decisions, draft))
    return { day: preview.day, model, lagrum, nameOf: id => known.get(id)?.insats.name }
  }, [preview.day, decisions, draft, model, lagrum])
  const problems = useMemo(() => checkChangeSet(draft, decisions, model, lagrum), [draft, decisions, model, lagrum])
  const changed = preview.grid.filter(({ cells }) =>
    cells.some(({ access }) => access === 'far' || access === 'forlorar'),
  )
  const needName = (asking: string) => needs?.find(({ key }) => key === asking)?.name ?? delomradeName(asking, model)
  return (
    <div className={styles.all}>
      <p className={styles.line}>
        <Unbroken>{t('tjansteutbud.preview.day', { day: dayInText(preview.day) })}</Unbroken>
      </p>
      <ChangeProblems problems={problems} context={context} title={t('tjansteutbud.preview.problems')} />
      <Overlaps draft={draft} others={others} context={context} />
      <Part title={t('tjansteutbud.preview.changes')}>
        <BeforeAfter label={t('tjansteutbud.changes.caption')} differences={preview.differences} context={context} />
      </Part>
      <Part title={t('tjansteutbud.preview.access')}>
        {changed.length > 0 ? (
          <AccessGrid label={t('tjansteutbud.grid.changeCaption')} groups={[{ rows: changed }]} model={model} />
        ) : (
          <p className={styles.line}>{t('tjansteutbud.preview.noAccess')}</p>
        )}
        {preview.grid.length > changed.length && (
          <p className={styles.line}>
            {t('tjansteutbud.preview.otherRows', { count: preview.grid.length - changed.length })}
          </p>
        )}
      </Part>
      <Part title={t('tjansteutbud.preview.unserved')}>
        <FindingList
          findings={preview.unserved}
          none={t('tjansteutbud.preview.unservedNone')}
          sentence={({ need, stadsomraden }) =>
            t('tjansteutbud.preview.needWhere', { need: needName(need.key), where: whereText(stadsomraden, model, t) })
          }
        />
      </Part>
      <Part title={t('tjansteutbud.preview.duplicates')}>
        <FindingList
          findings={preview.duplicates}
          none={t('tjansteutbud.preview.duplicatesNone')}
          about={t('tjansteutbud.preview.duplicatesText')}
          sentence={duplicate => duplicateSentence(duplicate, model, t)}
        />
      </Part>
      <Part title={t('tjansteutbud.preview.jobFocus')}>
        <FindingList
          findings={preview.withoutJobFocus}
          none={t('tjansteutbud.preview.jobFocusNone')}
          about={t('tjansteutbud.preview.jobFocusText')}
          sentence={finding => jobFocusSentence(finding, model, t)}
        />
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  )
}

function Overlaps({ draft, others = [], context }: Pick<Props, 'draft' | 'others'> & { context: InsatsContext }) {
  const styles = useStyles()
  const t = useText()
  const overlaps = overlapsOf(draft.changeSet, others)
  if (overlaps.length === 0) return null
  return (
    <Bar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('tjansteutbud.preview.overlaps')}</MessageBarTitle>
        <ul className={styles.list}>
          {overlaps.map(({ insats, with: other, fields }) => {
            const name = context.nameOf(insats) ?? t('tjansteutbud.changes.unknown')
            const named = listed(
              fields.map(field => t(`tjansteutbud.field.${field}`).toLocaleLowerCase('sv')),
              t,
            )
            return (
              <li key={insats + other}>
                <Quoting written={[name]}>
                  {fields.length > 0
                    ? t('tjansteutbud.preview.overlapSame', { insats: name, fields: named })
                    : t('tjansteutbud.preview.overlapOther', { insats: name })}
                </Quoting>{' '}
                <AppLink to={`/forslag/${keyOf(other)}`} inline>
                  <Written>{others.find(({ id }) => id === other)?.heading ?? ''}</Written>
                </AppLink>
              </li>
            )
          })}
        </ul>
      </MessageBarBody>
    </Bar>
  )
}
