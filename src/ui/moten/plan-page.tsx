import type { ReactNode } from 'react'
import { convenes } from '../../domain/commands/desk.ts'
import { forumsOn } from '../../domain/grupp/forums.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { NotAllowed } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

interface Props {
  readonly title: string
  readonly lead?: string
  /** Drawn with the forums that the reader convenes, at least one. */
  readonly children: (own: readonly [ForumKey, ...ForumKey[]]) => ReactNode
}

/** A page where meetings are planned, for those who convene a forum; others are told who can. */
export function PlanPage({ title, lead, children }: Props) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const [first, ...others] = forumsOn(desk.reading, desk.today).filter(forum => convenes(desk, forum))
  const back = { to: '/moten', place: t('moten.title') }
  if (isRead && !first) return <NotAllowed title={title} rule="MO-1" back={back} />
  return (
    <Page title={title} back={back} {...(lead && { lead })}>
      {isRead && first ? children([first, ...others]) : <Loading />}
    </Page>
  )
}
