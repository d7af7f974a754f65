import { texts } from '#shared/platform/language.ts'
import type { TableFormat } from '#shared/tables/formats.ts'
import type { Missing } from '#shared/tables/symbols.ts'
import { formatList, formatNumber } from '../texts/format.ts'
import type { View } from './asked.ts'

type Texts = {
  title: string
  lead: string
  description: string
  listLabel: string
  facts: {
    about: string
    unit: string
    period: string
    updated: string
    source: string
    measure: string
    version: string
  }
  noPeriod: string
  notUpdated: string
  empty: string
  publishingTitle: string
  publishing: string
  toCalendar: string
  toRevisions: string
  toDelivering: string
  openDataTitle: string
  toOpenData: string
  openData: string
  aboutMeasure: string
  notes: string
  notOnMap: string
  views: Record<View, string>
  viewsLabel: string
  drawnTitle: (title: string, along: string, at: string | null) => string
  bars: (along: string, unit: string, at: string | null) => string
  lines: (along: string, unit: string) => string
  map: (unit: string, at: string | null) => string
  breakMark: (year: number) => string
  notDrawn: {
    'too-many': (dimensions: readonly string[], most: { lines: number; bars: number }) => string
    'too-many-on-map': (dimensions: readonly string[]) => string
    'no-counties': string
    'no-numbers': string
  }
  missing: Record<Missing, string>
  tooLarge: (cells: number, most: number) => string
  downloadTitle: string
  download: string
  wholeTable: string
  formats: Record<TableFormat, { name: string; what: string }>
  shareTitle: string
  share: string
  ownWeb: string
  tooManyInFile: (cells: number, most: number) => string
  acrossBreak: string
}

/** Whether a title names what the figures are drawn along already: Validations by region. */
const saysAlong = (title: string, along: string): boolean =>
  title
    .toLowerCase()
    .split(/[\s:,]+/)
    .includes(along)

/** Texts of the list of tables and of a table with its files. */
export const tableTexts = texts<Texts>({
  sv: {
    title: 'Statistik',
    lead: 'Välj en tabell, välj vad du vill se, och dela eller hämta siffrorna.',
    description:
      'Statistik om validering och yrkeshögskolan per region: välj värden, se tabellen, dela adressen och hämta som CSV, JSON-stat, PX, Parquet eller Excel.',
    listLabel: 'Tabeller',
    facts: {
      about: 'Fördelat på',
      unit: 'Enhet',
      period: 'Period',
      updated: 'Uppdaterad',
      version: 'Version',
      source: 'Källa',
      measure: 'Mått',
    },
    noPeriod: 'uppgift saknas',
    notUpdated: 'uppgift saknas',
    empty:
      'Uppgift saknas för allt du har valt. Talen kommer när regionernas uppgifter har publicerats. Det betyder att vi inte vet än, inte att antalet är noll.',
    publishingTitle: 'När statistiken kommer',
    publishing: 'Antalet valideringar publiceras på annonserade dagar, klockan 08:00. Varje version finns kvar.',
    toCalendar: 'Publiceringskalender',
    toRevisions: 'Versioner och revideringar',
    toDelivering: 'Så lämnar ni uppgifter',
    openDataTitle: 'Hämta som öppna data',
    toOpenData: 'Om öppna data: villkor, format, API och exempel',
    openData:
      'Varje tabell går att hämta som fil på en fast adress. Adressen innehåller ditt val, så ett program kan hämta samma tabell igen när siffrorna är uppdaterade.',
    aboutMeasure: 'Om statistiken',
    notes: 'Att tänka på',
    notOnMap: 'tal saknas eller är inte valt',
    views: { table: 'Tabell', chart: 'Diagram', map: 'Karta' },
    viewsLabel: 'Visa som',
    drawnTitle: (title, along, at) =>
      `${title}${saysAlong(title, along) ? '' : `, efter ${along}`}${at ? `, ${at}` : ''}`,
    bars: (along, unit, at) =>
      `Staplar efter ${along}. Enhet: ${unit}.${at ? ` Du har valt flera tidpunkter: diagrammet visar ${at}, den senaste med tal.` : ''}`,
    lines: (along, unit) => `Linjer efter ${along}. Enhet: ${unit}. En lucka betyder att tal saknas eller döljs.`,
    map: (unit, at) =>
      `Länen är delade i tre klasser med lika många län i varje, så långt talen tillåter. Enhet: ${unit}.${at ? ` Du har valt flera tidpunkter: kartan visar ${at}, den senaste med tal.` : ''}`,
    breakMark: (year) => `ny definition ${year}`,
    notDrawn: {
      'too-many': (dimensions, most) =>
        dimensions.length === 0
          ? 'Det finns bara ett tal att visa. Välj flera värden i någon rubrik för att få ett diagram.'
          : `Du har valt flera värden av ${formatList(dimensions, 'sv')}, och det blir för mycket för ett diagram. Ett diagram visar högst ${most.lines} linjer över tid, eller högst ${most.bars} staplar. Välj färre värden. Allt du har valt finns i tabellen.`,
      'too-many-on-map': (dimensions) =>
        `En karta visar ett tal för varje län. Välj ett enda värde av ${formatList(dimensions, 'sv')}. Allt du har valt finns i tabellen.`,
      'no-counties': 'Välj minst två län för att få en karta.',
      'no-numbers': 'Inget av det du har valt har ett tal som går att rita. Tabellen säger varför.',
    },
    missing: { suppressed: 'döljs', 'not-published': 'publiceras inte', 'not-available': 'uppgift saknas' },
    tooLarge: (cells, most) =>
      `Ditt val ger ${formatNumber(cells, 'sv')} tal. En sida visar högst ${formatNumber(most, 'sv')}. Välj färre värden, eller hämta allt som fil.`,
    downloadTitle: 'Hämta',
    download: 'Filerna innehåller det du har valt.',
    wholeTable: 'Hela tabellen som JSON-stat',
    formats: {
      csv: { name: 'CSV', what: 'en rad för varje tal, för kalkylark och program' },
      'csv-metadata': { name: 'CSV-metadata', what: 'beskriver CSV-filens kolumner (CSVW)' },
      'json-stat': { name: 'JSON-stat', what: 'tal och beskrivning i en fil, för program' },
      px: { name: 'PX', what: 'för PxWeb och annan statistikprogramvara' },
      xlsx: { name: 'Excel', what: 'tabell med noter och källa' },
      parquet: { name: 'Parquet', what: 'för R, Python, DuckDB och andra analysverktyg' },
    },
    shareTitle: 'Dela',
    share: 'Sidans adress innehåller ditt val. Kopiera den för att visa samma tabell för någon annan:',
    ownWeb: 'Visa på er egen webbplats',
    tooManyInFile: (cells, most) =>
      `Ditt val ger ${formatNumber(cells, 'sv')} tal, och högst ${formatNumber(most, 'sv')} kan visas eller hämtas på en gång. Välj färre värden. Hela tabellen finns att hämta som JSON-stat.`,
    acrossBreak: 'Du har valt år från båda sidor om ett brott i jämförbarheten.',
  },
  en: {
    title: 'Statistics',
    lead: 'Choose a table, choose what to see, and share or download the figures.',
    description:
      'Statistics on validation and higher vocational education in Sweden by region: choose values, see the table, share its address and download it as CSV, JSON-stat, PX, Parquet or Excel.',
    listLabel: 'Tables',
    facts: {
      about: 'Broken down by',
      unit: 'Unit',
      period: 'Period',
      updated: 'Updated',
      version: 'Version',
      source: 'Source',
      measure: 'Measure',
    },
    noPeriod: 'data missing',
    notUpdated: 'data missing',
    empty:
      "Data is missing for everything you have chosen. The figures come when the regions' data has been published. That means that we do not know yet, not that the number is zero.",
    publishingTitle: 'When the statistics come',
    publishing: 'The number of validations is published on announced days, at 08:00. Every version is kept.',
    toCalendar: 'Publication calendar',
    toRevisions: 'Versions and revisions',
    toDelivering: 'How to deliver figures',
    openDataTitle: 'Download as open data',
    toOpenData: 'About the open data: terms, formats, APIs and examples',
    openData:
      'Each table can be downloaded as a file from a stable address. The address contains your selection, so a program can fetch the same table again when the figures are updated.',
    aboutMeasure: 'About the statistics',
    notes: 'Keep in mind',
    notOnMap: 'no figure, or not chosen',
    views: { table: 'Table', chart: 'Chart', map: 'Map' },
    viewsLabel: 'Show as',
    drawnTitle: (title, along, at) => `${title}${saysAlong(title, along) ? '' : `, by ${along}`}${at ? `, ${at}` : ''}`,
    bars: (along, unit, at) =>
      `Bars by ${along}. Unit: ${unit}.${at ? ` You have chosen several times: the chart shows ${at}, the latest with figures.` : ''}`,
    lines: (along, unit) => `Lines by ${along}. Unit: ${unit}. A gap means that a figure is missing or hidden.`,
    map: (unit, at) =>
      `The counties are divided into three classes with equally many in each, as far as the figures allow. Unit: ${unit}.${at ? ` You have chosen several times: the map shows ${at}, the latest with figures.` : ''}`,
    breakMark: (year) => `new definition ${year}`,
    notDrawn: {
      'too-many': (dimensions, most) =>
        dimensions.length === 0
          ? 'There is only one figure to show. Choose several values under a heading to get a chart.'
          : `You have chosen several values of ${formatList(dimensions, 'en')}, which is too much for a chart. A chart shows at most ${most.lines} lines over time, or at most ${most.bars} bars. Choose fewer values. Everything you have chosen is in the table.`,
      'too-many-on-map': (dimensions) =>
        `A map shows one figure for each county. Choose a single value of ${formatList(dimensions, 'en')}. Everything you have chosen is in the table.`,
      'no-counties': 'Choose at least two counties to get a map.',
      'no-numbers': 'Nothing you have chosen has a figure that can be drawn. The table says why.',
    },
    missing: { suppressed: 'hidden', 'not-published': 'not published', 'not-available': 'data missing' },
    tooLarge: (cells, most) =>
      `Your selection gives ${formatNumber(cells, 'en')} figures. A page shows at most ${formatNumber(most, 'en')}. Choose fewer values, or download all of it as a file.`,
    downloadTitle: 'Download',
    download: 'The files contain what you have chosen.',
    wholeTable: 'The whole table as JSON-stat',
    formats: {
      csv: { name: 'CSV', what: 'one line for each figure, for spreadsheets and programs' },
      'csv-metadata': { name: 'CSV metadata', what: "describes the CSV file's columns (CSVW)" },
      'json-stat': { name: 'JSON-stat', what: 'figures and description in one file, for programs' },
      px: { name: 'PX', what: 'for PxWeb and other statistics software' },
      xlsx: { name: 'Excel', what: 'table with notes and source' },
      parquet: { name: 'Parquet', what: 'for R, Python, DuckDB and other analysis tools' },
    },
    shareTitle: 'Share',
    share: "The page's address contains your selection. Copy it to show somebody else the same table:",
    ownWeb: 'Show on your own website',
    tooManyInFile: (cells, most) =>
      `Your selection gives ${formatNumber(cells, 'en')} figures, and at most ${formatNumber(most, 'en')} can be shown or downloaded at once. Choose fewer values. The whole table can be downloaded as JSON-stat.`,
    acrossBreak: 'You have chosen years on both sides of a break in comparability.',
  },
})
