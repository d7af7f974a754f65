import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { editor } from './builders.ts'
import { type Uploading, uploading } from './uploading.ts'

/** Region Dalarna with an open round, people of the region, of another one, and a coordinator. */
export type EvidenceSite = TestSite &
  Uploading & { cookies: { editor: string; owner: string; stranger: string; coordinator: string } }

export const startEvidenceSite = async (): Promise<EvidenceSite> => {
  const site = await startSite()
  const { deps, store, bucket, time } = site
  const opened = await deps.rounds.open({ round: aRoundToOpen({ id: '2026' }), actor: editor, at: time.now })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return {
    ...site,
    ...uploading({ store, bucket, evidence: deps.evidence, clock: () => time.now }),
    cookies: {
      editor: await site.signIn(editor.id, [{ scope: '20', roles: ['editor'] }], editor.name),
      owner: await site.signIn('oskar@region.example', [{ scope: '20', roles: ['owner'] }], 'Oskar Ansvarig'),
      stranger: await site.signIn('sara@region.example', [{ scope: '12', roles: ['owner'] }], 'Sara Skåne'),
      coordinator: await site.signIn('siv@myndighet.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Siv'),
    },
  }
}
