import { type Language, texts } from '#shared/platform/language.ts'
import type { ExportColumn } from '#shared/time/export-rows.ts'
import { formatMonth } from '../texts/format.ts'

/** The names of the file's columns. */
export const columnNames = texts<Record<ExportColumn, string>>({
  sv: {
    month: 'Månad',
    project: 'Projekt',
    reference: 'Diarienummer',
    person: 'Namn',
    organisation: 'Organisation',
    category: 'Personalkategori',
    financing: 'Finansiering',
    date: 'Datum',
    activity: 'Aktivitet',
    hours: 'Timmar',
    description: 'Beskrivning av arbetet',
    monthTotal: 'Månadens timmar',
    unitCost: 'Enhetskostnad, kr per timme',
    cost: 'Kostnad före årets tak, kr',
    signedBy: 'Underskriven av',
    signedAt: 'Underskriven (UTC)',
    approvedBy: 'Godkänd av',
    approvedAt: 'Godkänd (UTC)',
    edition: 'Version',
    correction: 'Skäl till rättelse',
    hash: 'Kontrollsumma (SHA-256)',
  },
  en: {
    month: 'Month',
    project: 'Project',
    reference: 'Reference number',
    person: 'Name',
    organisation: 'Organisation',
    category: 'Staff category',
    financing: 'Financing',
    date: 'Date',
    activity: 'Activity',
    hours: 'Hours',
    description: 'Description of the work',
    monthTotal: 'Hours in the month',
    unitCost: 'Unit cost, SEK per hour',
    cost: 'Cost before the yearly cap, SEK',
    signedBy: 'Signed by',
    signedAt: 'Signed (UTC)',
    approvedBy: 'Approved by',
    approvedAt: 'Approved (UTC)',
    edition: 'Version',
    correction: 'Reason for correction',
    hash: 'Checksum (SHA-256)',
  },
})

type FileTexts = Record<
  'rows' | 'months' | 'categories' | 'about' | 'form' | 'tooLarge' | 'takeParts' | 'takeOther',
  string
> & { part: (name: string) => string }

/** What a workbook of time says of itself, and what is said of a file that is too large. */
export const fileTexts = texts<FileTexts>({
  sv: {
    rows: 'Tid',
    months: 'Per person och månad',
    categories: 'Budget och utfall',
    about: 'Om filen',
    form: 'Filen har de uppgifter som vi tror att ESF:s blankett kräver. Vi har inte sett blankettens exakta form.',
    part: (name) => `Filen gäller ${name}. Budget och utfall för hela projektet finns på projektets sida.`,
    tooLarge: 'Filen är för stor',
    takeParts: 'Filen är för stor för att hämtas i ett stycke. Hämta den i delar.',
    takeOther:
      'Filen är för stor för att hämtas här. Tiden kan du hämta i delar, som Excel eller CSV, på projektets sida.',
  },
  en: {
    rows: 'Time',
    months: 'By person and month',
    categories: 'Budget and outcome',
    about: 'About the file',
    form: "The file contains what we believe ESF's form asks for. We have not seen its exact form.",
    part: (name) => `The file covers ${name}. Budget and outcome of the whole project are on the project's page.`,
    tooLarge: 'The file is too large',
    takeParts: 'The file is too large to download in one piece. Download it in parts.',
    takeOther:
      "The file is too large to download here. You can download the time in parts, as Excel or CSV, from the project's page.",
  },
})

/** A year or a month of a project's time, in words. */
export const partName = (part: string, language: Language): string =>
  part.length > 4 ? formatMonth(part, language) : part
