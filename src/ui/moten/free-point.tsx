import type { MeetingId } from '../../domain/shared/ids.ts'
import { useText } from '../text/text.ts'
import { AddPointForm } from './add-point-form.tsx'
import { freeKinds } from './looks.ts'

/** A point that is about no matter: something to tell, to talk about or to decide. */
export function FreePoint({ meeting }: { meeting: MeetingId }) {
  const t = useText()
  return (
    <AddPointForm
      name="free"
      labels={{
        title: t('moten.free.title'),
        heading: t('moten.free.heading'),
        help: t('moten.free.headingHelp'),
        kind: t('moten.free.kind'),
        save: t('moten.free.save'),
        done: t('moten.free.saved'),
      }}
      kinds={freeKinds}
      kindName={kind => t(`moten.kind.${kind}`)}
      command={(heading, item) => ({ kind: 'put-on-agenda', meeting, heading, item })}
    />
  )
}
