import type { Documents, Filled, Made, WordsRead } from '../ports/documents.ts'

/** Makes documents. The library that writes them is fetched when the first one is asked for: most visits make none. */
export function lazyDocuments(): Documents {
  return {
    async word(document): Promise<Made> {
      const writer = await import('./word/write.ts').catch(() => undefined)
      return writer ? { ok: true, file: await writer.writeWord(document) } : { ok: false, why: 'not-loaded' }
    },
    async fill(template, values): Promise<Filled> {
      const filler = await import('./word/fill.ts').catch(() => undefined)
      return filler ? filler.fillWord(template, values) : { ok: false, why: 'not-loaded' }
    },
    async words(file): Promise<WordsRead> {
      const reader = await import('./words-of-file.ts').catch(() => undefined)
      return reader ? reader.wordsOfFile(file) : { ok: false, why: 'not-loaded' }
    },
  }
}
