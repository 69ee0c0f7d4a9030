import type { Translation } from '../keys.ts'
import type { rundtur as swedish } from '../sv/rundtur.ts'

/** The tour of the first visit, and where it can be had again. */
export const rundtur: Translation<typeof swedish> = {
  label: 'Getting started',
  count: '{{step}} of {{of}}',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  skip: 'Skip',
  again: 'Show the introduction again',
  waits: {
    title: 'Here is what is waiting for you',
    text: 'At the top is what you need to do now, and how long it has waited. Below are your next meetings and what you have raised yourself.',
  },
  decide: {
    title: 'State a position and decide',
    text: 'Questions from the samverkansgrupp are under To SoB. Each question shows which parties need to answer before SoB can decide. A decision gets a number and is never changed after that.',
  },
  lift: {
    title: 'Escalate questions to SoB',
    text: 'The page of a deviation has the button Escalate to SoB once it may be escalated. Until then it says what is missing. The answer from SoB comes back here, so that you can take it to the group.',
  },
  raise: {
    title: 'Raise a deviation when collaboration fails',
    text: 'Describe what happened, never the person. Only you see the draft. When you share it the samverkansgrupp sees it, and you can follow it all the way to the answer.',
  },
  follow: {
    title: 'Follow what the forums do',
    text: 'Decisions are under Decisions and what is offered under Services. Where a rule applies it stands beside, with the section of the governance model that it comes from.',
  },
  saved: {
    title: 'What you do is saved at once',
    text: 'The time of the last save is at the top right. Without a network you can go on working, and it is sent when the network is back. Ctrl+K searches everything you may read.',
  },
}
