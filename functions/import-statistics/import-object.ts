import { rm } from 'node:fs/promises'
import { makeWorkFolder } from '#functions/abandoned-folders.ts'
import { isEducationHeader } from '#shared/deliveries/check-education-row.ts'
import { contentName } from '#shared/deliveries/content-name.ts'
import { measuresOf } from '#shared/deliveries/deliverers.ts'
import type { Deliverer, Delivery } from '#shared/deliveries/delivery.ts'
import { maxFileBytes } from '#shared/deliveries/limits.ts'
import type { MeasureId } from '#shared/measures/measures.ts'
import type { LargeObjects, OpenObject } from '#shared/platform/large-objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import { FileRefused } from './file-refused.ts'
import { type Arrival, findArrival, inboxDelivery } from './find-delivery.ts'
import type { ObjectEvent } from './object-event.ts'
import { Hashed } from './read-bytes.ts'
import { EducationReader } from './read-education.ts'
import type { MeasureReader } from './read-result.ts'
import { readTable } from './read-table.ts'
import { ValidationReader } from './read-validations.ts'
import { RefusalWriter } from './refusal-writer.ts'
import { type Reading, type Settled, settleImport, writeArrival } from './settle-import.ts'

export type ImportDeps = {
  store: Store
  uploads: LargeObjects
  lake: LargeObjects
  bucket: string
  clock: () => Date
}

/** What an import came to. `ignored` with the reason: the object is none to import, or not any more. */
export type Imported =
  | (Settled & { deliveryId: string; rowCount: number; refusedCount: number; refusal: string | null })
  | {
      kind: 'ignored'
      because:
        | Extract<Arrival, { kind: 'none' }>['because']
        | 'other-bucket'
        | 'settled-already'
        | 'object-gone'
        | 'other-content'
    }

type Work = { folder: string; lastYear: number; deliverer: Deliverer }

/** Chooses by the first line what the file is of, and hands every row on to the reader of that measure. */
class Chooser {
  chosen: MeasureReader | null = null
  refusals: RefusalWriter | null = null
  private readonly work: Work
  private readonly announced: MeasureId | null

  constructor(work: Work, announced: MeasureId | null) {
    this.work = work
    this.announced = announced
  }

  header(names: string[]): void {
    const measure = isEducationHeader(names) ? 'higher-vocational' : 'validations'
    const isWanted = measuresOf(this.work.deliverer).includes(measure) && (this.announced ?? measure) === measure
    if (!isWanted) throw new FileRefused({ kind: 'other-measure' })
    this.chosen = this.readerOf(measure)
    this.chosen.header(names)
  }

  row(texts: string[], line: number): void {
    this.chosen?.row(texts, line)
  }

  private readerOf(measure: MeasureId): MeasureReader {
    const { folder, lastYear, deliverer } = this.work
    const begin = (hash: ConstructorParameters<typeof RefusalWriter>[1]) => {
      this.refusals = new RefusalWriter(folder, hash)
      return this.refusals
    }
    return measure === 'validations'
      ? new ValidationReader(folder, { deliverer, lastYear }, begin)
      : new EducationReader(folder, lastYear, begin)
  }
}

/** Reads an object to its end, or to the first thing that makes it of no use. */
const readObject = async (object: OpenObject, chooser: Chooser, id: string): Promise<Reading> => {
  const hashed = new Hashed()
  try {
    if (object.bytes > maxFileBytes) throw new FileRefused({ kind: 'too-large', maxBytes: maxFileBytes })
    await readTable(hashed.pass(object.content), object.bytes, chooser)
    const fileHash = hashed.digest()
    const read = (await chooser.chosen?.finish(id, contentName({ id, fileHash }))) ?? null
    return { fileHash, read, refusal: null }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return { fileHash: null, read: null, refusal: error.refusal }
  } finally {
    object.close()
  }
}

const importOpen = async (
  { store, lake, clock }: ImportDeps,
  event: ObjectEvent,
  object: OpenObject,
  arrival: Exclude<Arrival, { kind: 'none' }>,
): Promise<Imported> => {
  const isAnnounced = arrival.kind === 'announced'
  const id = isAnnounced ? arrival.delivery.id : arrival.id
  const deliverer = isAnnounced ? arrival.delivery.deliverer : arrival.deliverer
  const folder = await makeWorkFolder('valideringslyft-import-')
  try {
    const chooser = new Chooser(
      { folder, lastYear: swedishYear(clock()), deliverer },
      isAnnounced ? arrival.delivery.measure : null,
    )
    const reading = await readObject(object, chooser, id)
    const delivery: Delivery = isAnnounced
      ? arrival.delivery
      : (arrival.standing ?? inboxDelivery(event, arrival, chooser.chosen?.measure ?? null))
    // When the same message was first with it elsewhere: that one may be killed, so that both go on, and one settles.
    if (!isAnnounced && !arrival.standing) await writeArrival(store, delivery)
    for (const { part, path } of reading.read?.parts ?? [])
      await lake.putFile(part.key, path, part.key.endsWith('.csv') ? 'text/csv' : 'application/vnd.apache.parquet')
    if (reading.read) await chooser.refusals?.put(lake, contentName({ id, fileHash: reading.fileHash }))
    const settled = await settleImport(store, delivery, reading, clock())
    return {
      ...settled,
      deliveryId: id,
      rowCount: reading.read?.findings.rowCount ?? 0,
      refusedCount: reading.read?.findings.refusedCount ?? 0,
      refusal: reading.refusal?.kind ?? reading.read?.refusal?.kind ?? null,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Imports an object that has come to the bucket of uploads: reads it as a stream, checks every row, writes the good ones to the lake and the refused ones to a list, and settles its delivery. Nothing counts
 * before the last step, which is one transaction; killed anywhere before it, the message comes again and the import begins anew, over what it left.
 */
export const importObject = async (deps: ImportDeps, event: ObjectEvent): Promise<Imported> => {
  if (event.bucket !== deps.bucket) return { kind: 'ignored', because: 'other-bucket' }
  const arrival = await findArrival(deps.store, event)
  if (arrival.kind === 'none') return { kind: 'ignored', because: arrival.because }
  const standing = arrival.kind === 'announced' ? arrival.delivery : arrival.standing
  if (standing && standing.status !== 'received') return { kind: 'ignored', because: 'settled-already' }
  const object = await deps.uploads.open(event.key)
  if (!object) return { kind: 'ignored', because: 'object-gone' }
  if (object.eTag !== event.eTag) {
    // Put anew meanwhile: what lies there now has an event of its own.
    object.close()
    return { kind: 'ignored', because: 'other-content' }
  }
  return importOpen(deps, event, object, arrival)
}
