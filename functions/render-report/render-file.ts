import type { Exchange } from '#shared/exchange/exchange.ts'
import { fileKeyOf } from '#shared/exchange/file-names.ts'
import { contentTypes, type FileFailure, type FileKind, type FileOf } from '#shared/exchange/ordered-file.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { TypesettingFailed } from './pdf/typeset.ts'

export type FileDeps = {
  exchange: Pick<Exchange, 'findFile' | 'markReady' | 'markFailed'>
  objects: Pick<Objects, 'putNew'>
  clock: () => Date
}

/** Which ordered file a message names. */
export type FileJob = { fileId: string; regionCode: string; roundId: string }

/** What became of a message: the file is made, was not asked for any more, or cannot be made. */
export type RenderedFile =
  | { kind: 'built'; fileId: string; bytes: number }
  | { kind: 'nothing-to-do'; fileId: string }
  | { kind: 'failed'; fileId: string; failure: FileFailure; detail: string }

/**
 * Makes an ordered file of a kind. `make` gives its bytes, or why there can be none. A file that is not ordered any more is left as it is, so that a repeated message does nothing. What can
 * never succeed makes the file failed; anything else is thrown, and the queue tries again.
 */
export const renderFile = async <K extends FileKind>(
  deps: FileDeps,
  kind: K,
  { fileId, regionCode, roundId }: FileJob,
  make: (file: FileOf<K>, at: Date) => Promise<Uint8Array | FileFailure>,
): Promise<RenderedFile> => {
  const at = deps.clock()
  const file = await deps.exchange.findFile(kind, { regionCode, roundId }, fileId, at)
  if (file?.status !== 'ordered') return { kind: 'nothing-to-do', fileId }
  const fail = async (failure: FileFailure, detail: string): Promise<RenderedFile> => {
    await deps.exchange.markFailed(file, failure)
    return { kind: 'failed', fileId, failure, detail }
  }
  try {
    const made = await make(file, at)
    if (typeof made === 'string') return await fail(made, '')
    // An earlier try may have stored the file before it was stopped; what stands there was made from the same order.
    await deps.objects.putNew(fileKeyOf(file), made, contentTypes[file.format])
    await deps.exchange.markReady(file, made.byteLength)
    return { kind: 'built', fileId, bytes: made.byteLength }
  } catch (error) {
    if (!(error instanceof TypesettingFailed)) throw error
    return fail('typesetting-failed', error.message)
  }
}
