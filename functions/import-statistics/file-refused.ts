import type { FileRefusal } from '#shared/deliveries/file-refusal.ts'

/** Ends the reading of a file that is of no use, from wherever in the stream it is seen. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}
