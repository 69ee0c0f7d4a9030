import type { RuleId } from '../../../domain/styrmodell/rules.ts'
import { mandateRules, oversynRules, type RuleWords } from './regler-forslag.ts'

/** The rules that the app enforces, in English. Their Swedish stands with the rules themselves. */
export const regler: Readonly<Record<RuleId, RuleWords>> = {
  ...mandateRules,
  ...oversynRules,
  'MF-1': {
    sentence: 'An event counts only if whoever stands behind it held the seat in the forum that day.',
    instead: 'Ask whoever holds the seat to do it, or let the coordinator correct the membership.',
  },
  'MF-2': {
    sentence:
      'An event, an escalated question or a decision is written once. A row that has been changed afterwards does not count.',
    instead: 'See the versions of the row in the list. Write a new row that corrects the old one.',
    why: 'All parties must be able to trust the same minutes, and that they have not been changed.',
  },
  'MF-3': {
    sentence:
      'A substitute takes part and is recorded as present. Whoever holds the seat nominates, states positions and decides.',
    instead: 'Let the coordinator give the substitute the same role for the days when the mandate is needed.',
    why: 'The directive says nothing about substitutes.',
  },
  'AV-1': {
    sentence: 'A deviation is raised by a member of the samverkansgrupp.',
    instead: 'Ask the representative of your administration in the samverkansgrupp to raise it.',
  },
  'AV-2': {
    sentence: 'A deviation belongs to an area and a sub-area in the governance model in force on the day it is shared.',
    instead: 'Choose an area and one of its sub-areas.',
  },
  'AV-3': {
    sentence:
      'A deviation is about collaboration, never about a named person. Information about clients must not be kept here.',
    instead: 'Describe the event, not the person, and remove the number.',
  },
  'AV-4': {
    sentence: 'Whoever raised a deviation may change their text until the group has dealt with it.',
    instead: 'Write the correction as a note for the meeting, or raise a new deviation.',
    why: 'The directive says nothing about corrections; what has been dealt with is not to be changed afterwards.',
  },
  'AV-5': {
    sentence: 'What the group concluded is recorded by the convenor at an item on the agenda of the samverkansgrupp.',
    instead: 'Put the deviation on the agenda of a meeting and record the outcome there.',
  },
  'NO-1': {
    sentence:
      'A question is nominated by a representative of Arbvux or of a social services administration in the samverkansgrupp.',
    instead: 'Ask the representative of your administration to nominate.',
  },
  'NO-2': {
    sentence:
      'A question is jointly nominated when at least one representative of Arbvux and one of a social services administration have nominated it.',
    instead: 'Wait until both sides have nominated, or ask the side that is missing.',
    why: 'The directive says jointly nominated but not by how many; two different people, one from each side, is our assumption.',
  },
  'NO-3': {
    sentence: 'Each person nominates once, and only a question that has not been closed or escalated.',
    instead: 'See in the history of the question how far it has come.',
    why: 'Follows from nomination being the way to SoB.',
  },
  'ES-1': {
    sentence: 'It is the convenor who escalates a question to SoB.',
    instead: 'Ask the convenor to escalate the question.',
  },
  'ES-2': {
    sentence: 'A jointly nominated question may be escalated to SoB when both sides have nominated it.',
    instead: 'See on the page of the question which side is missing.',
  },
  'ES-3': {
    sentence:
      'A question may be escalated when the samverkansgrupp at a meeting has found that it is strategic or that the parties disagree.',
    instead: 'Take up the question at a meeting of the samverkansgrupp and record what the group concluded.',
  },
  'ES-4': {
    sentence: 'A question is escalated with background, the position of each party and a proposed decision.',
    instead: 'Fill in what is missing. If a party has not answered, write just that.',
  },
  'ES-5': {
    sentence: 'A question is escalated to SoB once.',
    instead: 'Read the answer from SoB. If the problem comes back, raise a new deviation that refers to this one.',
    why: 'The same question is to have one answer.',
  },
  'BU-1': {
    sentence:
      'Deviations are bundled into one question, and a bundle is dissolved, by the convenor of the samverkansgrupp.',
    instead: 'Ask the convenor to bundle the deviations or to dissolve the bundle.',
    why: 'The directive says nothing about bundles. The convenor keeps the agenda of the group and escalates its questions.',
  },
  'BU-2': {
    sentence:
      'A bundle holds deviations from at least two city areas. They concern the same sub-area, or routines in the same area.',
    instead: 'Choose deviations that belong together and show in different city areas.',
    why: 'What shows in several city areas is the same question. The limit is ours.',
  },
  'BU-3': {
    sentence:
      'A deviation is part of one bundle at most, and only while it is open. A bundle can be enlarged and dissolved until it is escalated.',
    instead:
      'See on the page of the deviation which bundle it is part of. If somebody else has just bundled it, that bundle holds.',
    why: 'Each deviation is to have one answer.',
  },
  'BU-4': {
    sentence:
      'What is part of a bundle is nominated, handled and escalated with the deviation that leads. The question to SoB names them all.',
    instead: 'Open the deviation that leads the bundle, or dissolve the bundle.',
    why: 'A bundle is one question. Everyone who raised it gets the answer.',
  },
  'MO-1': {
    sentence:
      'The meetings and agenda of a forum are kept by its convenor: the coordinator in SoB, the convenor in the samverkansgrupp.',
    instead: 'Ask the coordinator or the convenor to put the item on the agenda.',
  },
  'MO-2': {
    sentence: 'Whoever convenes the forum sends the notice of meeting, withdraws it and records who attended.',
    instead: 'Ask the coordinator or the convenor to do it.',
  },
  'MO-4': {
    sentence: 'Notes at an item are written by anyone with a seat in the forum that day, including a substitute.',
    instead: 'Tell a member what is to be noted, or let the coordinator correct the membership.',
    why: 'The directive says nothing about notes. Anyone at the table can help to write.',
  },
  'JU-1': {
    sentence:
      'Whoever convenes the forum appoints at least two people from different parties, among its members, to approve the minutes.',
    instead: 'Appoint them on the page of the minutes, or ask whoever convenes the forum to do it.',
    why: 'The directive says nothing about approval. Two people, from different parties, is our assumption.',
  },
  'JU-2': {
    sentence: 'The minutes are presented by whoever convenes the forum, and the text must match its checksum.',
    instead:
      'Ask whoever convenes the forum to present the minutes. If the row has been changed, the text is presented again.',
    why: 'The directive says nothing about minutes; whoever convenes the forum keeps the papers of the meeting.',
  },
  'JU-3': {
    sentence:
      'Only someone appointed to approve the minutes does so, item by item, and only the text that has been presented.',
    instead:
      'Read the presented text on the page of the minutes. If you are not appointed, tell someone who is what is wrong.',
    why: 'An approval applies to the very words that have been read.',
  },
  'JU-4': {
    sentence: 'Approved minutes are locked.',
    instead: 'Take up the correction as an item of its own at the next meeting. It refers to the item it corrects.',
    why: 'All parties must be able to trust the same minutes, and that they have not been changed.',
  },
  'JU-5': {
    sentence:
      'The minutes are presented when the meeting has been held and everything that belongs to it has been sent.',
    instead: 'Wait until everything has been sent. See under Unsent what is waiting.',
    why: 'Who recorded something and when is set by the platform, and exists only when the row has been sent.',
  },
  'MO-3': {
    sentence:
      'A decision item has a proposed decision when the notice is sent and, where the service catalogue is affected, also an analysis.',
    instead: 'Write the proposal on the item, or make it a discussion.',
    why: 'Whoever is to state a position needs to know on what. The directive says that decisions rest on analyses.',
  },
  'ME-1': {
    sentence: 'The memberships of the forums are kept by the coordinator and by the site owner.',
    instead: 'Ask the coordinator to change the membership.',
    why: 'The directive says who sits in the forums but not who keeps the list.',
  },
  'BE-1': {
    sentence: 'A decision is written by whoever represents, in the forum, a party that the directive binds.',
    instead: 'Ask the coordinator or a head of department to write the decision.',
  },
  'BE-2': {
    sentence: 'A forum settles an escalated question or a proposal that is on its agenda.',
    instead: 'Ask whoever convenes the forum to put the question on the agenda of a meeting.',
  },
  'BE-3': {
    sentence: 'Every decision has a number of its own in a yearly series.',
    instead: 'The number is set by the app; nothing needs to be done.',
    why: 'The directive says nothing about numbers; they are needed to be able to refer.',
  },
  'BE-4': {
    sentence: 'A question is settled once. A decision is changed by a new one that replaces, repeals or corrects it.',
    instead: 'Read the decision in the log. If it is to be changed, write a new proposal.',
    why: 'What has been decided is not overwritten.',
  },
  'BE-5': {
    sentence: 'Between meetings (per capsulam) the forum may decide when all required parties have answered.',
    instead: 'Wait until everyone has answered, or take up the proposal at the next meeting.',
    why: 'The directive says nothing about decisions between meetings.',
  },
  'BE-6': {
    sentence: 'A decision replaces, repeals or corrects an earlier decision of the same forum that is still in force.',
    instead: 'Choose a decision in force from the log of decisions.',
    why: 'What a forum has decided only the same forum can change.',
  },
  'GR-1': {
    sentence: 'Working groups are set up by SoB through a decision, with a task, members and an end date.',
    instead: 'Put the proposal to SoB. If a group is to be changed, refer to the latest decision about it.',
  },
  'GR-2': {
    sentence:
      'The seats in a working group follow the decision: from the day it is in force to the day the group ends.',
    instead: 'See the decision about the group. If it is to go on longer, put forward a proposal that replaces it.',
    why: 'The directive says that the group ends when the work is finished, but not how the seats are kept.',
  },
  'ST-1': {
    sentence: 'A position is stated by whoever represents the party in the forum that day.',
    instead: 'Ask whoever represents the party to state its position.',
  },
  'FO-1': {
    sentence: 'How a decision is embedded in a party is stated by whoever represents the party in a forum that day.',
    instead: 'Ask whoever represents the party to record the embedding.',
  },
  'FO-2': {
    sentence:
      'A decision that counts is embedded in every party with a seat in the forum, at the earliest on the day of the decision and at the latest on the day it is recorded.',
    instead: 'Choose a decision in the log and a day between the decision and today.',
    why: 'The directive says that each representative embeds it, but not how that is recorded.',
  },
  'ST-2': {
    sentence: 'Each party has one position on each proposal. The latest valid one counts.',
    instead: 'Read what your party has already answered. If the answer is to change, state a new position.',
    why: 'A position is the party’s, not the person’s.',
  },
  'ST-3': {
    sentence:
      'A position applies to the wording that it answers. If the proposal changes, the parties are asked again.',
    instead: 'Read the new wording and state your position on it.',
    why: 'Nobody is to have accepted anything other than what was written.',
  },
  'UP-1': {
    sentence: 'An assignment given by SoB has a responsible party and a date by which it is to be done.',
    instead: 'Choose a party and a date.',
  },
  'UP-2': {
    sentence:
      'How an assignment is going is written by whoever represents a responsible or participating party. A member of the group that does the work writes it too.',
    instead: 'Ask whoever represents the party to report.',
  },
  'UP-3': {
    sentence:
      'An assignment is reported as done by whoever represents the responsible party, once until the forum has answered.',
    instead: 'Ask the representative of the responsible party to report it as done.',
    why: 'Whoever has the assignment says that it is done; the directive says nothing about how.',
  },
  'UP-4': {
    sentence:
      'An assignment reported as done is approved or handed back by the forum that gave it. Whoever reported it as done never does so.',
    instead: 'Wait until the assignment has been reported as done, or ask someone else in the forum to answer.',
    why: 'Done is the word of whoever does the work, approved that of whoever gave it; the directive says nothing about how.',
  },
  'UP-5': {
    sentence:
      'An assignment counts when it was given by whoever wrote the decision. From KF, KS or NAV it counts when the coordinator has recorded it.',
    instead: 'Ask the coordinator to record the assignment.',
    why: 'The directive says nothing about assignments from above; the coordinator coordinates the work of SoB.',
  },
  'UP-6': {
    sentence: 'An assignment that has been approved is closed.',
    instead: 'If more is needed, ask SoB for a new assignment.',
    why: 'What has been approved is not overwritten.',
  },
  'UN-1': {
    sentence: 'An analysis is written and quality-assured by the analysis group.',
    instead: 'Ask the analysis group for the analysis that is needed.',
  },
  'UN-2': {
    sentence:
      'An analysis is quality-assured by someone in the analysis group other than its author, and for the wording in force.',
    instead: 'Ask someone else in the analysis group to read the figures and quality-assure them.',
    why: 'The directive says quality-assured analyses but not how; two pairs of eyes is our assumption.',
  },
  'AF-1': {
    sentence: 'An answer is reported back only when the samverkansgrupp has had it on its agenda.',
    instead: 'Put the answer on the agenda of the next meeting of the samverkansgrupp.',
    why: 'The answer is to reach those who raised the question; how is not written.',
  },
  'AF-2': {
    sentence: 'An answer is reported back only when whoever raised the question has read it.',
    instead: 'Ask whoever raised the question to open the answer and confirm.',
    why: 'The answer is to reach those who raised the question; how is not written.',
  },
  'SA-1': {
    sentence: 'Whoever leads the forum, or the coordinator of SoB, decides that information about a client be removed.',
    instead: 'Tell whoever leads the forum, or the coordinator, which row it is. Do not write what it says.',
  },
  'SA-2': {
    sentence: 'A row that has been cleaned still counts, if nothing else has been changed than what was to go.',
    instead: 'The row has changed since it was ordered to be cleaned. Order it anew, for what it says now.',
    why: 'Removing information about a client shall not undo what the forum has come to.',
  },
  'SA-3': {
    sentence: 'The text is removed by the owner of the site, or by whoever wrote a text that may be changed.',
    instead: 'Ask the owner of the site to carry it out.',
    why: 'What has happened in a forum can be changed by nobody but the owner of the site.',
  },
}
