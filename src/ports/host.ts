/** The signed-in person as the sign-in service names them. */
export interface Person {
  /** Entra object id. */
  readonly id: string
  /** Entra tenant id. */
  readonly tenant: string
  readonly name: string
}

export type Theme = 'light' | 'dark' | 'contrast'

/**
 * Where in the host the app is drawn.
 * - `page`: a whole page: a personal tab, a tab in a channel or chat, a browser.
 * - `configuration`: the dialog in which a tab is added or changed.
 * - `side-panel`: beside a meeting, 280 px wide.
 * - `stage`: shared with all in a meeting.
 */
export type Surface = 'page' | 'configuration' | 'side-panel' | 'stage'

/**
 * Why the host did not do what was asked, by what can be done about it:
 * - `missing`: the host cannot do it here; take the other way.
 * - `not-allowed`: the person, or their organisation, has not allowed it.
 * - `cancelled`: the person changed their mind.
 * - `offline`: no network, or too much asked of it; try again.
 * - `silent`: the host did not answer in time; try again.
 * - `refused`: anything else; `code` is for support.
 */
export interface HostRefusal {
  readonly ok: false
  readonly why: 'missing' | 'not-allowed' | 'cancelled' | 'offline' | 'silent' | 'refused'
  readonly code: string
}

/** What the host answered. It never throws. */
export type Asked<T> = { readonly ok: true; readonly value: T } | HostRefusal

/** Somebody chosen in the host's own list of people. */
export interface Picked {
  /** Entra object id. */
  readonly id: string
  readonly name: string | undefined
}

/** A meeting to be proposed in the host's own calendar, where the person sends it. Instants in ISO 8601. */
export interface ProposedMeeting {
  readonly subject: string
  readonly text: string
  readonly start: string
  readonly end: string
  /** Mail addresses or user names. */
  readonly attendees: readonly string[]
}

/** A tab as the host keeps it. */
export interface TabSettings {
  /** Links to the tab bear it, so it stays the same through the tab's life, whatever the tab comes to show. */
  readonly id: string
  readonly name: string
  /** A path of the app. */
  readonly path: string
}

/** A tab that is there already; what it shows, where the host tells. */
export type TabNow = Pick<TabSettings, 'id'> & Partial<Pick<TabSettings, 'path'>>

/** The dialog in which a tab is added or changed. */
export interface TabConfiguration {
  /** The tab that is changed; nothing where one is added. */
  current(): Promise<Asked<TabNow | undefined>>
  /** Whether the host lets the person save. */
  setReady(isReady: boolean): void
  /**
   * What to save when the person asks the host to; called then.
   * @param onSaved told what came of it: a dialog that stays says why.
   */
  onSave(settings: () => TabSettings, onSaved: (saved: Asked<void>) => void): void
}

/** What the host opened the app at. */
export interface Opening {
  /** Path of the app that a link pointed at. */
  readonly path?: string
  /** The id of the tab, as it was configured. */
  readonly tab?: string
  /** The channel or chat that the tab stands in, when it does. */
  readonly within?: 'channel' | 'chat' | 'meeting'
}

/** The program that the app runs inside: Teams, a browser, or the local demonstration. */
export interface Host {
  readonly person: Person
  theme(): Theme
  /** Calls back when the theme changes; returns how to stop listening. */
  onTheme(listener: (theme: Theme) => void): () => void
  /** Present where the choice of theme is the app's own, absent where the host decides. */
  readonly chooseTheme?: (theme: Theme) => void
  /**
   * An access token for Microsoft Graph.
   * @param claims what a claims challenge asked for, when there was one.
   */
  token(claims?: string): Promise<Token>
  /** An access token for SharePoint's own REST, which Graph's does not open. Absent where the host can get none. */
  readonly sharePointToken?: () => Promise<Token>
  /**
   * A token for Microsoft Graph that holds one permission more, asked for when it is first needed. Without the person.
   * Absent where `token` holds them all.
   */
  readonly permitted?: (permission: Permission, claims?: string) => Promise<PermittedToken>
  /** Asks the person to allow it; called from a click. Absent where nobody is asked. */
  readonly permit?: (permission: Permission) => Promise<SignedIn>
  /** An address in the host, as the activity feed takes it. Absent where the app does not know its own address there. */
  readonly feedLink?: (path: string) => string
  /** Asks the person to sign in; called from a click, since it may open a window. Absent where nobody signs in. */
  readonly signIn?: () => Promise<SignedIn>
  /** An address that others can open to reach this path of the app. */
  linkTo(path: string): string
  /**
   * Present where one may switch to another person without leaving the app. `unsent`: nothing was done, since what only
   * this person can send would have been lost.
   */
  readonly changePerson?: () => Promise<'unsent' | 'changing' | 'offline'>

  // What only some hosts have. Where a member is absent the host has it not here, and the page offers its other way.
  /** A whole page when absent. */
  readonly surface?: Surface
  readonly opening?: Opening
  /** The language the person has chosen in the host, e.g. `sv-se`. */
  readonly locale?: string
  /** Copies a link to this path, the host's own way. */
  readonly shareLink?: (path: string, label: string) => Promise<Asked<void>>
  /** Opens an address of the host's own: a chat, a meeting, another app. */
  readonly openLink?: (address: string) => Promise<Asked<void>>
  readonly pickPeople?: (title: string) => Promise<Asked<readonly Picked[]>>
  readonly proposeMeeting?: (meeting: ProposedMeeting) => Promise<Asked<void>>
  /** Shows this path of the app to all in the meeting. */
  readonly shareToStage?: (path: string) => Promise<Asked<void>>
  readonly configuration?: TabConfiguration
}

/** A token, or why there is none: nobody is signed in, or the sign-in service cannot be reached just now. */
export type Token =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly why: 'signed-out' | 'offline' }

/** What the app may be allowed besides what it needs to open: to tell others, to call to a meeting, to find a person. */
export type Permission = 'TeamsActivity.Send' | 'Calendars.ReadWrite' | 'User.ReadBasic.All'

/** A token for something more, or why there is none; `not-permitted`: nobody has allowed it. */
export type PermittedToken = Token | { readonly ok: false; readonly why: 'not-permitted' }

/** What came of asking somebody to sign in. */
export type SignedIn =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: SignInHinder; readonly code?: string }

/**
 * Why nobody is signed in:
 * - `interaction`: the person has to do something first; ask them to sign in.
 * - `cancelled`: they closed the window.
 * - `popup-blocked`: the browser opened no window.
 * - `no-consent`: the organisation has not approved the app.
 * - `not-assigned`: the app is approved, but not for this person.
 * - `other-person`: somebody else is signed in than the one the host names.
 * - `offline`: no network.
 * - `silent`: no answer in time.
 * - `refused`: anything else; `code` is for support.
 */
export type SignInHinder =
  | 'interaction'
  | 'cancelled'
  | 'popup-blocked'
  | 'no-consent'
  | 'not-assigned'
  | 'other-person'
  | 'offline'
  | 'silent'
  | 'refused'
