import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useMemo } from 'react'
import type { Andring } from '../../domain/oversyn/andring.ts'
import { collisionsAmong } from '../../domain/oversyn/collisions.ts'
import { isAdrift } from '../../domain/oversyn/merge.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { idOf, type OversynId } from '../../domain/shared/ids.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { NoteBar } from '../shared/note-bar.tsx'
import { Prose } from '../shared/prose.tsx'
import { partName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AndringView } from './andring-view.tsx'

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** A proposal that is not stored yet; no other has this id. */
const unsaved = idOf('oversyn', 'ffffffff-ffff-4fff-bfff-ffffffffffff')

/** What the fields would change, while one writes, and which other proposals change the same place. */
export function AndringPreview({
  andring,
  base,
  view,
  own = unsaved,
}: {
  andring: Andring
  base: StyrmodellVersion
  view: OversynView
  own?: OversynId
}) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const settled = useDeferredValue(andring)
  const others = useMemo(() => meeting(settled, own, view, base), [settled, own, view, base])
  if (isAdrift({ andring: settled }, base)) return <Prose>{t('oversyn.form.previewNone')}</Prose>
  return (
    <div className={styles.preview}>
      <AndringView andring={settled} base={base} />
      {others.map(({ forslag, heading, part }) => (
        <NoteBar key={forslag.id} intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.collides', { heading, part: partName(model, part) })}</MessageBarBody>
        </NoteBar>
      ))}
    </div>
  )
}

/** The other open proposals that change the same place. */
export function meeting(andring: Andring, own: OversynId, view: OversynView, base: StyrmodellVersion) {
  const open = view.forslag.filter(
    ({ forslag, status }) => forslag.id !== own && status !== 'aterkallat' && status !== 'avstyrkt',
  )
  return open.filter(
    one =>
      collisionsAmong(
        [
          { id: own, andring },
          { id: one.forslag.id, andring: one.accepted ?? one.andring },
        ],
        base.text,
      ).length > 0,
  )
}
