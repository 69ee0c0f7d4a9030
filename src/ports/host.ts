/** The signed-in person as the sign-in service names them. */
export interface Person {
  /** Entra object id. */
  readonly id: string
  /** Entra tenant id. */
  readonly tenant: string
  readonly name: string
}

export type Theme = 'light' | 'dark' | 'contrast'

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
  /** An address that others can open to reach this path of the app. */
  linkTo(path: string): string
  /** Present where one may switch to another person without leaving the app. */
  readonly changePerson?: () => void
}

/** A token, or why there is none: nobody is signed in, or the sign-in service cannot be reached just now. */
export type Token =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly why: 'signed-out' | 'offline' }
