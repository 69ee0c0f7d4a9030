/** What one reads in a part of the page, with room between what stands beside each other; what is folded together is left out. */
export function wordsOf(part: Element): string {
  const words: string[] = []
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const isFolded = parentElement?.closest('details:not([open])') && !parentElement.closest('summary')
    if (!isFolded && textContent) words.push(textContent)
  }
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
