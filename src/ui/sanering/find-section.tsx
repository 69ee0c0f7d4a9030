import { Button } from '@fluentui/react-components'
import { useDeferredValue, useMemo, useState } from 'react'
import { folded } from '../../domain/minutes/search.ts'
import { type AnyRow, allRows, textsOf } from '../../domain/sanering/row.ts'
import { suspectsIn } from '../../domain/sanering/suspects.ts'
import type { State } from '../../domain/state.ts'
import { FactsTable } from '../shared/facts-table.tsx'
import { Prose } from '../shared/prose.tsx'
import { fieldName, rowName } from '../shared/row-name.ts'
import { SearchField } from '../shared/search-field.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** So many rows are shown at a time. */
const mostShown = 30

interface Props {
  readonly onChoose: (row: AnyRow, path: string) => void
}

/** Finds the row: what the scanner sees in all that the reader may read, and a search for words one remembers. */
export function FindSection({ onChoose }: Props) {
  const t = useText()
  const desk = useDesk()
  const { state } = desk
  const [words, setWords] = useState('')
  const settled = useDeferredValue(words)
  const suspects = useMemo(() => suspectsIn(state), [state])
  const hits = useMemo(() => rowsWith(settled, state), [settled, state])
  const isAsked = settled.trim() !== ''
  const shown = isAsked
    ? hits.slice(0, mostShown).map(hit => ({ ...hit, looks: '' }))
    : suspects.slice(0, mostShown).map(({ row, path, finding }) => ({
        row,
        path,
        looks: t(`forms.finding.${finding.kind}`),
      }))
  return (
    <Section title={t('sanering.find.title')}>
      <Prose>{t('sanering.find.lead')}</Prose>
      <SearchField
        label={t('sanering.find.search')}
        hint={t('sanering.find.searchHelp')}
        value={words}
        onChange={setWords}
      />
      <p role="status">
        {isAsked
          ? hits.length === 0
            ? t('sanering.find.noHits')
            : t('sanering.find.hits', { count: hits.length, shown: Math.min(hits.length, mostShown) })
          : suspects.length === 0
            ? t('sanering.find.none')
            : t('sanering.find.suspects', { count: suspects.length })}
      </p>
      {shown.length > 0 && (
        <FactsTable
          label={t('sanering.find.title')}
          head={t('sanering.find.what')}
          columns={[
            { key: 'where', header: t('sanering.find.where') },
            { key: 'looks', header: t('sanering.find.looks') },
            { key: 'choose', header: t('sanering.find.choose') },
          ]}
          rows={shown.map(({ row, path, looks }) => ({
            key: `${row.id} ${path}`,
            head: rowName(row, desk, t),
            cells: [
              { key: 'where', value: fieldName(path, t) },
              { key: 'looks', value: looks },
              {
                key: 'choose',
                value: (
                  <Button
                    size="small"
                    aria-label={t('sanering.find.chooseOne', {
                      row: `${rowName(row, desk, t)}, ${fieldName(path, t)}`,
                    })}
                    onClick={() => onChoose(row, path)}
                  >
                    {t('sanering.find.choose')}
                  </Button>
                ),
              },
            ],
          }))}
        />
      )}
    </Section>
  )
}

/** The texts that hold all of the words, in whatever case. */
function rowsWith(words: string, state: State): { readonly row: AnyRow; readonly path: string }[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return allRows(state).flatMap(row =>
    textsOf(row).flatMap(({ path, text }) => {
      const within = folded(text)
      return wanted.every(word => within.includes(word)) ? [{ row, path }] : []
    }),
  )
}
