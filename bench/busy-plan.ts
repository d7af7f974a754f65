import { bareAction, planLimits } from '#shared/plans/plan.ts'
import type { TestSite } from '#test/support/site.ts'

const place = { regionCode: '12', roundId: '2026', actor: { id: 'en@demo.example', name: 'En Kollega' } }

/** Fills a draft plan with as many actions as a plan holds, each with what people write of one; returns its address. */
export const fillBusyPlan = async ({ deps, time }: TestSite): Promise<string> => {
  for (let count = 0; count < planLimits.actions; count += 1) {
    const saved = await deps.plans.saveAction({
      ...place,
      at: time.now,
      action: { kind: 'new', indicatorId: ['A1', 'B1', 'C1', 'D1'][count % 4] ?? null },
      content: {
        ...bareAction(`Insats ${count + 1}: bjud in kommunerna till ett första möte`),
        text: 'Håll ett möte där parterna berättar vad de kan erbjuda och för vem, och utse en kontaktperson hos var och en.',
        responsible: 'Enhetschef regional utveckling',
        partners: [{ kind: 'municipality', name: 'Länets kommuner' }],
        startsOn: `2027-${String((count % 9) + 1).padStart(2, '0')}-01`,
        endsOn: `2027-${String((count % 9) + 3).padStart(2, '0')}-15`,
        steps: [{ text: 'Kalla till mötet', on: '2027-03-01', isDone: false }],
        hours: 40,
        measure: 'Kontaktlistan finns och erbjudandena är beskrivna på en sida.',
      },
    })
    if (!saved.ok) throw new Error(`an action was refused: ${saved.refusal.kind}`)
  }
  return `/region/${place.regionCode}/plan/${place.roundId}`
}
