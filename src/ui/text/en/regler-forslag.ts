import type { mandateRules as mandate } from '../../../domain/styrmodell/mandate-rules.ts'
import type { oversynRules as oversyn } from '../../../domain/styrmodell/oversyn-rules.ts'

/** What a rule says, what one can do instead and, where the directive is silent, why it is assumed. */
export interface RuleWords {
  readonly sentence: string
  readonly instead: string
  readonly why?: string
}

/** The rules of who may decide what and where, and of the proposals that are decided. */
export const mandateRules: Readonly<Record<keyof typeof mandate, RuleWords>> = {
  'MA-1': {
    sentence:
      'Strategic questions are settled in SoB: the service catalogue, new and adjusted services, working groups and the governance model.',
    instead: 'Put the proposal to SoB.',
  },
  'MA-2': {
    sentence: 'The samverkansgrupp decides in operational questions.',
    instead: 'Take up the proposal in the samverkansgrupp.',
  },
  'MA-3': {
    sentence: 'The samverkansgrupp collaborates and prepares. What is to be decided is escalated to SoB.',
    instead: 'Escalate the proposal to SoB.',
  },
  'MA-4': {
    sentence: 'A working group produces analyses and proposals. It does not decide.',
    instead: 'Put the group’s proposal to SoB.',
  },
  'MA-5': {
    sentence: 'The side that governs an area decides on the content of its services.',
    instead: 'See who governs in the table of the governance model.',
  },
  'MA-6': {
    sentence:
      'Where governance is shared, the social services and Arbvux decide together. Neither of them decides alone.',
    instead: 'Wait for the position of the other side, or ask for it.',
  },
  'MA-7': {
    sentence:
      'For support and treatment in harmful use or addiction the social services alone are responsible, although the area otherwise has shared governance.',
    instead: 'See who governs in the table of the governance model.',
  },
  'MA-10': {
    sentence:
      'For adapted support for a functioning working life the strategic responsibility is shared, although Arbvux governs the area otherwise.',
    instead: 'Wait for the position of the other side, or ask for it.',
  },
  'MA-8': {
    sentence:
      'A question that concerns the collaboration at large, without a certain sub-area, is settled by all parties with governance.',
    instead: 'State which sub-areas the proposal concerns, or wait for the positions of all parties.',
    why: 'The directive divides governance by sub-area; for the rest we start from everyone.',
  },
  'MA-9': {
    sentence:
      'A decision is made by agreement. Every party with governance has stated its position on the same wording, nobody is against and no conditions remain.',
    instead: 'See on the page of the proposal which party remains. Change the proposal, or take it up at a meeting.',
    why: 'The directive gives no rule for deciding. Each of the four social services departments counts on its own.',
  },
  'FS-1': {
    sentence:
      'A proposal is put forward by a member of the forum. From another forum it is escalated by whoever convenes that forum.',
    instead: 'Ask your representative in the forum to put forward the proposal.',
  },
  'FS-2': {
    sentence: 'Whoever has put forward a proposal may change it until it has been settled.',
    instead: 'Ask whoever put forward the proposal, or put forward one of your own.',
    why: 'The directive says nothing about changes; a changed proposal asks the parties again.',
  },
  'FS-3': {
    sentence: 'A proposal that has been withdrawn, or escalated to another forum, is not settled here.',
    instead: 'Follow the proposal in the forum it was escalated to, or put it forward again.',
    why: 'The same question is to be settled in one place.',
  },
  'FS-4': {
    sentence: 'A decision on joint services names the analysis it rests on, or why there is none.',
    instead: 'Choose an analysis, or write why there is none.',
  },
}

/** The rules of the yearly översyn and of what changes the styrmodell. */
export const oversynRules: Readonly<Record<keyof typeof oversyn, RuleWords>> = {
  'OV-1': {
    sentence:
      'The annual review is opened, planned and ended by the document owner or the coordinator. One is held at a time, and nothing changes while a draft is with SoB.',
    instead: 'Ask the document owner or the coordinator to do it. If the draft is with SoB, withdraw it there first.',
  },
  'OV-2': {
    sentence: 'An amendment is proposed by someone who represents a party in a forum, or who is the document owner.',
    instead: 'Ask whoever represents your party to submit the proposal.',
  },
  'OV-3': {
    sentence:
      'Amendments are proposed from the first day of the review until it is frozen. After that the document owner prepares.',
    instead: 'Note the need, and it will be in next year’s basket.',
    why: 'The directive gives no time. The app takes it that a draft sent for response does not change.',
  },
  'OV-4': {
    sentence: 'Whoever has proposed an amendment rewrites it, withdraws it and answers the recommendation.',
    instead: 'Ask whoever submitted the proposal, or submit one of your own.',
    why: 'A proposal belongs to whoever submitted it.',
  },
  'OV-5': {
    sentence:
      'A recommendation is made by the document owner or the coordinator, never on their own proposal, and applies to a certain wording.',
    instead: 'Read the proposal as it reads now. If it is your own, ask the other one to make the recommendation.',
    why: 'The directive says nothing about the preparation; whoever proposes is not to judge.',
  },
  'OV-6': {
    sentence:
      'A compiled draft goes out for consultation as it stands, with its checksum, and is not changed meanwhile.',
    instead: 'Compile the draft again when the consultation is over, or send the new one out for consultation.',
    why: 'All parties are to respond to the same text.',
  },
  'OV-7': {
    sentence:
      'A consultation response is submitted by whoever represents the party. The latest applies, and a late response is marked.',
    instead: 'Ask whoever represents the party to respond.',
  },
  'OV-8': {
    sentence:
      'A draft builds on the version in force and on the amendments that have been accepted. Two that collide are not included.',
    instead: 'See which proposals collide, and recommend a wording that unites them. Then compile again.',
    why: 'It is to be possible to trace what is adopted back to what was proposed.',
  },
  'OV-9': {
    sentence:
      'SoB adopts a version word for word, by all parties together. It is in force at the earliest the day after the decision.',
    instead: 'Change the day in the plan, compile again and put forward the version that is then to be in force.',
  },
  'OV-10': {
    sentence:
      'A changed section of law is noted by the document owner or the coordinator and read in the act by someone else.',
    instead: 'Ask another representative to read the section in the act and confirm.',
    why: 'The directive mentions sections of law but not how they are followed; two pairs of eyes is our assumption.',
  },
  'OV-11': {
    sentence:
      'The model is followed up when needed. The document owner or the coordinator takes a stand on a noted need: it is settled, or waits for the next review.',
    instead: 'Ask the document owner or the coordinator to follow up the need.',
  },
}
