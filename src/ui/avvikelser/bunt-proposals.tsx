import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { convenes, type Desk } from '../../domain/commands/desk.ts'
import { type ProposedBunt, proposedBuntar } from '../../domain/commands/proposed-buntar.ts'
import { delomradeOf, omradeOf } from '../../domain/styrmodell/lookup.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { listed } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({ text: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 } })

/** What the sammankallande could let go on as one question; nothing for others, or where nothing belongs together. */
export function BuntProposals({ views }: { views: readonly AvvikelseView[] }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const proposals = convenes(desk, 'samverkan') ? proposedBuntar(views) : []
  if (proposals.length === 0) return null
  return (
    <Section title={t('bunt.proposals')}>
      <p className={styles.text}>{t('bunt.proposalsText')}</p>
      <Lines>
        {proposals.map(proposal => (
          <Line
            key={proposal.key}
            what={
              <AppLink to={`/avvikelser/bunta/${proposal.key}`}>
                <Quoting>
                  {t(proposal.joins ? 'bunt.joining' : 'bunt.proposal', {
                    count: proposal.views.length,
                    about: aboutOf(proposal, desk, t),
                  })}
                </Quoting>
              </AppLink>
            }
            about={t('bunt.areas', { areas: listed(areasOf(proposal, desk, t), t) })}
          />
        ))}
      </Lines>
    </Section>
  )
}

/** What the proposal is about: its delområde, or routines of its område. */
function aboutOf({ omrade, delomrade }: ProposedBunt, { model }: Desk, t: Text): string {
  if (delomrade) return (delomradeOf(model, omrade, delomrade)?.name ?? delomrade).toLocaleLowerCase('sv')
  return t('bunt.routines', { omrade: (omradeOf(model, omrade)?.name ?? omrade).toLocaleLowerCase('sv') })
}

function areasOf({ views }: ProposedBunt, { model }: Desk, t: Text): string[] {
  const named = views.map(({ avvikelse }) => model.stadsomraden.find(({ key }) => key === avvikelse.stadsomrade)?.name)
  return [...new Set(named.map(name => name ?? t('bunt.wholeCity')))]
}
