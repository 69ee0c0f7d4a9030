import type { FieldProblem } from '../../domain/shared/refusal.ts'
import type { Weight } from '../../domain/stallningstagande/stallningstagande.ts'
import { useText } from '../text/text.ts'
import { ChoiceField } from './choice-field.tsx'
import { problemAt } from './problems.ts'

const weights: readonly Weight[] = ['egen', 'forankrad', 'beslutad']

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problems: readonly FieldProblem[]
}

/** What stands behind a part's answer: one person, its management, or a decision of its own. */
export function WeightField({ label, value, onChange, problems }: Props) {
  const t = useText()
  return (
    <ChoiceField
      name="weight"
      label={label}
      value={value}
      onChange={onChange}
      choices={weights.map(weight => ({
        value: weight,
        label: t(`forslag.weight.${weight}`),
        about: t(`forslag.weightMeans.${weight}`),
      }))}
      problem={problemAt(problems, 'weight')}
    />
  )
}
