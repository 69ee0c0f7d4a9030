import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { TextRule } from '../../domain/shared/limits.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line, optionalLine, optionalText, problemsOf, text } from '../../domain/shared/text.ts'
import type { Fields } from '../../ports/remote.ts'
import type { Queued, Settlement } from '../../ports/replica.ts'
import { dayInText, dayOf, timeOf } from '../shared/dates.ts'
import { useNotify } from '../shared/notify.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { differing, edited } from './written-in.ts'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { ...typographyStyles.body1Strong, margin: '0' },
  side: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  mine: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  whose: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly entry: Queued
  readonly state: Extract<Queued['state'], { kind: 'conflict' }>
}

/** The same thing was changed twice, by two people or on two devices: both texts beside each other, and the choice between them or a third. */
export function Conflict({ entry, state: { mine, theirs, yielding = theirs, theirSignature } }: Props) {
  const styles = useStyles()
  const t = useText()
  const role = usePersonRole()
  const { replica, host } = useWorkspace()
  const notify = useNotify()
  const [texts, setTexts] = useState<readonly string[]>()
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  // What nobody else touched is no choice, and both versions have it.
  const differences = differing(mine, yielding)
  const nameOf = (place: number) => `${entry.id}-${place}`
  const isOwn = theirSignature.person === host.person.id
  const who = theirSignature.person ? role({ person: theirSignature.person }) : t('ko.conflict.someone')
  const settle = async (settlement: Settlement, title: string) => {
    const came = await replica.settle(entry.id, settlement)
    if (came === 'done') notify({ kind: 'success', title })
    else if (came === 'not-loaded') notify({ kind: 'error', title: t('common.done.notLoaded') })
    else if (came === 'not-stored') notify({ kind: 'error', title: t('common.done.notStored') })
    else notify({ kind: 'error', title: t('ko.conflict.notAllowed') })
  }
  const save = (fields: Fields) => settle({ kind: 'replace', fields }, t('ko.conflict.kept'))
  // This text goes past the command that would have checked it, so it is checked here by the same rule.
  const saveEdited = (written: readonly string[]) => {
    const found = problemsOf(
      Object.fromEntries(
        differences.map(({ column }, place) => [nameOf(place), [written[place] ?? '', ruleOf(column)]]),
      ),
    )
    setProblems(found)
    if (found[0]) focusField(found[0].field)
    else void save(edited(mine, differences, written))
  }
  const at = { day: dayInText(dayOf(theirSignature.at)), time: timeOf(theirSignature.at) }
  return (
    <>
      <p className={styles.line}>{isOwn ? t('ko.conflict.own', at) : t('ko.conflict.text', { who, ...at })}</p>
      {differences.length === 0 && <p className={styles.line}>{t('ko.conflict.noText')}</p>}
      {differences.map(({ column, block = '', mine: ours, theirs: others }) => (
        <div key={`${column} ${block}`}>
          <h4 className={styles.column}>{t(`ko.column.${column}`)}</h4>
          <div className={styles.pair}>
            <div className={styles.mine}>
              <p className={styles.whose}>{t('ko.conflict.mine')}</p>
              <Prose empty={t('ko.conflict.empty')}>{ours}</Prose>
            </div>
            <div className={styles.side}>
              <p className={styles.whose}>{t(isOwn ? 'ko.conflict.otherDevice' : 'ko.conflict.theirs')}</p>
              <Prose empty={t('ko.conflict.empty')}>{others}</Prose>
            </div>
          </div>
        </div>
      ))}
      {texts ? (
        <>
          {differences.map(({ column }, place) => (
            <TextField
              key={nameOf(place)}
              name={nameOf(place)}
              label={t('ko.conflict.editLabel', { column: t(`ko.column.${column}`) })}
              value={texts[place] ?? ''}
              onChange={value => setTexts(texts.with(place, value))}
              rule={ruleOf(column)}
              rows={4}
              problem={problemAt(problems, nameOf(place))}
            />
          ))}
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => saveEdited(texts)}>
              {t('ko.conflict.save')}
            </Button>
            <Button onClick={() => setTexts(undefined)}>{t('common.action.cancel')}</Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => void save(mine)}>{t('ko.conflict.keepMine')}</Button>
          <Button onClick={() => void settle({ kind: 'theirs' }, t('ko.conflict.taken'))}>
            {t('ko.conflict.takeTheirs')}
          </Button>
          {differences.length > 0 && (
            <>
              <Button onClick={() => setTexts(differences.map(({ mine: ours, theirs: others }) => both(ours, others)))}>
                {t('ko.conflict.both')}
              </Button>
              <Button onClick={() => setTexts(differences.map(({ mine: ours }) => ours))}>
                {t('ko.conflict.edit')}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  )
}

/** Both texts, mine after theirs, to be edited into one. */
function both(mine: string, theirs: string): string {
  return [theirs, mine].filter(text => text !== '').join('\n')
}

const lines = new Set(['Rubrik', 'Behovsgrupp', 'Plats', 'Datum', 'Start', 'Slut', 'KlartSenast'])

const needed = new Set(['Rubrik', 'Handelse', 'Datum', 'Start', 'Slut', 'KlartSenast'])

/** How long a text the column holds, and whether the list asks for one. */
function ruleOf(column: string): TextRule {
  if (lines.has(column)) return needed.has(column) ? line : optionalLine
  return needed.has(column) ? text : optionalText
}
