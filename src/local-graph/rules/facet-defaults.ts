import type { Facet } from '../store/columns.ts'

/** What SharePoint fills in where a new column leaves its type's settings out. */
export const facetDefaults: Readonly<Record<Facet, Readonly<Record<string, unknown>>>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  dateTime: { displayAs: 'default', format: 'dateTime' },
  boolean: {},
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'nameWithPresence' },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false },
  calculated: {},
  currency: {},
  hyperlinkOrPicture: { isPicture: false },
  term: {},
  geolocation: {},
  thumbnail: {},
  contentApprovalStatus: {},
}
