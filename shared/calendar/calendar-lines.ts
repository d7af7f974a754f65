/** A content line's most octets before the line end (RFC 5545, 3.1). */
const maxOctets = 75

/** Text as a TEXT value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, line ends as \n. What no text may hold is left out: control characters and halves of characters. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Folds one content line: no piece is longer than 75 octets, every further one begins with a space, and no character is cut. */
export const foldLine = (line: string): string => {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const own = Buffer.byteLength(character)
    if (octets + own > maxOctets) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += own
  }
  return [...pieces, piece].join('\r\n')
}

/** An ISO day as a DATE value: 20261101. */
export const dateValue = (isoDay: string): string => isoDay.replaceAll('-', '')

/** A moment as a DATE-TIME value in UTC, to the second: 20261101T080000Z. */
export const momentValue = (iso: string): string => `${new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '')}`
