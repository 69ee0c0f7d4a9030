import type { Desk } from '../../domain/commands/desk.ts'
import type { Grupp } from '../../domain/grupp/grupp.ts'
import { type Text, useText } from '../text/text.ts'
import { dayInText } from './dates.ts'
import { Details } from './details.tsx'
import { Prose } from './prose.tsx'
import { partName, personLabel } from './sentences.ts'
import { useDesk } from './workspace.tsx'
import { Written } from './written.tsx'

/** Who is in a working group, as seats elsewhere and the part spoken for; never a name. */
export function gruppMembers(
  { members }: Grupp,
  role: Grupp['members'][number]['role'],
  desk: Desk,
  t: Text,
): string[] {
  return members
    .filter(member => member.role === role)
    .map(({ person, part }) => {
      const who = personLabel(person, desk, t)
      const name = partName(desk.model, part)
      return who.includes(name) ? who : t('governance.person.seat', { role: who, part: name })
    })
}

/** The working group that a proposal or a decision sets up: its task, who convenes it, who sits in it and until when. */
export function GruppFacts({ grupp }: { grupp: Grupp }) {
  const t = useText()
  const desk = useDesk()
  return (
    <Details
      rows={[
        { key: 'name', label: t('forslag.grupp.name'), value: <Written>{grupp.name}</Written> },
        { key: 'purpose', label: t('forslag.grupp.purpose'), value: <Prose isWritten>{grupp.purpose}</Prose> },
        {
          key: 'convenor',
          label: t('forslag.grupp.convenor'),
          value: gruppMembers(grupp, 'sammankallande', desk, t).join('; '),
        },
        {
          key: 'members',
          label: t('forslag.grupp.members'),
          value: gruppMembers(grupp, 'deltagare', desk, t).join('; ') || t('forslag.grupp.noMembers'),
        },
        { key: 'ends', label: t('forslag.grupp.ends'), value: dayInText(grupp.ends) },
      ]}
    />
  )
}
