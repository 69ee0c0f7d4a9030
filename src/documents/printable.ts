// What XML 1.0 cannot hold: control characters, halves of surrogate pairs, two code points that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu

// Signs that turn the reading direction by force. A text from right to left turns by its own letters and needs none;
// in a document they only serve to make one text look like another.
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** A text as a document can hold it. What cannot be written is replaced by a visible sign, so that nobody reads past it. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(turning, '').replace(impossible, '\ufffd')
}
