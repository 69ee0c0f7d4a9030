import type { SignInHinder } from '../../ports/host.ts'
import type { RemoteFailure } from '../../ports/remote.ts'
import type { Text, TextKey } from '../text/text.ts'

/** What can stand in the way before the app is there, besides its own settings. */
export type StartHinder = SignInHinder | 'site-missing' | 'site-forbidden' | 'site-offline' | 'unopened'

/** What the person can do about it. */
export type StartAction = 'sign-in' | 'retry' | 'leave' | 'leave-as-other' | 'browser'

type Title = Extract<TextKey, `start.${string}.title`>

export interface HinderWords {
  readonly title: Title
  /** @param contact whom to ask */
  readonly text: (t: Text, contact: string) => string
  /** The first is the one that most likely helps. */
  readonly actions: readonly StartAction[]
  /** Whether support needs its code. */
  readonly hasCode?: true
}

/** What each hinder is called, and the ways on: in a window of our own, and where another page surrounds ours. */
export function wordsFor(hinder: StartHinder, isFramed: boolean): HinderWords {
  return isFramed ? { ...words[hinder], ...framed[hinder] } : words[hinder]
}

const words: Readonly<Record<StartHinder, HinderWords>> = {
  interaction: { title: 'start.signIn.title', text: t => t('start.signIn.text'), actions: ['sign-in'] },
  cancelled: {
    title: 'start.hinder.cancelled.title',
    text: t => t('start.hinder.cancelled.text'),
    actions: ['sign-in'],
  },
  'popup-blocked': {
    title: 'start.hinder.popupBlocked.title',
    text: t => t('start.hinder.popupBlocked.text'),
    actions: ['leave', 'sign-in'],
  },
  'no-consent': {
    title: 'start.hinder.noConsent.title',
    text: (t, contact) => t('start.hinder.noConsent.text', { contact }),
    actions: ['retry'],
    hasCode: true,
  },
  'not-assigned': {
    title: 'start.hinder.notAssigned.title',
    text: (t, contact) => t('start.hinder.notAssigned.text', { contact }),
    actions: ['retry', 'leave-as-other'],
    hasCode: true,
  },
  'other-person': {
    title: 'start.hinder.otherPerson.title',
    text: t => t('start.hinder.otherPerson.text'),
    actions: ['sign-in', 'leave-as-other'],
  },
  offline: { title: 'start.hinder.offline.title', text: t => t('start.hinder.offline.text'), actions: ['retry'] },
  silent: {
    title: 'start.hinder.silent.title',
    text: t => t('start.hinder.silent.text'),
    actions: ['retry', 'sign-in'],
  },
  refused: {
    title: 'start.hinder.refused.title',
    text: (t, contact) => t('start.hinder.refused.text', { contact }),
    actions: ['sign-in'],
    hasCode: true,
  },
  'site-missing': {
    title: 'start.hinder.siteMissing.title',
    text: (t, contact) => t('start.hinder.siteMissing.text', { contact }),
    actions: ['retry'],
    hasCode: true,
  },
  'site-forbidden': {
    title: 'start.hinder.siteForbidden.title',
    text: (t, contact) => t('start.hinder.siteForbidden.text', { contact }),
    actions: ['retry', 'leave-as-other'],
    hasCode: true,
  },
  'site-offline': {
    title: 'start.hinder.siteOffline.title',
    text: t => t('start.hinder.siteOffline.text'),
    actions: ['retry'],
  },
  // The person is in, and it is the app itself that did not open.
  unopened: {
    title: 'start.hinder.unopened.title',
    text: (t, contact) => t('start.hinder.unopened.text', { contact }),
    actions: ['retry'],
    hasCode: true,
  },
}

/** In a frame nobody leaves the page, and the browser is the way that always stands open. */
const framed: Readonly<Partial<Record<StartHinder, Partial<HinderWords>>>> = {
  'popup-blocked': { text: t => t('start.hinder.popupBlocked.textFramed'), actions: ['sign-in', 'browser'] },
  'not-assigned': { actions: ['retry'] },
  'other-person': { actions: ['sign-in', 'browser'] },
  silent: { actions: ['retry', 'sign-in', 'browser'] },
  refused: { actions: ['sign-in', 'browser'] },
  'site-forbidden': { actions: ['retry'] },
  unopened: { actions: ['retry', 'browser'] },
}

/** What came of looking for the site, as a hinder. */
export function siteHinderOf({ kind }: RemoteFailure): StartHinder {
  if (kind === 'missing' || kind === 'invalid') return 'site-missing'
  if (kind === 'forbidden') return 'site-forbidden'
  return kind === 'signed-out' ? 'interaction' : 'site-offline'
}
