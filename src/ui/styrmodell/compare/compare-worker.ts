import { diffTexts } from '../../../domain/styrmodell/compare/texts.ts'
import type { StyrmodellText } from '../../../domain/styrmodell/text/text.ts'

/** Compares in a thread of its own, so that a heavy rewrite never stops the page. Says first that it is there. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly before: StyrmodellText; readonly after: StyrmodellText }>) => {
    const start = performance.now()
    const diff = diffTexts(data.before, data.after)
    postMessage({ kind: 'compared', diff, took: performance.now() - start })
  },
)
postMessage({ kind: 'ready' })
