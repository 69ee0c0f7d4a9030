import type { Made } from '../ports/documents.ts'
import type { DirectiveRead, StyrmodellFiles } from '../ports/styrmodell-files.ts'

/** The directive as files. The libraries are fetched when somebody first asks. */
export function lazyStyrmodellFiles(): StyrmodellFiles {
  return {
    async read(file, known): Promise<DirectiveRead> {
      const reader = await import('./word-in/read.ts').catch(() => undefined)
      return reader ? reader.readDirective(file, known) : { ok: false, why: 'not-loaded' }
    },
    async remiss(version): Promise<Made> {
      const writer = await import('./word/tracked.ts').catch(() => undefined)
      return writer ? { ok: true, file: await writer.writeTracked(version) } : { ok: false, why: 'not-loaded' }
    },
  }
}
