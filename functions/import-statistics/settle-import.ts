import { createHash } from 'node:crypto'
import { acceptance, partsChange } from '#shared/deliveries/accept-delivery.ts'
import { scopeOf } from '#shared/deliveries/deliverers.ts'
import type { Delivery, DeliveryFindings } from '#shared/deliveries/delivery.ts'
import { deliveryChanges, fileChange, findSameFile } from '#shared/deliveries/delivery-store.ts'
import type { FileRefusal } from '#shared/deliveries/file-refusal.ts'
import { canReplace } from '#shared/deliveries/receive-delivery.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { type DeliveryFinding, findingsOfDelivery } from '#shared/quality/findings-of-delivery.ts'
import { keepFigures } from '#shared/quality/part-figures-store.ts'
import { mostListedWarnings, type ReadFile } from './read-result.ts'

/** Who the job is in the audit log. */
const actor = { id: 'import-statistics', name: 'Valideringslyft' }

export type Settled = { kind: 'accepted' | 'checked' | 'refused' | 'overtaken' }

/** What a reading came to, and the hash of the bytes; null when they were not read to their end. */
export type Reading = { fileHash: string | null; read: ReadFile | null; refusal: FileRefusal | null }

/** The findings with the word that the same bytes have come before, which a person must confirm. */
const withSameFile = (findings: DeliveryFindings, deliveryId: string): DeliveryFindings => ({
  ...findings,
  warnings: [{ kind: 'same-file', deliveryId }, ...findings.warnings],
  warningCount: findings.warningCount + 1,
  confirmation: createHash('sha256').update(`${findings.confirmation}/${deliveryId}`).digest('hex'),
})

/** The findings with what the rules of quality ask, which a person must confirm too; the first of all are listed. */
const withQuality = (findings: DeliveryFindings, found: readonly DeliveryFinding[]): DeliveryFindings =>
  found.length === 0
    ? findings
    : {
        ...findings,
        warnings: [...findings.warnings, ...found.map((one) => ({ kind: 'quality' as const, ...one }))].slice(
          0,
          mostListedWarnings,
        ),
        warningCount: findings.warningCount + found.length,
        confirmation: createHash('sha256')
          .update(`${findings.confirmation}/${JSON.stringify(found)}`)
          .digest('hex'),
      }

const findingsOf = async (
  store: Store,
  delivery: Delivery,
  { fileHash, read }: Reading,
): Promise<DeliveryFindings | null> => {
  if (!read || fileHash === null) return null
  const others = (await findSameFile(store, delivery.deliverer, fileHash)).filter(({ id }) => id !== delivery.id)
  const newest = others.at(-1)
  const findings = newest ? withSameFile(read.findings, String(newest.id)) : read.findings
  if (read.figures.length === 0) return findings
  const { id, replaces } = delivery
  return withQuality(findings, await findingsOfDelivery(store, { id, replaces, sums: read.figures }))
}

/**
 * Writes what the reading of a delivery came to, in one transaction: refused as a whole, waiting for a person, or, when there is nothing to confirm, counting at once. `overtaken` when somebody else, such
 * as the same message come twice, was first.
 */
export const settleImport = async (store: Store, delivery: Delivery, reading: Reading, at: Date): Promise<Settled> => {
  const { fileHash, read } = reading
  const findings = await findingsOf(store, delivery, reading)
  const refusal = reading.refusal ?? read?.refusal ?? null
  const parts = read?.parts.map(({ part }) => part) ?? []
  const isClean = findings !== null && findings.refusedCount === 0 && findings.warningCount === 0
  const isAtOnce = !refusal && isClean && (await canReplace(store, delivery))
  const kind: Settled['kind'] & Delivery['status'] = refusal ? 'refused' : isAtOnce ? 'accepted' : 'checked'
  const now: Delivery = { ...delivery, fileHash, findings, refusal }
  // Before it may count: from then on the rules look at them.
  if (read && kind !== 'refused') await keepFigures(store, delivery.id, read.figures)
  const changes: Change[] =
    kind === 'accepted'
      ? acceptance(now, parts, at.toISOString()).changes
      : deliveryChanges({ ...now, status: kind, version: delivery.version + 1 })
  const result = await store.commit({
    changes: [
      ...changes,
      ...(kind === 'refused' ? [] : [partsChange(delivery.id, parts)]),
      ...(fileHash === null || kind === 'refused' ? [] : [fileChange(delivery, fileHash)]),
    ],
    audit: {
      scope: scopeOf(delivery.deliverer),
      actor,
      action: 'import-delivery',
      subject: `delivery ${delivery.id}`,
      at: at.toISOString(),
      before: { status: delivery.status },
      after: {
        status: kind,
        ...(refusal && { refusal: refusal.kind }),
        ...(findings && { rowCount: findings.rowCount, refusedCount: findings.refusedCount, sum: findings.sum }),
      },
    },
  })
  return { kind: result.ok ? kind : 'overtaken' }
}

/** Writes an object of the inbox down as a delivery, unless it stands already. */
export const writeArrival = async (store: Store, delivery: Delivery): Promise<void> => {
  await store.commit({
    changes: deliveryChanges(delivery),
    audit: {
      scope: scopeOf(delivery.deliverer),
      actor,
      action: 'receive-delivery',
      subject: `delivery ${delivery.id}`,
      at: delivery.receivedAt,
      after: { measure: delivery.measure, way: delivery.way, name: delivery.name },
    },
  })
}
