import { minimumPlansForPriorities, publicPriorities } from '#shared/statistics/priorities.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import { barrierMovers } from '../barrier-movers.ts'
import { type AreaFact, countAt, type ReportFacts } from '../report-facts.ts'
import {
  allRegions,
  capitalised,
  counted,
  formatList,
  formatNumber,
  numberWord,
  regionsCount,
  regionsOfAll,
  verb,
} from '../report-words.ts'

/** How many areas the summary names as strongest and as weakest. */
const namedAreas = 3

/** The titles of areas inside a sentence, in quotes: some titles hold commas of their own. */
export const areaTitles = (areas: readonly AreaFact[], facts: ReportFacts): string =>
  formatList(
    areas.map(({ area }) => facts.say({ sv: `”${area.title.sv}”`, en: `“${area.title.en}”` })),
    facts.language,
  )

/** Who has handed in and adopted. */
export const statusSentence = (facts: ReportFacts): string => {
  const { submitted, adopted, language, say } = facts
  const first = capitalised(regionsOfAll(submitted, language))
  return say({
    sv: `${first} har lämnat in sin kartläggning. ${capitalised(regionsCount(adopted, 'sv'))} har antagit en handlingsplan.`,
    en: `${first} ${verb(submitted, 'has', 'have')} handed in ${verb(submitted, 'its', 'their')} mapping. ${capitalised(regionsCount(adopted, 'en'))} ${verb(adopted, 'has', 'have')} adopted an action plan.`,
  })
}

/** The areas where the regions have come furthest and least far; says so when there are too few answers. */
export const strengthSentence = (facts: ReportFacts): string => {
  const { rankedAreas, say } = facts
  const named = Math.min(namedAreas, Math.floor(rankedAreas.length / 2))
  if (named === 0)
    return say({
      sv: 'Färre än fem regioner har lämnat in sin kartläggning. Därför visar rapporten ännu inte hur långt regionerna har kommit i områdena.',
      en: 'Fewer than five regions have handed in their mapping. That is why the report does not yet say how far the regions have come in the areas.',
    })
  const strongest = areaTitles(rankedAreas.slice(0, named), facts)
  const weakest = areaTitles(rankedAreas.slice(-named).reverse(), facts)
  return say({
    sv: `Längst har regionerna kommit i ${named === 1 ? 'området' : 'områdena'} ${strongest}. Mest finns kvar att göra i ${weakest}.`,
    en: `The regions have come furthest in the ${named === 1 ? 'area' : 'areas'} ${strongest}. Most is left to do in ${weakest}.`,
  })
}

/** What most regions have put in their plans; too few plans to publish from are said to be too few. */
export const prioritySentence = (facts: ReportFacts): string => {
  const { adopted } = facts
  if (adopted > 0 && adopted < minimumPlansForPriorities)
    return facts.say({
      sv: `Det som regionerna prioriterar visas när minst ${numberWord(minimumPlansForPriorities, 'sv')} regioner har antagit en handlingsplan, så att ingen region kan pekas ut.`,
      en: `What the regions prioritise is shown once at least ${numberWord(minimumPlansForPriorities, 'en')} regions have adopted an action plan, so that no region can be singled out.`,
    })
  const prioritised = publicPriorities(facts.snapshot)
  const first = prioritised[0]
  const found = first && facts.indicator(first.indicatorId)
  if (!first || !found)
    return facts.say({
      sv: 'Ännu finns inga insatser i regionernas planer att visa.',
      en: "There are not yet any actions in the regions' plans to show.",
    })
  const { regions } = first
  const others = prioritised.filter((one) => one.regions === regions).length - 1
  const who = capitalised(regionsCount(regions, facts.language))
  if (others > 0)
    return facts.say({
      sv: `${who} har insatser för frågan ”${found.indicator.question.sv}” i området ”${found.area.title.sv}”, och lika många för ${others === 1 ? 'en annan fråga' : `${numberWord(others, 'sv')} andra frågor`}. Ingen fråga finns i fler planer.`,
      en: `${who} ${verb(regions, 'has', 'have')} actions for the question “${found.indicator.question.en}” in the area “${found.area.title.en}”, and as many for ${others === 1 ? 'one other question' : `${numberWord(others, 'en')} other questions`}. No question is in more plans.`,
    })
  return facts.say({
    sv: `Den fråga som flest regioner tar sig an är ”${found.indicator.question.sv}” i området ”${found.area.title.sv}”. ${who} har insatser för den i sin plan.`,
    en: `The question that most regions take on is “${found.indicator.question.en}” in the area “${found.area.title.en}”. ${who} ${verb(regions, 'has', 'have')} actions for it in ${verb(regions, 'its', 'their')} plan.`,
  })
}

/** Where most barriers have to be moved, as far as it is shown (shared/statistics/shown-barriers.ts). */
export const barrierSentence = (facts: ReportFacts): string => {
  const { levels, total } = shownBarriers(facts.snapshot)
  const raised = levels.filter((level) => level.raised !== 0)
  const highest = Math.max(0, ...raised.map((level) => level.raised ?? 0))
  const most = raised.filter((level) => level.raised === highest)
  if (total === 0)
    return facts.say({
      sv: 'Ingen region har lyft något hinder som någon annan måste undanröja.',
      en: 'No region has raised a barrier that someone else has to remove.',
    })
  if (highest === 0)
    return facts.say({
      sv: 'Regionerna har lyft hinder som de inte själva rår över. På varje nivå har färre än tre regioner gjort det, så antalen visas inte.',
      en: 'The regions have raised barriers beyond their own control. At each level fewer than three regions have done so, and the numbers are not shown.',
    })
  const where = barrierMovers(
    most.map(({ level }) => level),
    facts.language,
  )
  const each = most.length > 1 ? facts.say({ sv: ' vardera', en: ' each' }) : ''
  if (total === null)
    return facts.say({
      sv: `Regionerna har lyft hinder som de inte själva rår över. Av de hinder som minst tre regioner har lyft kan flest, ${highest}${each}, bara undanröjas av ${where}.`,
      en: `The regions have raised barriers beyond their own control. Of the barriers that at least three regions have raised, most, ${highest}${each}, can only be removed by ${where}.`,
    })
  const barriers = counted(
    total,
    facts.language,
    facts.language === 'sv'
      ? { none: 'inga hinder', one: 'ett hinder', many: 'hinder' }
      : { none: 'no barriers', one: 'one barrier', many: 'barriers' },
  )
  if (raised.length === 1)
    return facts.say({
      sv: `Regionerna har lyft ${barriers} som de inte själva rår över. Alla kan bara undanröjas av ${where}.`,
      en: `The regions have raised ${barriers} beyond their own control. All of them can only be removed by ${where}.`,
    })
  return facts.say({
    sv: `Regionerna har lyft ${barriers} som de inte själva rår över. Vanligast är hinder som bara kan undanröjas av ${where}: ${highest}\u00a0av\u00a0${total}${each}.`,
    en: `The regions have raised ${barriers} beyond their own control. Most common are those that can only be removed by ${where}: ${highest}\u00a0of\u00a0${total}${each}.`,
  })
}

/** How many validations are reported, and by how many regions: never as if it were the whole country. */
export const countSentence = (facts: ReportFacts): string => {
  const { latestCounts, language, say } = facts
  if (!latestCounts)
    return say({
      sv: 'Ingen region har rapporterat hur många valideringar som har genomförts. Sådana uppgifter finns inte heller publicerade per region.',
      en: 'No region has reported how many validations have been carried out. Nor are such figures published by region.',
    })
  const { year, reportingRegions } = latestCounts
  const regions = reportingRegions.length
  const total = countAt(latestCounts, {})
  const who = capitalised(regionsOfAll(regions, language))
  const coverage =
    regions === allRegions
      ? ''
      : say({
          sv: ' Talet gäller bara dem, inte hela landet.',
          en: ' The number covers only them, not the whole country.',
        })
  if (typeof total !== 'number')
    return say({
      sv: `${who} har rapporterat valideringar för ${year}. Summan ${total === 'suppressed' ? 'döljs för att skydda enskilda' : 'går inte att ange'}.`,
      en: `${who} ${verb(regions, 'has', 'have')} reported validations for ${year}. The total ${total === 'suppressed' ? 'is hidden to protect individuals' : 'cannot be given'}.`,
    })
  return say({
    sv: `${who} har rapporterat valideringar för ${year}, sammanlagt ${formatNumber(total, 'sv', 0)}.${coverage}`,
    en: `${who} ${verb(regions, 'has', 'have')} reported validations for ${year}, ${formatNumber(total, 'en', 0)} in all.${coverage}`,
  })
}
