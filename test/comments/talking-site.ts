import type { CommentRefusal, Deed } from '#shared/comments/deed.ts'
import type { Conversation } from '#shared/comments/thread.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

export const eva = { id: 'eva@region.example', name: 'Eva Redaktör' }
export const oskar = { id: 'oskar@region.example', name: 'Oskar Ansvarig' }
/** Owner of another region. */
export const sara = { id: 'sara@region.example', name: 'Sara Skåne' }
export const siv = { id: 'siv@myndighet.example', name: 'Siv Samordnare' }

/** Region Dalarna with an open round, an editor, an owner, somebody of another region and a coordinator. */
export type TalkingSite = TestSite & {
  cookies: { eva: string; oskar: string; stranger: string; siv: string }
}

export const startTalkingSite = async (): Promise<TalkingSite> => {
  const site = await startSite()
  const cookies = {
    eva: await site.signIn(eva.id, [{ scope: '20', roles: ['editor'] }], eva.name),
    oskar: await site.signIn(oskar.id, [{ scope: '20', roles: ['owner'] }], oskar.name),
    stranger: await site.signIn(sara.id, [{ scope: '12', roles: ['owner'] }], sara.name),
    siv: await site.signIn(siv.id, [{ scope: 'SE', roles: ['coordinator'] }], siv.name),
  }
  await site.deps.rounds.open({ round: aRoundToOpen(), actor: siv, at: site.time.now })
  return { ...site, cookies }
}

let seconds = 0

/** Where, who and when, for a deed at A1 in the round 2026; each a second after the one before. */
export const deed = (change: Partial<Deed> = {}): Deed => ({
  regionCode: '20',
  roundId: '2026',
  indicatorId: 'A1',
  actor: eva,
  side: 'region',
  at: new Date(Date.parse('2026-10-05T12:00:00Z') + 1000 * seconds++),
  ...change,
})

/** The thread of an outcome that must be one. */
export const must = (outcome: Outcome<Conversation, CommentRefusal>): Conversation => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

export const refusalOf = (outcome: Outcome<Conversation, CommentRefusal>): string | null =>
  outcome.ok ? null : outcome.refusal.kind
