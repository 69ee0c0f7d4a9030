/** How long the browser may take to begin reading a file that it was handed, in milliseconds. */
const readingTime = 60_000

/** Hands a file to the browser's own saving, under that name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), readingTime)
}
