import { type ReactNode, useEffect, useState } from 'react'
import type { Draft } from '../../ports/replica.ts'
import { isNewHere, noLongerNew } from './address.ts'
import { ButtonLink } from './app-link.tsx'
import { DraftNotHere } from './dead-ends.tsx'
import { useDrafts } from './workspace.tsx'

interface Props {
  readonly draftKey: string
  /** Drafts of other forms do not count: they have addresses of their own. */
  readonly form: string
  /** Where one begins a new one, and the words for it. */
  readonly begin: { readonly to: string; readonly label: string }
  readonly back: { readonly to: string; readonly place: string }
  /** The form, with the draft that lies here, or with nothing where it is to be begun. */
  readonly children: (known: Draft | undefined) => ReactNode
}

/**
 * The form of a draft on this device; where neither it nor a new one is here, that it is not. Judged once, when one comes
 * here: the draft goes away under the page when it is shared.
 */
export function DraftHere({ draftKey, form, begin, back, children }: Props) {
  const stored = useDrafts().find(draft => draft.key === draftKey && draft.form === form)
  const [known] = useState(stored)
  const [isNew] = useState(isNewHere)
  const isStored = stored !== undefined
  useEffect(() => {
    if (isStored) noLongerNew()
  }, [isStored])
  if (known || isNew) return children(known)
  return (
    <DraftNotHere {...back}>
      <ButtonLink to={begin.to} appearance="primary">
        {begin.label}
      </ButtonLink>
    </DraftNotHere>
  )
}
