import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { namedWith } from '../shared/named-with.ts'
import { focusField } from '../shared/problems.ts'
import { useText } from '../text/text.ts'
import { headingId } from './move-button.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
})

interface Props {
  readonly item: StoredAgendaItem
  /** Where it stands, from 0. */
  readonly index: number
  readonly count: number
  readonly onMove: (index: number) => void
  readonly onClose: () => void
}

/** Moves a point to a place one names: the quick way on a long agenda. */
export function PlaceForm({ item, index, count, onMove, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const [place, setPlace] = useState(String(index + 1))
  const name = `place-${item.id}`
  useEffect(() => focusField(name), [name])
  return (
    <form
      className={styles.form}
      {...namedWith(`move-${item.id}`, t('moten.move.toTitle'), headingId(item))}
      onSubmit={event => {
        event.preventDefault()
        onClose()
        onMove(Number(place) - 1)
      }}
    >
      <SelectField
        name={name}
        label={t('moten.move.toLabel')}
        value={place}
        onChange={setPlace}
        choices={Array.from({ length: count }, (_, n) => ({ value: String(n + 1), label: String(n + 1) }))}
      />
      <Button type="submit" appearance="primary">
        {t('moten.move.toSave')}
      </Button>
      <Button onClick={onClose}>{t('common.action.cancel')}</Button>
    </form>
  )
}
