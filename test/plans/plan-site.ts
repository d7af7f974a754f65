import { type AnswerContent, contentOf } from '#shared/assessments/assessment.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import { aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { anAnswer, editor } from './builders.ts'

/** Region Dalarna with an open round, an editor, an owner, an editor of another region and a coordinator. */
export type PlanSite = TestSite & {
  cookies: { editor: string; owner: string; stranger: string; coordinator: string }
  answer(roundId: string, indicatorId: string, content?: Partial<AnswerContent>): Promise<void>
  openRound(roundId: string): Promise<void>
  plan(roundId: string): Promise<PlanContents>
}

export const startPlanSite = async (): Promise<PlanSite> => {
  const site = await startSite()
  const at = site.time.now
  return {
    ...site,
    cookies: {
      editor: await site.signIn('eva@region.example', [{ scope: '20', roles: ['editor'] }], 'Eva Redaktör'),
      owner: await site.signIn('oskar@region.example', [{ scope: '20', roles: ['owner'] }], 'Oskar Ansvarig'),
      stranger: await site.signIn('sara@region.example', [{ scope: '12', roles: ['owner'] }], 'Sara Skåne'),
      coordinator: await site.signIn(
        'siv@myndighet.example',
        [{ scope: 'SE', roles: ['coordinator'] }],
        'Siv Samordnare',
      ),
    },
    async openRound(roundId) {
      const opened = await site.deps.rounds.open({
        round: aRoundToOpen({
          id: roundId,
          title: { sv: `Omgång ${roundId}`, en: `Round ${roundId}` },
          deadline: '2026-12-15',
        }),
        actor: editor,
        at,
      })
      if (!opened.ok) throw new Error(opened.refusal.kind)
    },
    async answer(roundId, indicatorId, content = {}) {
      const saved = await site.deps.assessments.saveAnswer({
        regionCode: '20',
        roundId,
        instrument: mappingOne,
        indicatorId,
        content: contentOf(anAnswer(indicatorId, content)),
        basedOnVersion: 0,
        actor: editor,
        at,
      })
      if (!saved.ok) throw new Error(saved.refusal.kind)
    },
    async plan(roundId) {
      const contents = await site.deps.plans.get('20', roundId)
      if (!contents) throw new Error('no plan')
      return contents
    },
  }
}
