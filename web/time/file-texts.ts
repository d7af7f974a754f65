import { texts } from '#shared/platform/language.ts'
import type { ExportColumn } from '#shared/time/export-rows.ts'

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

/** What a workbook of time says of itself. */
export const fileTexts = texts<Record<'rows' | 'months' | 'categories' | 'about' | 'form', string>>({
  sv: {
    rows: 'Tid',
    months: 'Per person och månad',
    categories: 'Budget och utfall',
    about: 'Om filen',
    form: 'Filen har de uppgifter som vi tror att ESF:s blankett kräver. Vi har inte sett blankettens exakta form.',
  },
  en: {
    rows: 'Time',
    months: 'By person and month',
    categories: 'Budget and outcome',
    about: 'About the file',
    form: "The file contains what we believe ESF's form asks for. We have not seen its exact form.",
  },
})
