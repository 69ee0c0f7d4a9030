import type { Preparation } from '../../../domain/meeting/prepare.ts'
import type { Text } from '../../text/text.ts'
import { dayInText } from '../dates.ts'

/** One thing to prepare, as a line. */
export function preparationInWords(one: Preparation, t: Text): string {
  switch (one.kind) {
    case 'position':
      return t(one.again ? 'kallelse.prepare.positionAgain' : 'kallelse.prepare.position', {
        heading: one.item.heading,
      })
    case 'paper':
      return t('kallelse.prepare.paper', { name: one.paper.name })
    case 'present':
      return t('kallelse.prepare.present', { heading: one.item.heading })
    case 'uppdrag':
      return t(one.isLate ? 'kallelse.prepare.uppdragLate' : 'kallelse.prepare.uppdrag', {
        due: one.uppdrag.due ? dayInText(one.uppdrag.due) : t('uppdrag.noDate'),
        heading: one.uppdrag.heading,
      })
  }
}
