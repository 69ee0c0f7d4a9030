import { app, calendar, FrameContexts, meeting, pages, people, teamsCore } from '@microsoft/teams-js'
import type { Host, TabConfiguration } from '../ports/host.ts'
import { pathOfPage } from './context.ts'
import { pageLink } from './links.ts'
import { answerLimit, ask } from './refusal.ts'

/** Milliseconds that a person may take in a dialog of the host. */
const personLimit = 10 * 60_000

type Capabilities = Pick<
  Host,
  'shareLink' | 'openLink' | 'pickPeople' | 'proposeMeeting' | 'shareToStage' | 'configuration'
>

/** The frames in which the SDK lets a call through; in another it throws before the host is asked. */
const frames: Readonly<Record<keyof Capabilities, readonly FrameContexts[]>> = {
  shareLink: [FrameContexts.content, FrameContexts.sidePanel, FrameContexts.meetingStage],
  openLink: Object.values(FrameContexts),
  pickPeople: [FrameContexts.content, FrameContexts.task, FrameContexts.settings],
  proposeMeeting: [FrameContexts.content],
  shareToStage: [FrameContexts.sidePanel, FrameContexts.meetingStage],
  configuration: [FrameContexts.settings],
}

/**
 * What this host can do in this frame. Each is asked for before it is offered, so that a page which finds a member may
 * use it, and one which does not takes its own way.
 * @param page the address of the app's page.
 */
export function capabilities(page: string): Capabilities {
  const frame = app.getFrameContext()
  const has = (what: keyof Capabilities, isSupported: boolean) =>
    isSupported && frame !== undefined && frames[what].includes(frame)
  return {
    ...(has('openLink', true) && { openLink: address => ask(() => app.openLink(address)) }),
    ...(has('shareLink', pages.isSupported()) && {
      shareLink: (path, label) =>
        ask(async () =>
          pages.shareDeepLink({ subPageId: path, subPageLabel: label, subPageWebUrl: pageLink(page, path) }),
        ),
    }),
    ...(has('pickPeople', people.isSupported()) && {
      pickPeople: title =>
        ask(async () => {
          const chosen = await people.selectPeople({
            title,
            singleSelect: true,
            openOrgWideSearchInChatOrChannel: true,
          })
          return chosen.map(({ objectId, displayName }) => ({ id: objectId, name: displayName }))
        }, personLimit),
    }),
    ...(has('proposeMeeting', calendar.isSupported()) && {
      proposeMeeting: ({ subject, text, start, end, attendees }) =>
        ask(() =>
          calendar.composeMeeting({
            subject,
            content: text,
            startTime: calendarTime(start),
            endTime: calendarTime(end),
            attendees: [...attendees],
          }),
        ),
    }),
    ...(has('shareToStage', true) && {
      shareToStage: path =>
        ask(
          () =>
            new Promise((resolve, reject) => {
              meeting.shareAppContentToStage(
                (error, isShared) => {
                  if (isShared === true) resolve()
                  else reject(error ?? new Error('The host did not share. Try again from the meeting.'))
                },
                pageLink(page, path),
              )
            }),
          answerLimit,
        ),
    }),
    ...(has('configuration', pages.config.isSupported()) && { configuration: configuration(page) }),
  }
}

/** What the host's calendar reads: MM/DD/YYYY HH:MM:SS, by the device's own clock. */
export function calendarTime(instant: string): string {
  const at = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${two(at.getMonth() + 1)}/${two(at.getDate())}/${at.getFullYear()}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}

function configuration(page: string): TabConfiguration {
  return {
    current: () =>
      ask(async () => {
        const { entityId, contentUrl } = await pages.getConfig()
        const path = pathOfPage(contentUrl)
        return entityId ? { id: entityId, ...(path !== undefined && { path }) } : undefined
      }),
    setReady: isReady => pages.config.setValidityState(isReady),
    onSave(settings, onSaved) {
      pages.config.registerOnSaveHandler(event => {
        const { id, name, path } = settings()
        const address = pageLink(page, path)
        void ask(() =>
          pages.config.setConfig({
            entityId: id,
            suggestedDisplayName: name,
            contentUrl: address,
            websiteUrl: address,
          }),
        ).then(saved => {
          if (saved.ok) event.notifySuccess()
          else event.notifyFailure(saved.code)
          onSaved(saved)
        })
      })
    },
  }
}

/** Whether the host tells before it puts the app away. */
export const tellsBeforeAway = (): boolean => teamsCore.isSupported()
