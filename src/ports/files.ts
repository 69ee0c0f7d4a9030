/** A file as it lies in the site's document library. */
export interface LibraryFile {
  readonly name: string
  /** The address where people open it. */
  readonly link: string
}

/**
 * Where a file was put, or why it was not.
 * - `offline`: the server could not be reached; try again with network.
 * - `forbidden`: the person may not write in the library.
 * - `refused`: the library will not take it: its name, its size, or a full library.
 */
export type Uploaded =
  | { readonly ok: true; readonly file: LibraryFile }
  | { readonly ok: false; readonly why: 'offline' | 'forbidden' | 'refused' }

/** The site's document library, as far as meetings need it. Nothing is ever written over: a name in use gets a number. */
export interface Files {
  /** Puts a file in a folder, which is made where it is missing. */
  upload(folder: string, name: string, content: Blob): Promise<Uploaded>
}
