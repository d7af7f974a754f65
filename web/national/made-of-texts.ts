import { texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'

type Texts = {
  counted: (count: number) => string
  others: (count: number) => string
  nobody: string
  unnamed: string
  notCounted: string
  yes: string
  areas: string
  areaColumns: string[]
  tooFew: string
  moves: string
  moveColumns: string[]
  spread: (answers: number) => string
  spreadTooFew: string
  spreadCaption: string
  spreadColumns: string[]
  level: (level: number) => string
  notApplicable: string
  quartiles: (lower: string, upper: string) => string
  priorities: string
  priorityColumns: string[]
  noPriorities: string
  barriers: string
  barrierColumns: string[]
  fewRegions: string
  sectors: (year: number) => string
  sectorColumns: string[]
  sectorsNote: (reporting: number) => string
  years: string
  yearColumns: string[]
  noYears: string
  set: string
}

/** Texts of what a figure is made of. */
export const madeOfTexts = texts<Texts>({
  sv: {
    counted: (count) => `Räknas med (${count})`,
    others: (count) => `Räknas inte med (${count})`,
    nobody: 'Ingen region.',
    unnamed:
      'Vilka regionerna är visas inte, och inte heller hur många de är när det skulle avslöja en enskild region. Hur långt en region har kommit innan den lämnar in är dess egen sak.',
    notCounted: 'Uppgift saknas. Bilden sammanställdes innan uppgiften fanns.',
    yes: 'ja',
    areas: 'Områdenas medianer',
    areaColumns: ['Område', 'Median, procent', 'Räknas eller nämns'],
    tooFew: 'färre än fem svar',
    moves: 'Områdenas medianer i förra omgången och nu',
    moveColumns: ['Område', 'Förra omgången, procent', 'Nu, procent', 'Ändring', 'Räknas eller nämns'],
    spread: (answers) =>
      `Medianen är den mittersta regionens resultat, bland de ${answers} regioner som har svarat. Regionerna visas bara som antal på varje nivå, aldrig med namn.`,
    spreadTooFew:
      'Färre än fem regioner har svarat. Då visas varken median eller nivåer, så att ingen region kan pekas ut.',
    spreadCaption: 'Antal regioner på varje nivå',
    spreadColumns: ['Nivå', 'Regioner'],
    level: (level) => `Nivå ${level}`,
    notApplicable: 'Ej tillämpligt',
    quartiles: (lower, upper) => `Mellersta hälften av regionerna ligger mellan ${lower} och ${upper} procent.`,
    priorities: 'Frågorna som antagna planer tar sig an',
    priorityColumns: ['Fråga', 'Regioner', 'Insatser', 'Nämns'],
    noPriorities: 'Färre än tre planer är antagna. Då visas inga prioriteringar.',
    barriers: 'Lyfta hinder efter vem som kan undanröja dem',
    barrierColumns: ['Kan undanröjas av', 'Lyfta hinder', 'Regioner'],
    fewRegions: 'färre än 3 regioner',
    sectors: (year) => `Rapporterade valideringar ${year} efter sektor, hela landet`,
    sectorColumns: ['Sektor', 'Valideringar'],
    sectorsNote: (reporting) =>
      `${reporting} av ${regions.length} regioner har rapporterat. Är något tal dolt går sektorerna inte att lägga ihop till summan.`,
    years: 'Regioner som har rapporterat, per år',
    yearColumns: ['År', 'Regioner'],
    noYears: 'Ingen region har rapporterat än.',
    set: 'Nyckeltalet är bestämt på förhand. Det räknas inte fram ur regionernas svar.',
  },
  en: {
    counted: (count) => `Counted (${count})`,
    others: (count) => `Not counted (${count})`,
    nobody: 'No region.',
    unnamed:
      'Which regions they are is not shown, nor how many when that would reveal a single region. How far a region has come before it hands in is its own business.',
    notCounted: 'Data missing. The picture was compiled before this was counted.',
    yes: 'yes',
    areas: 'Medians of the areas',
    areaColumns: ['Area', 'Median, per cent', 'Counted or named'],
    tooFew: 'fewer than five answers',
    moves: 'Medians of the areas in the previous round and now',
    moveColumns: ['Area', 'Previous round, per cent', 'Now, per cent', 'Change', 'Counted or named'],
    spread: (answers) =>
      `The median is the result of the region in the middle, among the ${answers} that have answered. Regions are shown only as numbers at each level, never by name.`,
    spreadTooFew:
      'Fewer than five regions have answered. Neither the median nor levels are then shown, so that no region can be singled out.',
    spreadCaption: 'Number of regions at each level',
    spreadColumns: ['Level', 'Regions'],
    level: (level) => `Level ${level}`,
    notApplicable: 'Not applicable',
    quartiles: (lower, upper) => `The middle half of the regions lies between ${lower} and ${upper} per cent.`,
    priorities: 'The questions that adopted plans act on',
    priorityColumns: ['Question', 'Regions', 'Actions', 'Named'],
    noPriorities: 'Fewer than three plans are adopted. No priorities are then shown.',
    barriers: 'Barriers raised, by who can remove them',
    barrierColumns: ['Can be removed by', 'Barriers raised', 'Regions'],
    fewRegions: 'fewer than 3 regions',
    sectors: (year) => `Validations reported for ${year} by sector, the whole country`,
    sectorColumns: ['Sector', 'Validations'],
    sectorsNote: (reporting) =>
      `${reporting} of ${regions.length} regions have reported. Where a number is hidden, the sectors do not add up to the total.`,
    years: 'Regions that have reported, by year',
    yearColumns: ['Year', 'Regions'],
    noYears: 'No region has reported yet.',
    set: "The key figure is decided beforehand. It is not computed from the regions' answers.",
  },
})
