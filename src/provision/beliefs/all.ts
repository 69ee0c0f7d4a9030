import type { Belief } from '../check/belief.ts'
import { addWithoutEdit, answerToAdding, defaults } from './adding.ts'
import { listByName, signsInAddress } from './addresses.ts'
import { author } from './authorship.ts'
import { failedMember, throttledBatch } from './batch.ts'
import { deltaDelete, deltaExpand, deltaLatest, linkForm } from './delta.ts'
import { filterByKey, filterOnPlain, filterPreferred, orderedByOther } from './filtering.ts'
import { changeOfItem, counter, ifMatchOnFields, ifMatchOnItem } from './if-match.ts'
import { messageLanguage } from './language.ts'
import { longLine, longNote } from './limits.ts'
import { ownRows } from './own-rows.ts'
import { selectedScope } from './selected.ts'
import { teamLevel } from './team-level.ts'
import { duplicate, uniqueCase, uniqueEmpty, uniqueInBin } from './uniqueness.ts'
import { listOfLists, unseenList } from './unseen.ts'
import { clearing, emptyText, requiredValue, strangeChoice } from './values.ts'

/** Every question, what most depends on first. */
export const beliefs: readonly Belief[] = [
  addWithoutEdit,
  author,
  ownRows,
  unseenList,
  listOfLists,
  teamLevel,
  duplicate,
  uniqueCase,
  uniqueEmpty,
  uniqueInBin,
  filterByKey,
  filterOnPlain,
  filterPreferred,
  orderedByOther,
  ifMatchOnItem,
  ifMatchOnFields,
  changeOfItem,
  counter,
  answerToAdding,
  deltaExpand,
  deltaLatest,
  deltaDelete,
  linkForm,
  selectedScope,
  listByName,
  signsInAddress,
  longLine,
  longNote,
  strangeChoice,
  requiredValue,
  defaults,
  clearing,
  emptyText,
  throttledBatch,
  failedMember,
  messageLanguage,
]
