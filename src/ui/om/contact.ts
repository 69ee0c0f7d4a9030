/** One address and nothing that adds to the letter. */
const mail = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/
/** No script and no page that anyone on the way can change. */
const web = /^https:\/\/[^\s]+$/

/** Where whom to ask leads: a letter for an address of mail, its page for one of the web, nowhere for words. */
export function contactLink(contact: string): string | undefined {
  if (mail.test(contact)) return `mailto:${contact}`
  return web.test(contact) ? contact : undefined
}
