import { unzlibSync } from 'fflate'

/** A picture as rows of red, green, blue and alpha, a byte each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10]

/** What follows each chunk's name, by the name; those that come several times are put together. */
function chunksOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const before = chunks.get(name) ?? new Uint8Array()
    chunks.set(name, new Uint8Array([...before, ...bytes.subarray(at + 8, at + 8 + length)]))
    at += 12 + length
  }
  return chunks
}

/** What a byte is told apart from, by the row's filter: from the one to the left, above, and above to the left. */
function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const sum = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** A PNG of eight bits with alpha, not interlaced; anything else is nothing that we can look at. */
export function pictureIn(bytes: Uint8Array): Picture | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined
  const chunks = chunksOf(bytes)
  const [head, data] = [chunks.get('IHDR'), chunks.get('IDAT')]
  if (!head || !data || head[8] !== 8 || head[9] !== 6 || head[12] !== 0) return undefined
  const view = new DataView(head.buffer, head.byteOffset)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const rows = unzlibSync(data)
  const stride = width * 4
  if (rows.length !== (stride + 1) * height) return undefined
  const pixels = new Uint8Array(stride * height)
  const pixelByte = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * stride + x] ?? 0))
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const expected = guess(filter, pixelByte(x - 4, y), pixelByte(x, y - 1), x < 4 ? 0 : pixelByte(x - 4, y - 1))
      pixels[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + expected
    }
  }
  return { width, height, pixels }
}
