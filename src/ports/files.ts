/** A file as it lies in the site's document library. */
export interface LibraryFile {
  readonly name: string
  /** The address where people open it. */
  readonly link: string
}

/** A file of a folder, with what it is fetched by. */
export interface FolderFile extends LibraryFile {
  readonly id: string
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

/** What lies in a folder, by name; nothing where there is no such folder. */
export type Listed =
  | { readonly ok: true; readonly files: readonly FolderFile[] }
  | { readonly ok: false; readonly why: 'offline' | 'forbidden' }

/** What a file holds, or why it could not be read; `gone` where it has been moved or removed. */
export type Fetched =
  | { readonly ok: true; readonly content: Blob }
  | { readonly ok: false; readonly why: 'offline' | 'forbidden' | 'gone' }

/** The site's document library, as far as meetings need it. Nothing is ever written over: a name in use gets a number. */
export interface Files {
  /** Puts a file in a folder, which is made where it is missing. */
  upload(folder: string, name: string, content: Blob): Promise<Uploaded>
  /** The files of a folder, at most the first 200; folders in it are left out. */
  list(folder: string): Promise<Listed>
  fetch(file: FolderFile): Promise<Fetched>
}
