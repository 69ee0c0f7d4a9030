import type { FluentIcon } from '@fluentui/react-icons'
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply'
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple'
import { GavelRegular } from '@fluentui/react-icons/svg/gavel'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { SignatureRegular } from '@fluentui/react-icons/svg/signature'
import type { AgendaItemKind } from '../../domain/meeting/meeting.ts'

/** The sign of each kind of point; the word stands beside it. */
export const kindIcons: Readonly<Record<AgendaItemKind, FluentIcon>> = {
  information: InfoRegular,
  diskussion: ChatMultipleRegular,
  beslut: GavelRegular,
  aterforing: ArrowReplyRegular,
  justering: SignatureRegular,
}

/** The kinds that a point of one's own may have; the others belong to a matter. */
export const freeKinds = ['information', 'diskussion', 'beslut'] as const satisfies readonly AgendaItemKind[]
