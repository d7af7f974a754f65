import type { Outcome } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ChangeDraft, type ChangedDraft, changeDraft, type DraftRefusal } from './change-draft.ts'
import type { ReadFile } from './check-file.ts'
import type { Draft, VersionHead, VersionKey } from './draft.ts'
import { listHeads } from './draft-store.ts'
import type { Instrument, InstrumentKind } from './instrument.ts'
import type { Instruments } from './instruments.ts'
import { readDraft } from './read-draft.ts'
import { publishVersion, type ReviewRefusal, type ReviewStep, sendBack, sendForReview } from './review-draft.ts'
import { type StartRefusal, startInstrument, startVersion } from './start-draft.ts'
import { type UndoRefusal, undoDeed } from './undo-deed.ts'
import { findUpload, keepUpload } from './waiting-upload.ts'

type Starting = { actor: Actor; at: Date; formKey?: string }

/** The versions of instruments that are written in the tool. */
export type InstrumentDrafts = {
  /** The heads of all of them, published ones too. One query. */
  list(): Promise<VersionHead[]>
  /** The version with its areas, or null. */
  read(key: VersionKey): Promise<Draft | null>
  startInstrument(
    input: Starting & { id: string; kind: InstrumentKind; title: Instrument['title'] },
  ): Promise<Outcome<VersionKey, StartRefusal>>
  startVersion(input: Starting & { id: string }): Promise<Outcome<VersionKey, StartRefusal>>
  change<R extends { kind: string }>(input: ChangeDraft<R>): Promise<Outcome<ChangedDraft, R | DraftRefusal>>
  undo(input: {
    key: VersionKey
    deedId: string
    actor: Actor
    at: Date
    formKey?: string
  }): Promise<Outcome<ChangedDraft, UndoRefusal | DraftRefusal>>
  sendForReview(input: ReviewStep): Promise<Outcome<VersionHead, ReviewRefusal>>
  sendBack(input: ReviewStep & { remark: string }): Promise<Outcome<VersionHead, ReviewRefusal>>
  publish(input: ReviewStep): Promise<Outcome<VersionHead, ReviewRefusal>>
  /** Reads a YAML or XLSX file by what it holds, not by its name. The libraries are loaded at the first use. */
  readFile(bytes: Uint8Array): Promise<ReadFile>
  /** The version as a file. */
  asFile(instrument: Instrument, format: FileFormat): Promise<Uint8Array>
  keepUpload(input: { instrument: Instrument; senderId: string; at: Date; formKey: string }): Promise<string>
  findUpload(input: { id: string; senderId: string; at: Date }): Promise<Instrument | null>
}

export const fileFormats = ['yaml', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

/** Every XLSX file is a zip archive, and begins as one. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const readFile = async (bytes: Uint8Array): Promise<ReadFile> => {
  if (isZip(bytes)) return (await import('./instrument-workbook.ts')).fromWorkbook(bytes)
  const { fromYaml } = await import('./instrument-yaml.ts')
  try {
    return fromYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { ok: false, refusal: { kind: 'file-problems', problems: [{ kind: 'unreadable', place: null, path: '' }] } }
  }
}

/** Drafts over the content table; uploads wait in the sessions table. */
export const createDrafts = (store: Store, instruments: Instruments): InstrumentDrafts => ({
  list: () => listHeads(store),
  read: (key) => readDraft(store, instruments, key),
  startInstrument: (input) => startInstrument(store, instruments, input),
  startVersion: (input) => startVersion(store, instruments, input),
  change: (input) => changeDraft(store, instruments, input),
  undo: ({ deedId, ...input }) =>
    changeDraft(store, instruments, {
      ...input,
      deed: { kind: 'undone', subject: '' },
      edit: undoDeed(store, deedId, input.actor.id),
    }),
  sendForReview: (input) => sendForReview(store, instruments, input),
  sendBack: (input) => sendBack(store, instruments, input),
  publish: (input) => publishVersion(store, instruments, input),
  readFile,
  async asFile(instrument, format) {
    if (format === 'xlsx') return (await import('./instrument-workbook.ts')).toWorkbook(instrument)
    const { toYaml } = await import('./instrument-yaml.ts')
    return new TextEncoder().encode(toYaml(instrument))
  },
  keepUpload: (input) => keepUpload(store, input),
  findUpload: (input) => findUpload(store, input),
})
