/** Something the person at the keyboard can mend: shown as one plain line that says what to do, without a stack trace. */
export class PlainError extends Error {
  override name = 'PlainError'
}
