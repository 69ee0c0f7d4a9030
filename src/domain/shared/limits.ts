/** The longest single line that SharePoint stores, in UTF-16 units. */
export const lineLimit = 255
/** What we allow in a text of several lines. SharePoint's own limit is about 63 999. */
export const textLimit = 20_000
/** What one column of several lines holds of what we write into it ourselves, such as JSON, with some to spare. */
export const columnLimit = 60_000

/** How long a text may be, and whether it must be there. */
export interface TextRule {
  readonly limit: number
  readonly required: boolean
}
