import { groups, type ListDefinition } from '../sharepoint/lists/definition.ts'
import { levelText, ownLevels } from './levels.ts'
import type { Options } from './options.ts'
import { wantedRights, wantedSecurity } from './plan/rights.ts'
import type { Outcome } from './provision.ts'

/** What a run came to, and what only a person can do, as it is printed. */
export function summaryOf(outcome: Outcome, options: Options): string {
  const { steps, without, rightsLeft, site, definitions } = outcome
  const lines = ['']
  if (options.dryRun) {
    lines.push(
      steps.length === 0 ? `${site.name} är redan som den ska vara.` : `${steps.length} steg skulle göras:`,
      ...steps.map(step => `  ${step}`),
      'Inget har ändrats.',
    )
    if (rightsLeft) lines.push('Rättigheterna gick inte att läsa, så steg för dem saknas ovan.')
    return lines.join('\n')
  }
  lines.push(
    steps.length === 0
      ? `0 ändringar. ${site.name} har redan de ${definitions.length} listorna som de ska vara.`
      : `Klart: ${steps.length} steg gjorda. ${site.name} har nu ${definitions.length} listor.`,
  )
  if (without.length > 0) {
    lines.push(
      '',
      'De här stegen togs emot men fick ingen verkan. Gör dem för hand i listans inställningar, eller hör av dig till den som förvaltar Styrforum:',
      ...without.map(step => `  ${step}`),
    )
  }
  if (rightsLeft) lines.push('', ...rightsByHand(definitions, site.url))
  lines.push('', ...leftForPeople(outcome, options))
  return lines.join('\n')
}

/** The exact calls that need another role than a site's owner holds. */
function leftForPeople({ site }: Outcome, { appId = '<Styrforums app-id>', tenant, address }: Options): string[] {
  const grant = { roles: ['write'], grantedToIdentities: [{ application: { id: appId, displayName: 'Styrforum' } }] }
  return [
    'Det här gör en människa:',
    `1. Lägg personerna i grupperna ${groups.join(', ')}: ${address.url}/_layouts/15/groups.aspx. Alla ska vara med i ${groups[0]}.`,
    '2. En administratör i Entra godkänner de delegerade behörigheter som står i appens registrering:',
    `   https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${appId}`,
    '3. En administratör med Sites.FullControl.All ger appen just den här webbplatsen, till exempel i Graph Explorer:',
    `   POST https://graph.microsoft.com/v1.0/sites/${site.id}/permissions`,
    `   ${JSON.stringify(grant)}`,
    '4. Kontrollera att Microsoft 365 svarar som Styrforum tror:',
    `   npm run tenant-check -- --site ${address.url} --member`,
  ]
}

function rightsByHand(definitions: readonly ListDefinition[], url: string): string[] {
  const own = definitions.filter(definition => wantedSecurity(definition).WriteSecurity === 2)
  return [
    'RÄTTIGHETERNA ÄR INTE SATTA. SharePoint gav ingen åtkomst, så än så länge gäller webbplatsens egna rättigheter på listorna. Släpp inte in någon förrän det här är gjort, antingen genom att köra kommandot igen med --client-id för en app med AllSites.FullControl, eller för hand:',
    `a. Skapa grupperna ${groups.join(', ')}: ${url}/_layouts/15/newgrp.aspx`,
    `b. Skapa behörighetsnivåerna genom att kopiera Läsa: ${url}/_layouts/15/role.aspx`,
    ...ownLevels.map(
      ({ name, key }) => `   ${name}: Läsa och Lägga till objekt${key === 'change' ? ' och Redigera objekt' : ''}`,
    ),
    'c. I varje listas inställningar: sluta ärva behörigheter, ta bort alla och ge sedan bara dessa:',
    ...definitions.map(definition => {
      const given = wantedRights(definition).map(
        ([to, level]) => `${to === 'owners' ? 'ägarna' : to} ${levelText[level]}`,
      )
      return `   ${definition.display}: ${given.join('; ')}`
    }),
    'd. Versionshistorik på i alla listor (Versionsinställningar).',
    ...(own.length === 0
      ? []
      : [
          '   Under Avancerade inställningar får var och en redigera bara sina egna objekt i:',
          `   ${own.map(({ display }) => display).join(', ')}`,
        ]),
  ]
}
