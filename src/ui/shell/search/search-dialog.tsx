import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { type FoundKind, foundKinds } from '../../../domain/search/entries.ts'
import { prepareSearch, search } from '../../../domain/search/search.ts'
import { Chips } from '../../shared/chips.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { addressOf } from './address.ts'
import { HitLine } from './hit-line.tsx'

const useStyles = makeStyles({
  surface: { maxWidth: '720px', '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM } },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { height: '52vh', overflowY: 'auto' },
  line: { margin: '0', color: tokens.colorNeutralForeground2 },
})

/** How many hits are drawn; the counts tell of the rest. */
const most = 30

/** Finds anything that has a page of its own, by the keyboard alone: one writes, chooses with the arrows and opens. */
export default function SearchDialog({ onClose }: { onClose: (isGoing: boolean) => void }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [, go] = useLocation()
  const id = useId()
  const [words, setWords] = useState('')
  const [only, setOnly] = useState('')
  const [chosen, setChosen] = useState(0)
  const settled = useDeferredValue(words)
  useEffect(() => {
    // After the dialog is drawn, before the first key.
    const timer = setTimeout(() => prepareSearch(desk))
    return () => clearTimeout(timer)
  }, [desk])
  const { hits, counts } = useMemo(
    () => search(settled, desk, most, only === '' ? undefined : (only as FoundKind)),
    [settled, desk, only],
  )
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const count = only === '' ? all : (counts.get(only as FoundKind) ?? 0)
  const at = Math.min(chosen, hits.length - 1)
  const open = (index: number) => {
    const hit = hits[index]
    if (!hit) return
    onClose(true)
    go(addressOf(hit.entry))
  }
  const optionId = (index: number) => `${id}-${index}`
  const choose = (index: number) => {
    if (hits.length === 0) return
    const next = (index + hits.length) % hits.length
    setChosen(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act({ at, choose, open })
  }
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          {/* The field comes first of all that takes focus, so that one writes at once. */}
          <DialogTitle>{t('sok.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Input
              role="combobox"
              aria-label={t('sok.label')}
              aria-expanded={hits.length > 0}
              aria-controls={`${id}-hits`}
              aria-autocomplete="list"
              {...(hits.length > 0 && { 'aria-activedescendant': optionId(at) })}
              placeholder={t('sok.placeholder')}
              contentBefore={<SearchRegular />}
              autoComplete="off"
              value={words}
              onChange={(_, { value }) => {
                setWords(value)
                setChosen(0)
              }}
              onKeyDown={onKey}
            />
            {counts.size > 1 && (
              <Chips
                label={t('sok.only')}
                value={only}
                onChange={value => {
                  setOnly(value)
                  setChosen(0)
                }}
                choices={foundKinds
                  .filter(kind => counts.has(kind))
                  .map(kind => ({ value: kind, label: `${t(`sok.kind.${kind}`)} ${counts.get(kind)}` }))}
              />
            )}
            <p className={styles.line} aria-live="polite">
              {settled.trim() === ''
                ? t('sok.help')
                : count === 0
                  ? t('sok.none', { words: settled.trim() })
                  : t('sok.count', { count })}
              {count > hits.length && ` ${t('sok.best', { shown: hits.length })}`}
            </p>
            <div
              id={`${id}-hits`}
              role="listbox"
              aria-label={t('sok.hits')}
              className={styles.list}
              // A list of nothing is none: it is there for the field to name.
              hidden={hits.length === 0}
            >
              {hits.map((hit, index) => (
                <HitLine
                  key={`${hit.entry.kind}-${hit.entry.key}-${hit.entry.heading}`}
                  id={optionId(index)}
                  hit={hit}
                  isChosen={index === at}
                  onOpen={() => open(index)}
                />
              ))}
            </div>
            {hits.length > 0 && <p className={styles.line}>{t('sok.keys')}</p>}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(false)}>{t('sok.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface Acting {
  readonly at: number
  readonly choose: (index: number) => void
  readonly open: (index: number) => void
}

const keys: Readonly<Record<string, (acting: Acting) => void>> = {
  ArrowDown: ({ at, choose }) => choose(at + 1),
  ArrowUp: ({ at, choose }) => choose(at - 1),
  Enter: ({ at, open }) => open(at),
}
