/** Text with one look. Whatever it holds is written as text: never a field, a link or markup. A line feed breaks the line. */
export interface Run {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
}

/** One part of a document, in the order in which it is read. */
export type Block =
  /** A real heading of Word's own outline; 1 stands right under the document's title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `quiet` is smaller and greyer: what a reader may pass over. */
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly look?: 'quiet' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | DocumentTable
  | { readonly kind: 'pageBreak' }

/** A table with one header row, which is repeated on every page that it reaches. */
export interface DocumentTable {
  readonly kind: 'table'
  /** What the table is called; also its title for those who do not see it. */
  readonly caption: string
  /** What the table shows, for those who do not see it. */
  readonly alt: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How wide the columns are to each other; equal when absent. */
  readonly widths?: readonly number[]
}

/** A document as plain data: pages say what is in it, and the writer gives it its looks. */
export interface WordDocument {
  readonly title: string
  readonly language: 'sv-SE'
  /** Stands on top of every page after the first. */
  readonly header?: string
  /** Stands below on every page: a text, and the words of the page number, as in `Sida 1 av 3`. */
  readonly footer: { readonly text: string; readonly page: string; readonly of: string }
  readonly blocks: readonly Block[]
}

/**
 * A made file, or why there is none: the code that makes it could not be fetched (the network is down, or the app has
 * been renewed since the page was opened).
 */
export type Made = { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly why: 'not-loaded' }

/** What a placeholder of a template stands for: a text within its line, or blocks in place of its paragraph. */
export type Filling = string | readonly Block[]

/**
 * A filled template, or why there is none: it is no Word file that can be read, or the code could not be fetched.
 * `unknown` names the placeholders that nobody could fill; they stand in the file as they were.
 */
export type Filled =
  | { readonly ok: true; readonly file: Blob; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly why: 'not-loaded' | 'not-word' }

/** The words of a file; `unreadable` for one that is no text, or that holds its words in a way that is not read. */
export type WordsRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'unreadable' | 'not-loaded' }

/** What documents are made with. Nothing is thrown for what a text holds. */
export interface Documents {
  /** A Word file (.docx) that is accessible as Word counts it: headings, language, table headers, alternative texts. */
  word(document: WordDocument): Promise<Made>
  /** A Word template with its placeholders, `{{datum}}`, filled by these values. */
  fill(template: Blob, values: Readonly<Record<string, Filling>>): Promise<Filled>
  /** What somebody has written in a Word, Excel, PowerPoint or text file. */
  words(file: Blob): Promise<WordsRead>
}
