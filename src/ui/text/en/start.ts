import type { Translation } from '../keys.ts'
import type { start as swedish } from '../sv/start.ts'

/** What is said before the app itself is there: signing in, and everything that can stand in its way. */
export const start: Translation<typeof swedish> = {
  working: 'Opening Styrforum',
  signIn: {
    title: 'Sign in to Styrforum',
    text: 'You sign in with your work account. The lists are opened with your own permissions.',
    do: 'Sign in',
    waiting: 'Continue in the window that was opened. If you see no window, you can open it again.',
    again: 'Open the window again',
  },
  do: {
    retry: 'Try again',
    here: 'Sign in in this window',
    other: 'Sign in as someone else',
    browser: 'Open Styrforum in the browser',
  },
  contact: 'whoever is responsible for Styrforum in your organisation',
  hinder: {
    cancelled: {
      title: 'The sign-in was not completed',
      text: 'The window was closed before you had signed in. Sign in again when you want to continue.',
    },
    popupBlocked: {
      title: 'The browser opened no sign-in window',
      text: 'Sign in in this window instead, or allow pop-up windows for this page and try again.',
      textFramed:
        'Allow pop-up windows for this page and try again, or open Styrforum in the browser and sign in there.',
    },
    noConsent: {
      title: 'Styrforum has not been approved in your organisation yet',
      text: 'An administrator needs to approve the permissions of the app in Microsoft Entra. Ask {{contact}} to arrange it, and then open the page again.',
    },
    notAssigned: {
      title: 'You have not been given access to Styrforum',
      text: 'The app has been approved, but not for your account. Ask {{contact}} to add you, and then open the page again.',
    },
    otherPerson: {
      title: 'You are signed in with another account',
      text: 'Styrforum opens with the account that Teams or this device knows. Sign in with that one, or change account in Teams.',
    },
    offline: {
      title: 'The sign-in service cannot be reached',
      text: 'Check the network and try again. Nothing you have written is lost.',
    },
    silent: {
      title: 'The sign-in service is not answering',
      text: 'It may go better in a while. Try again, or open Styrforum in the browser.',
    },
    refused: {
      title: 'You could not be signed in',
      text: 'Try again. If it happens again, give the code to {{contact}}.',
    },
    unopened: {
      title: 'Styrforum could not be opened',
      text: 'You are signed in, but the app could not start. Nothing you have written is lost. Try again. If it happens again, give the code to {{contact}}.',
    },
    siteMissing: {
      title: 'The site for Styrforum cannot be found',
      text: 'The address in the settings of the app leads to no site that you can reach. Ask {{contact}} to check it, and then open the page again.',
    },
    siteForbidden: {
      title: 'You do not have access to the site',
      text: 'The lists are on a SharePoint site that your account, or the app, may not read. Ask {{contact}} to give access, and then open the page again.',
    },
    siteOffline: {
      title: 'The site cannot be reached',
      text: 'You are signed in, but SharePoint is not answering. Check the network and try again in a while.',
    },
  },
  config: {
    missing: 'The installation of Styrforum is not finished',
    missingText:
      'The file config.json is missing beside the page. Whoever installs Styrforum copies config.example.json to config.json, fills it in and reloads the page.',
    notRoot: 'Styrforum is in the wrong place',
    notRootText:
      'Whoever installs Styrforum puts the files at the top of {{host}}, not in a folder below. The sign-in finds them only there. Then open the address of the host with nothing after it.',
    offline: 'The settings cannot be fetched',
    offlineText: 'Check the network and reload the page. Nothing you have written is lost.',
    wrong: 'The settings of Styrforum are wrong',
    wrongText:
      'Whoever installs Styrforum corrects the file config.json, where the following is wrong, and reloads the page: {{fields}}.',
    field: {
      json: 'the file is not valid JSON',
      tenant: 'tenant should be the id of the organisation in Entra',
      client: 'client should be the id of the app registration',
      site: 'site should be the address of the site, such as https://example.sharepoint.com/sites/styrforum',
      scopes: 'scopes should be a list with at least one permission',
      teamsApp: 'teamsApp should be the id of the app in Teams',
      contact: 'contact should be a text',
    },
  },
  window: {
    done: 'The sign-in is complete. You can close this window and go back to Styrforum.',
    relay: 'Continue to the sign-in for Styrforum.',
    go: 'Continue',
    lost: 'This window belongs to no sign-in. Close it, go back to Styrforum and sign in from there.',
  },
}
