import { signInOrigin } from '../../teams/sign-in/settings.ts'

/** What the app is built for: people, or the demonstration on one machine. */
export type Purpose = 'people' | 'demonstration'

// The hash is that of the empty text: Fluent's style engine inserts empty style elements and fills them through CSSOM,
// so neither 'unsafe-inline' nor a nonce is needed.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/** Where the app asks: Graph and SharePoint for data, the sign-in service for tokens, and the list of Teams' own hosts. */
const services = [
  'https://graph.microsoft.com',
  'https://*.sharepoint.com',
  signInOrigin,
  'https://res.cdn.office.net',
] as const

/** Who may show the app in a frame: Teams, Outlook, Microsoft 365, and SharePoint for a tab on its pages. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://*.sharepoint.com',
] as const

/** The content security policy, without what only a header can say. */
export function policyFor(purpose: Purpose): string {
  const isForPeople = purpose === 'people'
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${(isForPeople ? services : services.slice(0, 2)).join(' ')}`,
    // A renewal without a window runs in an unseen frame.
    ...(isForPeople ? [`frame-src 'self' ${signInOrigin}`] : []),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // One policy, which lets a worker be made of a file of the app's own and nothing else.
    'trusted-types default',
  ].join('; ')
}

/** The whole policy, as a header. The page itself cannot say who may frame it. */
export const headerPolicy = `${policyFor('people')}; frame-ancestors 'self' ${hosts.join(' ')}`
