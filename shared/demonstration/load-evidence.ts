import { addLink, beginUpload } from '#shared/evidence/add-evidence.ts'
import { settleUpload } from '#shared/evidence/settle-upload.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Region } from '#shared/regions/regions.ts'
import { expectDone } from './expect-done.ts'

/** Made-up links: which holds always, which has expired, which soon does when the tool is tried in the last weeks of 2026. */
const links = [
  { title: 'Demonstrationsdata: regional utvecklingsstrategi', expiresOn: null, every: 4 },
  { title: 'Demonstrationsdata: överenskommelse med länets kommuner', expiresOn: '2026-12-15', every: 7 },
  { title: 'Demonstrationsdata: uppdragsbeskrivning för samordnaren', expiresOn: '2026-09-30', every: 9 },
] as const

/** Evidence of one region in a round: links that belong to several questions, and a file that was stopped because its content is not what its name says. */
export const loadEvidence = async (
  store: Store,
  instrument: Instrument,
  { region, roundId, actor, from }: { region: Region; roundId: string; actor: Actor; from: Date },
): Promise<void> => {
  let minutes = 0
  const deed = () => ({ regionCode: region.code, actor, at: new Date(from.getTime() + minutes++ * 60_000) })
  const indicatorIds = indicatorsOf(instrument).map(({ id }) => id)
  const usesOf = (every: number) =>
    indicatorIds
      .filter((_, index) => index % every === 0)
      .slice(0, 4)
      .map((indicatorId) => ({ roundId, indicatorId }))
  const added = links.map(({ title, expiresOn, every }) =>
    addLink(store, {
      ...deed(),
      content: {
        title,
        note: 'Demonstrationsdata: adressen leder ingenstans.',
        url: `https://${region.isoLetter.toLowerCase()}.demo.example/underlag`,
        expiresOn,
        uses: usesOf(every),
      },
    }),
  )
  for (const outcome of await Promise.all(added)) expectDone(outcome)
  const begun = expectDone(
    await beginUpload(store, {
      ...deed(),
      content: { title: 'Demonstrationsdata: beslut', note: '', url: '', expiresOn: null, uses: [] },
      file: { fileName: 'demonstrationsdata-beslut.pdf', mediaType: 'pdf', bytes: 48_213 },
    }),
  )
  expectDone(
    await settleUpload(store, {
      regionCode: region.code,
      id: begun.id,
      number: 1,
      verdict: { eTag: 'demonstration', bytes: 48_213, refusal: { kind: 'mislabelled', found: 'zip' } },
      at: deed().at,
    }),
  )
}
