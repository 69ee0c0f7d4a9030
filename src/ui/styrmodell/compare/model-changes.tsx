import { makeStyles, tokens } from '@fluentui/react-components'
import { diffModels, type ModelDiff } from '../../../domain/styrmodell/compare/models.ts'
import { asRead } from '../../../domain/styrmodell/import/read-model.ts'
import type { Styrmodell } from '../../../domain/styrmodell/styrmodell.ts'
import { Section } from '../../shared/section.tsx'
import { TrackedText } from '../../shared/tracked-text.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { type Text, useText } from '../../text/text.ts'

const useStyles = makeStyles({
  list: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '70ch',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  none: { margin: '0' },
})

/** One difference of two models as a sentence without its full stop. */
export function sentence({ what, of, before, after }: ModelDiff, t: Text): string {
  const kind = t(`anvisning.compare.modelWhat.${what}`)
  const whose = of.filter(name => name !== after && name !== before).join(', ')
  const named = whose ? t('anvisning.compare.of', { what: kind, of: whose }) : kind
  if (before && after) return t('anvisning.compare.change', { what: named, before, after })
  if (after) return t('anvisning.compare.came', { what: named, after })
  return t('anvisning.compare.went', { what: named, before: before ?? '' })
}

/** What the two models say differently, in sentences. */
export function ModelChanges({ older, newer }: { older: Styrmodell; newer: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const changes = diffModels(asRead(older, reading.lagrum), asRead(newer, reading.lagrum))
  return (
    <Section title={t('anvisning.compare.model')}>
      {changes.length === 0 ? (
        <p className={styles.none}>{t('anvisning.compare.modelNone')}</p>
      ) : (
        <ul className={styles.list}>
          {changes.map(change => (
            <li key={JSON.stringify(change)}>
              {change.what === 'mandat' ? <Mandate change={change} /> : sentence(change, t)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** A mandate is several sentences: what differs is marked in them. */
function Mandate({ change: { of, before, after } }: { change: ModelDiff }) {
  const t = useText()
  return (
    <>
      {t('anvisning.compare.of', { what: t('anvisning.compare.modelWhat.mandat'), of: of.join(', ') })}
      <TrackedText before={before ?? ''} now={after ?? ''} />
    </>
  )
}
