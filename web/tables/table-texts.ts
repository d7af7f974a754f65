import { texts } from '#shared/platform/language.ts'
import type { TableFormat } from '#shared/tables/formats.ts'
import type { Missing } from '#shared/tables/symbols.ts'
import { formatNumber } from '../texts/format.ts'

type Texts = {
  title: string
  lead: string
  description: string
  listLabel: string
  facts: { about: string; unit: string; period: string; updated: string; source: string; measure: string }
  noPeriod: string
  notUpdated: string
  empty: string
  openDataTitle: string
  openData: string
  aboutMeasure: string
  tableTitle: string
  notes: string
  barsTitle: (title: string, along: string) => string
  bars: (along: string, unit: string) => string
  missing: Record<Missing, string>
  tooLarge: (cells: number, most: number) => string
  downloadTitle: string
  download: string
  wholeTable: string
  formats: Record<TableFormat, { name: string; what: string }>
  shareTitle: string
  share: string
  tooManyInFile: (cells: number, most: number) => string
  acrossBreak: string
}

/** Texts of the list of tables and of a table with its files. */
export const tableTexts = texts<Texts>({
  sv: {
    title: 'Statistik',
    lead: 'Välj en tabell, välj vad du vill se, och dela eller hämta siffrorna.',
    description:
      'Statistik om validering och yrkeshögskolan per region: välj värden, se tabellen, dela adressen och hämta som CSV, JSON-stat, PX eller Excel.',
    listLabel: 'Tabeller',
    facts: {
      about: 'Fördelat på',
      unit: 'Enhet',
      period: 'Period',
      updated: 'Uppdaterad',
      source: 'Källa',
      measure: 'Mått',
    },
    noPeriod: 'uppgift saknas',
    notUpdated: 'uppgift saknas',
    empty:
      'Uppgift saknas för allt du har valt. Talen kommer när regionernas uppgifter har sammanställts. Det betyder att vi inte vet än, inte att antalet är noll.',
    openDataTitle: 'Hämta som öppna data',
    openData:
      'Varje tabell går att hämta som fil på en fast adress. Adressen innehåller ditt val, så ett program kan hämta samma tabell igen när siffrorna är uppdaterade.',
    aboutMeasure: 'Om statistiken',
    tableTitle: 'Tabell',
    notes: 'Att tänka på',
    barsTitle: (title, along) => `${title}, efter ${along}`,
    bars: (along, unit) => `Staplar efter ${along}. Enhet: ${unit}. Samma tal står i tabellen.`,
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
    },
    shareTitle: 'Dela',
    share: 'Sidans adress innehåller ditt val. Kopiera den för att visa samma tabell för någon annan:',
    tooManyInFile: (cells, most) =>
      `Ditt val ger ${formatNumber(cells, 'sv')} tal, och högst ${formatNumber(most, 'sv')} kan visas eller hämtas på en gång. Välj färre värden. Hela tabellen finns att hämta som JSON-stat.`,
    acrossBreak: 'Du har valt år från båda sidor om ett brott i jämförbarheten.',
  },
  en: {
    title: 'Statistics',
    lead: 'Choose a table, choose what to see, and share or download the figures.',
    description:
      'Statistics on validation and higher vocational education in Sweden by region: choose values, see the table, share its address and download it as CSV, JSON-stat, PX or Excel.',
    listLabel: 'Tables',
    facts: {
      about: 'Broken down by',
      unit: 'Unit',
      period: 'Period',
      updated: 'Updated',
      source: 'Source',
      measure: 'Measure',
    },
    noPeriod: 'data missing',
    notUpdated: 'data missing',
    empty:
      "Data is missing for all that you have chosen. The figures come when the regions' reports have been compiled. It means that we do not know yet, not that the number is zero.",
    openDataTitle: 'Download as open data',
    openData:
      'Each table can be downloaded as a file from a stable address. The address holds your selection, so that a program can fetch the same table again when the figures are updated.',
    aboutMeasure: 'About the statistics',
    tableTitle: 'Table',
    notes: 'Keep in mind',
    barsTitle: (title, along) => `${title}, by ${along}`,
    bars: (along, unit) => `Bars by ${along}. Unit: ${unit}. The same figures are in the table.`,
    missing: { suppressed: 'hidden', 'not-published': 'not published', 'not-available': 'data missing' },
    tooLarge: (cells, most) =>
      `Your selection gives ${formatNumber(cells, 'en')} figures. A page shows at most ${formatNumber(most, 'en')}. Choose fewer values, or download all of it as a file.`,
    downloadTitle: 'Download',
    download: 'The files hold what you have chosen.',
    wholeTable: 'The whole table as JSON-stat',
    formats: {
      csv: { name: 'CSV', what: 'one line for each figure, for spreadsheets and programs' },
      'csv-metadata': { name: 'CSV metadata', what: "describes the CSV file's columns (CSVW)" },
      'json-stat': { name: 'JSON-stat', what: 'figures and description in one file, for programs' },
      px: { name: 'PX', what: 'for PxWeb and other statistics software' },
      xlsx: { name: 'Excel', what: 'table with notes and source' },
    },
    shareTitle: 'Share',
    share: "The page's address holds your selection. Copy it to show somebody else the same table:",
    tooManyInFile: (cells, most) =>
      `Your selection gives ${formatNumber(cells, 'en')} figures, and at most ${formatNumber(most, 'en')} can be shown or downloaded at once. Choose fewer values. The whole table can be downloaded as JSON-stat.`,
    acrossBreak: 'You have chosen years on both sides of a break in comparability.',
  },
})
