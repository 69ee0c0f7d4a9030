import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useState } from 'react'
import { holdsNumberToCome } from '../../domain/klientskydd/stops.ts'
import type { FoundPerson } from '../../ports/people.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: '1', minWidth: '16ch' },
  said: { margin: '0', color: tokens.colorNeutralForeground2 },
})

interface Props {
  /** Entra object id of the one who is chosen now. */
  readonly value: string
  readonly onChoose: (id: string) => void
  /** Nobody can be searched for here, so the person must be named in another way. */
  readonly onNoSearch: () => void
}

/** Finds a person by name: in the host's own list where it has one that opens, else among the organisation's people. */
export function ChoosePerson({ value, onChoose, onNoSearch }: Props) {
  const styles = useStyles()
  const t = useText()
  const { host, people } = useWorkspace()
  const { pickPeople, permit } = host
  const [words, setWords] = useState('')
  const [found, setFound] = useState<readonly FoundPerson[]>([])
  const [said, setSaid] = useState('')
  const [isListClosed, setListClosed] = useState(false)
  // What is looked for goes to the host's directory in the address of the request.
  const isHeld = holdsNumberToCome(words)
  const search = async () => {
    if (isHeld || words.trim() === '') return
    let answer = await people.find(words)
    if (!answer.ok && answer.why === 'not-permitted' && (await permit?.('User.ReadBasic.All'))?.ok)
      answer = await people.find(words)
    setFound(answer.ok ? answer.people : [])
    if (!answer.ok) onNoSearch()
    setSaid(
      answer.ok ? t('planering.person.found', { count: answer.people.length }) : t(`planering.person.${answer.why}`),
    )
  }
  const pick = async () => {
    const picked = await pickPeople?.(t('planering.person.search'))
    if (picked?.ok === false && picked.why !== 'cancelled') {
      setListClosed(true)
      setSaid(t('planering.person.noList'))
    }
    const first = picked?.ok ? picked.value[0] : undefined
    if (!first) return
    onChoose(first.id)
    setSaid(t('planering.person.chosen', { name: first.name ?? first.id }))
  }
  if (pickPeople && !isListClosed) {
    return (
      <div className={styles.root}>
        <div>
          <Button icon={<SearchRegular />} onClick={() => void pick()}>
            {t('planering.person.pick')}
          </Button>
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    )
  }
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Field
          className={styles.field}
          label={t('planering.person.search')}
          {...(isHeld && { validationState: 'error' as const, validationMessage: t('planering.person.noNumber') })}
        >
          <Input
            value={words}
            onChange={(_, data) => setWords(data.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              // The field stands in a form, which is not to be sent by it.
              event.preventDefault()
              void search()
            }}
          />
        </Field>
        <Button
          icon={<SearchRegular />}
          disabledFocusable={isHeld || words.trim() === ''}
          onClick={() => void search()}
        >
          {t('planering.person.find')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {found.length > 0 && (
        <RadioGroup
          aria-label={t('planering.person.results')}
          value={value}
          onChange={(_, data) => onChoose(data.value)}
        >
          {found.map(({ id, name, about }) => (
            <Radio key={id} value={id} label={about === '' ? name : `${name}, ${about}`} />
          ))}
        </RadioGroup>
      )}
    </div>
  )
}
