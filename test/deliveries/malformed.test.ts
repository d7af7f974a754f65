import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DeliveryStatus } from '#shared/deliveries/delivery.ts'
import { type ImportSite, startImportSite } from './import-site.ts'
import { header, malformedFiles, type Outcome, row } from './malformed-files.ts'

let site: ImportSite
beforeAll(async () => {
  site = await startImportSite()
})
afterAll(() => site.stop())

const wanted = (outcome: Outcome): DeliveryStatus =>
  outcome === 'accepted' ? 'accepted' : 'refused' in outcome ? 'refused' : 'checked'

describe('a file', () => {
  it.each(malformedFiles.map((file) => [file.name, file] as const))(
    'of %s gets the right outcome, and says why',
    async (name, { content, outcome }) => {
      const imported = await site.put(`inbox/skolverket/${encodeURIComponent(name)}.csv`, await content())
      if (imported.kind === 'ignored') throw new Error(imported.because)
      const delivery = await site.deliveries.find(imported.deliveryId)
      expect([delivery?.status, imported.kind]).toEqual([wanted(outcome), wanted(outcome)])
      if (outcome === 'accepted' || !delivery) return
      if ('refused' in outcome) {
        expect(delivery.refusal?.kind).toBe(outcome.refused)
        return
      }
      expect(delivery.findings?.refusedCount).toBe(outcome.refusedRows)
      const [first] = (await site.deliveries.refusals(delivery, 1)).refusals
      const said = first ? first.reason.kind : delivery.findings?.warnings[0]?.kind
      expect(said).toBe(outcome.checked)
      if (first) expect(first.row).toBe(3)
    },
  )

  it('names the line where text stops being UTF-8, and where a quote was opened', async () => {
    const astray = Buffer.concat([
      Buffer.from(`${header}\n${`${row}\n`.repeat(9000)}`),
      Buffer.from([0xe5]),
      Buffer.from(`\n${row}\n`),
    ])
    const imported = await site.put('inbox/skolverket/line.csv', astray)
    if (imported.kind === 'ignored') throw new Error(imported.because)
    expect((await site.deliveries.find(imported.deliveryId))?.refusal).toEqual({ kind: 'not-utf8', line: 9002 })
  })
})
