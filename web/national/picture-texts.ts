import { texts } from '#shared/platform/language.ts'

/** Texts of the public page with the national picture. */
export const pictureTexts = texts({
  sv: {
    title: 'Nationell bild',
    description:
      'Så långt har Sveriges 21 regioner kommit i arbetet med validering: läget, profilen över områdena, prioriteringar, hinder och statistik.',
    emptyLead: 'Här kommer bilden av hur långt Sveriges 21 regioner har kommit i arbetet med validering.',
    emptyTitle: 'Det finns ingen sammanställning än',
    empty:
      'Regionerna kartlägger sitt arbete i omgångar. När svaren har sammanställts för första gången visas de här. Publicerade nationella siffror finns redan.',
    onThisPage: 'På den här sidan',
    sections: {
      regions: 'Regionerna',
      profile: 'Områdena',
      priorities: 'Prioriteringar',
      barriers: 'Hinder',
      counts: 'Valideringar',
      collected: 'Samlad information',
      events: 'Evenemang',
      charts: 'Fler diagram',
      published: 'Publicerade siffror',
      about: 'Om uppgifterna',
    },
    chosen: { group: 'Vald del av landet', area: 'Valt område' },
    aboutFigure: 'Vad nyckeltalet består av',
    mapShows: 'Kartan visar',
    charts: {
      nationalMap: 'Karta: läge, planer, rapporterade år, valideringar och yrkeshögskolan',
      nationalLevels: 'Fördelning: så många regioner står på varje nivå',
      nationalOverTime: 'Områdena över tid',
      nationalPriorities: 'Prioritet mot nivå: tar planerna sig an det som är svagast?',
      nationalFlow: 'Från gap till insats till utfall',
      hourglass: 'Timglaset: hinder och svar',
      seminar: 'Bildspel för en grupp, med frågor att ställa, även för utskrift',
    },
    profileLead:
      'Regionerna bedömer sig själva på fem nivåer, från 0 (saknas) till 4 (följs upp och förbättras). Bilden visar hela landet. Enskilda regioners nivåer visas inte och rangordnas inte.',
    prioritiesLead:
      'Bara antagna handlingsplaner räknas. Varje stapel visar hur många regioner som har insatser för frågan.',
    toHourglass: 'Se hindren, vem de är framförda till och svaren',
    barriersLead:
      'En del av det som bromsar ligger utanför regionens egen makt. Det kallas ofta timglasets smala del: regler, finansiering och incitament som andra bestämmer över.',
    countsLead:
      'En validering är genomförd när personen har fått sitt kunnande bedömt och erkänt. Regionerna rapporterar antalet själva, per sektor.',
    publishedTitle: 'Publicerade nationella siffror',
    publishedLead:
      'Det här är vad myndigheterna har publicerat. Siffrorna mäter olika saker, i olika enheter och för olika år. De går inte att lägga ihop, och vi gör det inte.',
    publishedCaption: 'Siffrorna med enhet, år, källa och kvalitet',
    publishedColumns: ['Mått', 'Värde', 'Enhet', 'År', 'Källa', 'Kvalitet'],
    sources: 'Källor till siffrorna',
    sourceNumber: (number: number) => `Källa ${number}`,
    contextTitle: 'Sammanhang: yrkeshögskolan i länen',
    source: 'Källa',
    compiled: (moment: string, round: string) => `Sammanställt ${moment} av svaren i omgången ${round}.`,
    compiledShort: (day: string, round: string) => `Sammanställt ${day}, ${round}.`,
    aboutInputs: (count: string) =>
      `Underlaget är ${count} sparade poster. Samma underlag ger alltid samma sammanställning.`,
    aboutId: 'Sammanställningens beteckning',
    aboutQuality:
      'Uppgifterna om läge och nivåer är regionernas egna bedömningar, efter ett frågeformulär som projektet har satt samman. Bara inlämnade kartläggningar räknas. Antalet valideringar är regionernas egna rapporter. Saknas en uppgift står det ”uppgift saknas”, aldrig noll.',
    method: 'Så är bilden gjord: metod och källor',
    latestReport: 'Senaste lägesrapporten',
    reports: 'Alla lägesrapporter',
    statistics: 'Statistik: välj tabell, dela och hämta',
    survey: 'Enkäten om informationsmaterial',
    interviews: 'Intervjuerna med regionerna',
  },
  en: {
    title: 'National picture',
    description:
      "How far Sweden's 21 regions have come in their work with validation: where they stand, the profile of the areas, priorities, barriers and statistics.",
    emptyLead: "Here you will find how far Sweden's 21 regions have come in their work with validation.",
    emptyTitle: 'There is no compilation yet',
    empty:
      'The regions map their work in rounds. Once the answers have been compiled for the first time, they are shown here. Published national figures are here already.',
    onThisPage: 'On this page',
    sections: {
      regions: 'The regions',
      profile: 'The areas',
      priorities: 'Priorities',
      barriers: 'Barriers',
      counts: 'Validations',
      collected: 'Collected information',
      events: 'Events',
      charts: 'More charts',
      published: 'Published figures',
      about: 'About the data',
    },
    chosen: { group: 'Chosen part of the country', area: 'Chosen area' },
    aboutFigure: 'What the key figure consists of',
    mapShows: 'The map shows',
    charts: {
      nationalMap: 'Map: status, plans, years reported, validations and higher vocational education',
      nationalLevels: 'Distribution: how many regions are at each level',
      nationalOverTime: 'The areas over time',
      nationalPriorities: 'Priority against level: do the plans act on what is weakest?',
      nationalFlow: 'From gap to action to outcome',
      hourglass: 'The hourglass: barriers and answers',
      seminar: 'Slide show for a group, with questions to ask, also for print',
    },
    profileLead:
      'The regions assess themselves on five levels, from 0 (missing) to 4 (followed up and improved). The picture shows the whole country. The levels of individual regions are neither shown nor ranked.',
    prioritiesLead: 'Only adopted action plans count. Each bar shows how many regions have actions for the question.',
    toHourglass: 'See the barriers, whom they have been put forward to and the answers',
    barriersLead:
      "Some of what holds the work back lies outside the region's own power. It is often called the narrow part of the hourglass: rules, funding and incentives that others decide on.",
    countsLead:
      "A validation is completed when a person's skills and knowledge have been assessed and recognised. The regions report the number themselves, by sector.",
    publishedTitle: 'Published national figures',
    publishedLead:
      'This is what the agencies have published. The figures measure different things, in different units and for different years. They cannot be added up, and we do not add them up.',
    publishedCaption: 'The figures with unit, year, source and quality',
    publishedColumns: ['Measure', 'Value', 'Unit', 'Year', 'Source', 'Quality'],
    sources: 'Sources of the figures',
    sourceNumber: (number: number) => `Source ${number}`,
    contextTitle: 'Context: higher vocational education in the counties',
    source: 'Source',
    compiled: (moment: string, round: string) => `Compiled ${moment} from the answers in the round ${round}.`,
    compiledShort: (day: string, round: string) => `Compiled ${day}, ${round}.`,
    aboutInputs: (count: string) =>
      `It is based on ${count} saved items. The same items always give the same compilation.`,
    aboutId: 'Identifier of the compilation',
    aboutQuality:
      "The data on status and levels are the regions' own assessments, based on a questionnaire that the project has put together. Only mappings that have been handed in count. The numbers of validations are reported by the regions themselves. Where something is not known it says “data missing”, never zero.",
    method: 'How the picture is made: method and sources',
    latestReport: 'The latest status report',
    reports: 'All status reports',
    statistics: 'Statistics: choose a table, share and download',
    survey: 'The survey of information material',
    interviews: 'The interviews with the regions',
  },
})
