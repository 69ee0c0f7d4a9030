import type { Medlemskap } from '../../domain/forum/medlemskap.ts'
import { personaByKey } from '../people.ts'

function seat(key: string, forum: Medlemskap['forum'], role: Medlemskap['role'], part: string): Medlemskap {
  return { person: personaByKey(key).id, forum, role, part, from: '2024-02-23' }
}

/** Who sits where in the sample, from the day the first version of the styrmodell was decided. */
export const members: readonly Medlemskap[] = [
  seat('rep-arbvux', 'samverkan', 'representant', 'arbvux'),
  seat('rep-sf-centrum', 'samverkan', 'representant', 'sf-centrum'),
  seat('rep-sf-hisingen', 'samverkan', 'representant', 'sf-hisingen'),
  seat('rep-sf-nordost', 'samverkan', 'representant', 'sf-nordost'),
  seat('rep-sf-sydvast', 'samverkan', 'representant', 'sf-sydvast'),
  seat('sammankallande', 'samverkan', 'sammankallande', 'arbvux'),
  seat('chef-sf-centrum', 'sob', 'avdelningschef', 'sf-centrum'),
  seat('chef-sf-hisingen', 'sob', 'avdelningschef', 'sf-hisingen'),
  seat('chef-sf-nordost', 'sob', 'avdelningschef', 'sf-nordost'),
  seat('chef-sf-sydvast', 'sob', 'avdelningschef', 'sf-sydvast'),
  seat('samordnare', 'sob', 'samordnare', 'arbvux'),
  seat('chef-finsam', 'sob', 'representerande-chef', 'finsam'),
  seat('chef-ffs', 'sob', 'verksamhetschef', 'ffs'),
  seat('dokumentansvarig', 'sob', 'dokumentansvarig', 'arbvux'),
  // The first version names two roles in the analysis group, the revised one none.
  { ...seat('analys-arbvux', 'analys', 'analysansvarig', 'arbvux'), to: '2025-06-30' },
  { ...seat('analys-arbvux', 'analys', 'sammankallande', 'arbvux'), from: '2025-07-01' },
  { ...seat('analys-sf-hisingen', 'analys', 'lokalt-analysansvarig', 'sf-hisingen'), to: '2025-06-30' },
  { ...seat('analys-sf-hisingen', 'analys', 'analytiker', 'sf-hisingen'), from: '2025-07-01' },
]
