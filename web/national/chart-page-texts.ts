import { texts } from '#shared/platform/language.ts'

type Page = { title: string; lead: string; empty: string; about: string }

/** The charts that have pages of their own. */
export type ChartPage = 'map' | 'levels' | 'overTime' | 'priorities' | 'flow'

/** Texts of the charts that have pages of their own. */
export const chartPageTexts = texts<Record<ChartPage, Page> & { levelsOfArea: Pick<Page, 'lead' | 'about'> }>({
  sv: {
    map: {
      title: 'Kartan',
      lead: 'Det som är offentligt om varje region. Nivåer visas inte för enskilda regioner.',
      empty: '',
      about: 'Regionerna rangordnas inte. Saknas en uppgift står det ”uppgift saknas”, aldrig noll.',
    },
    levels: {
      title: 'Fördelning över nivåerna',
      lead: 'Så många regioner står på varje nivå i varje område. Vilka de är visas inte.',
      empty: 'Fördelningen visas när minst fem regioner har lämnat in, så att ingen region kan pekas ut.',
      about:
        'En regions resultat i ett område avrundas till närmaste nivå, från 0 (saknas) till 4 (följs upp och förbättras).',
    },
    levelsOfArea: {
      lead: 'Så många regioner står på varje nivå i varje fråga i området. Vilka de är visas inte.',
      about:
        'Nivåerna går från 0 (saknas) till 4 (följs upp och förbättras). Frågor som besvaras utan nivå, eller som färre än fem regioner har svarat på, är inte med i bilden.',
    },
    overTime: {
      title: 'Områdena över tid',
      lead: 'Varje ruta är ett område. Alla rutor har samma skala, från 0 till 100 procent av högsta nivån.',
      empty: 'Medianer visas när minst fem regioner har lämnat in, så att ingen region kan pekas ut.',
      about:
        'Varje punkt är den senaste sammanställningen från en månad. När en ny omgång börjar är det färre regioner som har lämnat in, och medianen kan därför röra sig utan att någon region har ändrat sig. Där en omgång börjar eller frågeformuläret har bytts bryts linjen. Månader utan ny sammanställning hoppas över.',
    },
    priorities: {
      title: 'Prioritet mot nivå',
      lead: 'Tar de antagna planerna sig an de områden som är svagast?',
      empty:
        'Diagrammet visas när minst tre planer är antagna och minst fem regioner har lämnat in, så att ingen region kan pekas ut.',
      about:
        'Högre upp är områdets median högre. Längre till höger är områdets vanligaste fråga med i fler antagna planer. Att ett område är svagt och sällan prioriteras kan bero på att andra än regionen måste agera först: se hindren.',
    },
    flow: {
      title: 'Från gap till insats till utfall',
      lead: 'Hur många frågor låg under målet, hur många av dem tog planerna sig an, och hur har medianen rört sig sedan dess?',
      empty:
        'Diagrammet visas när minst tre planer är antagna och minst fem regioner har lämnat in, så att ingen region kan pekas ut.',
      about:
        'Diagrammet räknar frågor, inte regioner, och bygger bara på det som är publicerat för hela landet. Det säger inget om orsak: medianen kan röra sig av andra skäl än insatserna. Vad insatserna har lett till i enskilda regioner visas inte.',
    },
  },
  en: {
    map: {
      title: 'The map',
      lead: 'What is public about each region. Levels are not shown for individual regions.',
      empty: '',
      about: 'The regions are not ranked. Where something is not known it says “data missing”, never zero.',
    },
    levels: {
      title: 'Distribution over the levels',
      lead: 'How many regions are at each level in each area. Which ones they are is not shown.',
      empty:
        'The distribution is shown once at least five regions have handed in, so that no region can be singled out.',
      about:
        "A region's result in an area is rounded to the nearest level, from 0 (missing) to 4 (followed up and improved).",
    },
    levelsOfArea: {
      lead: 'How many regions are at each level in each question of the area. Which ones they are is not shown.',
      about:
        'The levels run from 0 (missing) to 4 (followed up and improved). Questions that are answered without a level, or that fewer than five regions have answered, are not in the chart.',
    },
    overTime: {
      title: 'The areas over time',
      lead: 'Each panel is an area. All panels have the same scale, from 0 to 100 per cent of the highest level.',
      empty: 'Medians are shown once at least five regions have handed in, so that no region can be singled out.',
      about:
        'Each point is the latest compilation of a month. When a new round begins, fewer regions have handed in, and the median can move without any region having changed. Where a round begins or the questionnaire has changed, the line is broken. Months without a new compilation are skipped.',
    },
    priorities: {
      title: 'Priority against level',
      lead: 'Do the adopted plans act on the areas that are weakest?',
      empty:
        'The chart is shown once at least three plans are adopted and at least five regions have handed in, so that no region can be singled out.',
      about:
        "Higher up, the area's median is higher. Further to the right, the area's most common question is in more adopted plans. That an area is weak and seldom prioritised may be because others than the region must act first: see the barriers.",
    },
    flow: {
      title: 'From gap to action to outcome',
      lead: 'How many questions were below the target, how many of them did the plans act on, and how has the median moved since?',
      empty:
        'The chart is shown once at least three plans are adopted and at least five regions have handed in, so that no region can be singled out.',
      about:
        'The chart counts questions, not regions, and is based only on what is published for the whole country. It says nothing about cause: the median may move for other reasons than the actions. What the actions have led to in individual regions is not shown.',
    },
  },
})
