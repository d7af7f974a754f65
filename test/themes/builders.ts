import type { ThemeFigures } from '#shared/themes/theme.ts'
import type { WorkshopContent, WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import type { TestSite } from '#test/support/site.ts'

export const siv = { id: 'siv@myndighet.example', name: 'Siv Samordnare' }

export const aWorkshop = (change: Partial<WorkshopContent> = {}): WorkshopContent => ({
  title: 'Samlad information',
  titleEn: '',
  form: 'workshop',
  audience: 'Handläggare',
  why: 'Många har bett om det.',
  from: '2027-02-01',
  to: '2027-04-30',
  regionCodes: ['20'],
  ...change,
})

export const someFigures: ThemeFigures = {
  acting: 4,
  drafting: null,
  gap: { mean: 1.5, regions: 6 },
  asking: 3,
  hindered: 0,
  needs: [],
  size: null,
}

/** Decides on a theme, as the coordinator does. */
export const takeUp = async (
  { deps, time }: Pick<TestSite, 'deps' | 'time'>,
  change: Partial<Parameters<TestSite['deps']['workshopThemes']['takeUp']>[0]> = {},
): Promise<WorkshopTheme> => {
  const outcome = await deps.workshopThemes.takeUp({
    actor: siv,
    at: time.now,
    content: aWorkshop(),
    subject: { kind: 'area', id: 'information' },
    subjectTitle: { sv: 'I. Information och kommunikation', en: 'I. Information and communication' },
    instrumentId: 'mapping',
    roundId: '2026',
    figures: someFigures,
    ...change,
  })
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}
