import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { Forum, Role, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { Details } from '../shared/details.tsx'
import { listed, partName } from '../shared/sentences.ts'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'

const useStyles = makeStyles({
  forum: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  name: { ...typographyStyles.subtitle2, margin: '0' },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
})

/** The forums of the version: their kind, mandate, seats and who convenes them. */
export function Forums({ model }: { model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const parts = (forum: Forum, role: Role) =>
    listed(
      forum.seats.filter(seat => seat.role === role).map(({ part }) => partName(model, part)),
      t,
    )
  return (
    <Anchored section="forum">
      {model.forums.map(forum => (
        <div key={forum.key} className={styles.forum}>
          <h3 className={styles.name} lang="sv">
            {forum.name}
          </h3>
          <Details
            rows={[
              { key: 'kind', label: t('styrmodell.forum.kind'), value: t(`styrmodell.forumKind.${forum.kind}`) },
              { key: 'mandate', label: t('styrmodell.forum.mandate'), value: <Written>{forum.mandate}</Written> },
              {
                key: 'seats',
                label: t('styrmodell.forum.seats'),
                value: (
                  <ul className={styles.list}>
                    {[...new Set(forum.seats.map(({ role }) => role))].map(role => (
                      <li key={role}>
                        {t('styrmodell.forum.group', { role: t(`governance.role.${role}`), parts: parts(forum, role) })}
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                key: 'convenor',
                label: t('styrmodell.forum.convenor'),
                value: t(`governance.role.${forum.convenor}`),
              },
            ]}
          />
        </div>
      ))}
    </Anchored>
  )
}
