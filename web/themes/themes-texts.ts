import { texts } from '#shared/platform/language.ts'
import type { RegionSize } from '#shared/regions/region-size.ts'
import type { ThemeKind } from '#shared/themes/theme.ts'
import type { ThemeOrder } from '#shared/themes/theme-figures.ts'

type ThemesTexts = {
  title: string
  lead: (round: string) => string
  noRound: string
  toDesk: string
  filter: string
  fields: { round: string; kind: string; order: string; size: string; free: string }
  kinds: Record<ThemeKind, string>
  orders: Record<ThemeOrder, string>
  all: string
  sizes: Record<RegionSize, string>
  show: string
  clear: string
  file: string
  proposals: string
  count: (count: number) => string
  none: string
  noneFiltered: string
  how: string
  howText: string[]
  columns: Record<
    'theme' | 'acting' | 'drafting' | 'gap' | 'gapRegions' | 'asking' | 'hindered' | 'needs' | 'why',
    string
  >
  regions: (count: number) => string
  levels: (mean: string) => string
  nobody: string
  notShown: string
  who: string
  whoOf: Record<'acting' | 'asking' | 'hindered', string>
  takeUp: string
  decidedTag: string
  decided: string
  decidedCaption: string
  decidedLead: string
  noDecided: string
  why: {
    acting: (count: number) => string
    drafting: (count: number) => string
    gap: (mean: string, regions: number) => string
    asking: (count: number) => string
    hindered: (count: number) => string
    needs: (needs: string) => string
    need: (share: string, label: string) => string
    of: (size: string) => string
  }
  sheets: Record<'areas' | 'questions' | 'decided', string>
}

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`)

/** Texts of the coordinator's page on what regions prioritise. */
export const themesTexts = texts<ThemesTexts>({
  sv: {
    title: 'Teman för workshoppar och utbildningar',
    lead: (round) =>
      `Det regionerna prioriterar i ${round} blir förslag till workshoppar och utbildningar. Välj ett tema och ta upp det.`,
    noRound: 'Ingen kartläggning har öppnats än, så det finns inga teman.',
    toDesk: 'Nationell samordning',
    filter: 'Välj vad som visas',
    fields: {
      round: 'Omgång',
      kind: 'Visa teman som',
      order: 'Ordna efter',
      size: 'Regioner',
      free: 'Visa bara det som inte tas upp än',
    },
    kinds: { area: 'Områden', indicator: 'Frågor' },
    orders: {
      acting: 'Flest regioner med insatser',
      gap: 'Störst avstånd till målnivån',
      asking: 'Flest som säger att det är viktigt',
      hindered: 'Flest regioner bakom hinder',
    },
    all: 'Alla',
    sizes: { small: 'Mindre regioner', middle: 'Mellanstora regioner', large: 'Större regioner' },
    show: 'Visa',
    clear: 'Visa allt',
    file: 'Hämta som XLSX',
    proposals: 'Förslag',
    count: (count) => many(count, 'tema.', 'teman.'),
    none: 'Ingen region har antagit någon plan eller lämnat in någon kartläggning än.',
    noneFiltered: 'Inget tema stämmer med det du har valt. Välj något annat, eller visa allt.',
    how: 'Så räknas det',
    howText: [
      'Regioner med insatser är de som har en insats om temat i en antagen plan. Avbrutna insatser räknas inte.',
      'Ett utkast är regionens eget. Därför visas bara hur många utkast som tar upp temat, när de är minst tre men inte alla, och aldrig för en grupp av regioner.',
      'Avståndet är medelvärdet av regionernas egna medelvärden, i nivåer under den nationella målnivån. Bara inlämnade svar räknas.',
      'En region säger att det är viktigt när den själv har satt vikten till 3 eller 4 på en fråga där den ligger under målnivån.',
      'Hinder räknas när de står i en antagen plan.',
      'Enkätens svar visas som andel av alla som har svarat. Vilket område ett svar hör till har projektet bestämt.',
    ],
    columns: {
      theme: 'Tema',
      acting: 'Regioner med insatser',
      drafting: 'Utkast med insatser',
      gap: 'Avstånd till målnivån',
      gapRegions: 'Regioner med svar',
      asking: 'Säger att det är viktigt',
      hindered: 'Regioner bakom hinder',
      needs: 'Ur enkäten',
      why: 'Därför föreslås det',
    },
    regions: (count) => many(count, 'region', 'regioner'),
    levels: (mean) => (mean === '1' ? '1 nivå' : `${mean} nivåer`),
    nobody: 'ingen',
    notShown: 'visas inte',
    who: 'Vilka regioner',
    whoOf: { acting: 'Har insatser', asking: 'Säger att det är viktigt', hindered: 'Har lyft hinder' },
    takeUp: 'Ta upp som workshop eller utbildning',
    decidedTag: 'Tas upp',
    decided: 'Beslutat',
    decidedCaption: 'Teman som är beslutade',
    decidedLead: 'Det som projektet tar upp. Regioner som har prioriterat temat ser det på sina egna sidor.',
    noDecided: 'Inget är beslutat än. Välj ett tema nedan och ta upp det.',
    why: {
      acting: (count) =>
        count === 1
          ? '1 region har insatser om det i sin antagna plan.'
          : `${count} regioner har insatser om det i sina antagna planer.`,
      drafting: (count) => `${count} regioner har det med i ett utkast till plan.`,
      gap: (mean, regions) =>
        `${many(regions, 'region som har lämnat in ligger', 'regioner som har lämnat in ligger')} i snitt ${mean} ${mean === '1' ? 'nivå' : 'nivåer'} under målnivån.`,
      asking: (count) => `${many(count, 'region', 'regioner')} under målnivån säger att det är viktigt.`,
      hindered: (count) => `${many(count, 'region', 'regioner')} har lyft hinder som gäller det.`,
      needs: (needs) => `I enkäten bad regionerna om ${needs}.`,
      need: (share, label) => `”${label}” (${share})`,
      of: (size) => `Bland ${size}:`,
    },
    sheets: { areas: 'Områden', questions: 'Frågor', decided: 'Beslutat' },
  },
  en: {
    title: 'Themes for workshops and training',
    lead: (round) =>
      `What the regions prioritise in ${round} becomes proposals for workshops and training. Choose a theme and take it up.`,
    noRound: 'No mapping has been opened yet, so there are no themes.',
    toDesk: 'National coordination',
    filter: 'Choose what is shown',
    fields: {
      round: 'Round',
      kind: 'Show themes as',
      order: 'Order by',
      size: 'Regions',
      free: 'Show only what has not been taken up yet',
    },
    kinds: { area: 'Areas', indicator: 'Questions' },
    orders: {
      acting: 'Most regions with actions',
      gap: 'Furthest from the target level',
      asking: 'Most that say it matters',
      hindered: 'Most regions behind barriers',
    },
    all: 'All',
    sizes: { small: 'Smaller regions', middle: 'Middle-sized regions', large: 'Larger regions' },
    show: 'Show',
    clear: 'Show everything',
    file: 'Download as XLSX',
    proposals: 'Proposals',
    count: (count) => many(count, 'theme.', 'themes.'),
    none: 'No region has adopted a plan or handed in a mapping yet.',
    noneFiltered: 'No theme matches what you have chosen. Choose something else, or show everything.',
    how: 'How it is counted',
    howText: [
      'Regions with actions are those that have an action on the theme in an adopted plan. Cancelled actions do not count.',
      "A draft is the region's own. That is why you see only how many drafts take the theme up, when they are at least three but not all, and never for one group of regions.",
      "The distance is the mean of the regions' own means, in levels below the national target level. Only answers that have been handed in count.",
      'A region says that it matters when it has set the importance to 3 or 4 on a question where it is below the target level.',
      'Barriers count when they are in an adopted plan.',
      "The survey's answers are shown as a share of all who answered. Which area an answer belongs to is the project's own choice.",
    ],
    columns: {
      theme: 'Theme',
      acting: 'Regions with actions',
      drafting: 'Drafts with actions',
      gap: 'Distance to the target level',
      gapRegions: 'Regions with answers',
      asking: 'Say that it matters',
      hindered: 'Regions behind barriers',
      needs: 'From the survey',
      why: 'Why it is proposed',
    },
    regions: (count) => many(count, 'region', 'regions'),
    levels: (mean) => (mean === '1' ? '1 level' : `${mean} levels`),
    nobody: 'none',
    notShown: 'not shown',
    who: 'Which regions',
    whoOf: { acting: 'Have actions', asking: 'Say that it matters', hindered: 'Have raised barriers' },
    takeUp: 'Take up as a workshop or training',
    decidedTag: 'Taken up',
    decided: 'Decided',
    decidedCaption: 'Themes that are decided',
    decidedLead: 'What the project takes up. Regions that have prioritised the theme see it on their own pages.',
    noDecided: 'Nothing has been decided yet. Choose a theme below and take it up.',
    why: {
      acting: (count) =>
        count === 1
          ? '1 region has actions on it in its adopted plan.'
          : `${count} regions have actions on it in their adopted plans.`,
      drafting: (count) => `${count} regions have it in a draft plan.`,
      gap: (mean, regions) =>
        `${many(regions, 'region that has handed in is', 'regions that have handed in are')} on average ${mean} ${mean === '1' ? 'level' : 'levels'} below the target level.`,
      asking: (count) =>
        count === 1
          ? '1 region below the target level says that it matters.'
          : `${count} regions below the target level say that it matters.`,
      hindered: (count) =>
        count === 1 ? '1 region has raised barriers about it.' : `${count} regions have raised barriers about it.`,
      needs: (needs) => `In the survey the regions asked for ${needs}.`,
      need: (share, label) => `“${label}” (${share})`,
      of: (size) => `Among ${size}:`,
    },
    sheets: { areas: 'Areas', questions: 'Questions', decided: 'Decided' },
  },
})
