import { type IPatch, Paragraph, PatchType, patchDetector, patchDocument, TextRun } from 'docx'
import { unzipSync } from 'fflate'
import type { Block, Filled, Filling } from '../../ports/documents.ts'
import { childrenOf, numbering } from './blocks.ts'
import { runsOf } from './runs.ts'
import { templateStyles } from './template-styles.ts'

/** A template larger than this is no template for minutes, in bytes. */
const largest = 10_000_000
const largestUnpacked = 100_000_000

// Two signs that no person writes stand round each placeholder between the two passes.
const [open, close] = ['\ue000', '\ue001']
const signs = /[\ue000\ue001]/g

/**
 * Fills a Word template: `{{datum}}` becomes a text, and a placeholder that stands for blocks is replaced together with
 * its paragraph. In two passes, so that what is filled in is never read as a placeholder itself, whatever it holds.
 */
export async function fillWord(template: Blob, values: Readonly<Record<string, Filling>>): Promise<Filled> {
  if (template.size > largest) return { ok: false, why: 'not-word' }
  try {
    const data = new Uint8Array(await template.arrayBuffer())
    if (!isWord(data)) return { ok: false, why: 'not-word' }
    const found = [...new Set(await patchDetector({ data, trimPlaceholders: true }))]
    const known = found.filter(key => Object.hasOwn(values, key))
    const marked = await patchDocument({
      outputType: 'uint8array',
      data,
      trimPlaceholders: true,
      patches: Object.fromEntries(known.map(key => [key, inline([new TextRun(open + key + close)])])),
    })
    const styles = templateStyles(data)
    const file = await patchDocument({
      outputType: 'blob',
      data: marked,
      placeholderDelimiters: { start: open, end: close },
      numbering,
      patches: Object.fromEntries(known.map(key => [key, patchOf(values[key] ?? '', styles)])),
    })
    return { ok: true, file, unknown: found.filter(key => !known.includes(key)) }
  } catch {
    // The library throws whatever the broken file made it stumble on; for the person it is one thing.
    return { ok: false, why: 'not-word' }
  }
}

/** Whether a file is made of the parts that a Word file has, and unpacks to no more than a template can need. */
function isWord(data: Uint8Array): boolean {
  let size = 0
  let hasText = false
  unzipSync(data, {
    filter: ({ name, originalSize }) => {
      size += originalSize
      hasText ||= name === 'word/document.xml'
      return false
    },
  })
  return hasText && size <= largestUnpacked
}

function inline(children: readonly TextRun[]): IPatch {
  return { type: PatchType.PARAGRAPH, children }
}

function patchOf(value: Filling, styles: Readonly<Record<string, string>>): IPatch {
  if (typeof value === 'string') return inline(runsOf([{ text: value.replace(signs, '') }]))
  const children = childrenOf(value.map(withoutSigns), styles)
  return { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [new Paragraph({})] }
}

/** The block with the two signs taken out of every text in it. */
function withoutSigns(block: Block): Block {
  return JSON.parse(JSON.stringify(block).replace(signs, '')) as Block
}
