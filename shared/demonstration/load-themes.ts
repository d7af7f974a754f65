import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Actor } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { figuresOfTheme, prioritising } from '#shared/themes/theme.ts'
import { type RegionToHear, themesOf } from '#shared/themes/theme-figures.ts'
import { createWorkshopThemes } from '#shared/themes/workshop-themes.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type ThemesToLoad = { round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>; actor: Actor; at: Date }

/** One theme that the demonstration project has decided to take up: the area that most regions have actions on. Made up, and says so. */
export const loadThemes = async (
  { store, plans, assessments, review }: Pick<DemonstrationDeps, 'store' | 'plans' | 'assessments' | 'review'>,
  instrument: Instrument,
  { round, actor, at }: ThemesToLoad,
): Promise<void> => {
  const heard = await Promise.all(
    regions.map(async (region): Promise<RegionToHear> => {
      const [plan, assessment] = await Promise.all([
        plans.inForce(region.code, round.id),
        assessments.get(region.code, round.id),
      ])
      const answers =
        assessment && isHandedIn(assessment)
          ? await review.inForce({ regionCode: region.code, round, assessment })
          : null
      return { region, plan, answers }
    }),
  )
  const material = { instrument, targetLevel: instrument.targetLevel, regions: heard, survey: null }
  const [theme] = themesOf(material, 'area', null).toSorted((a, b) => b.acting.length - a.acting.length)
  if (!theme) throw new Error('no region prioritises anything')
  const { letter, title } = theme.area
  expectDone(
    await createWorkshopThemes(store).takeUp({
      actor,
      at,
      content: {
        title: `Demonstrationsdata: ${title.sv}`,
        titleEn: `Demonstration data: ${title.en}`,
        form: 'workshop',
        audience: 'Demo: de som arbetar med validering i regionerna',
        why: 'Demonstrationsdata: flest regioner har insatser om det här området.',
        from: '2027-02-01',
        to: '2027-04-30',
        regionCodes: prioritising(theme).map(({ code }) => code),
      },
      subject: theme.subject,
      subjectTitle: { sv: `${letter}. ${title.sv}`, en: `${letter}. ${title.en}` },
      instrumentId: instrument.id,
      roundId: round.id,
      figures: figuresOfTheme(theme, null),
    }),
  )
}
