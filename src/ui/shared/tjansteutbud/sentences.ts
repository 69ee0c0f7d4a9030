import type { Styrmodell } from '../../../domain/styrmodell/styrmodell.ts'
import type { Duplicate } from '../../../domain/tjansteutbud/actors.ts'
import type { WithoutJobFocus } from '../../../domain/tjansteutbud/job-focus.ts'
import type { Text } from '../../text/text.ts'
import { listed, partName } from '../sentences.ts'
import { delomradeName, whereText } from './words.ts'

/** Who performs the same delområde for the same people, and where. */
export function duplicateSentence(
  { delomrade, stadsomraden, actors, insatser }: Duplicate,
  model: Styrmodell,
  t: Text,
): string {
  return t('tjansteutbud.preview.duplicate', {
    delomrade: delomradeName(delomrade, model),
    where: whereText(stadsomraden, model, t),
    actors: listed(
      actors.map(({ part, supplier }) => supplier ?? partName(model, part)),
      t,
    ),
    insatser: insatser.map(({ name }) => name).join(', '),
  })
}

/** Why an insats stands without a job-focused one to run beside. */
export function jobFocusSentence({ insats, stadsomraden, why }: WithoutJobFocus, model: Styrmodell, t: Text): string {
  return t(`tjansteutbud.preview.withoutJobFocus.${why}`, {
    insats: insats.name,
    where: whereText(stadsomraden, model, t),
  })
}
