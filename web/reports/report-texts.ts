import { texts } from '#shared/platform/language.ts'
import type { Recipient } from '#shared/reports/report-choice.ts'
import type { ReportFormat } from '#shared/reports/status-report.ts'

type Version = { version: number }

type ReportTexts = {
  title: string
  lead: string
  titles: Record<Recipient, (round: string, region: string) => string>
  recipients: Record<Exclude<Recipient, 'region'>, string>
  version: (of: Version) => string
  changed: (of: Version) => string
  publishedOn: (day: string) => string
  comes: (moment: string) => string
  withdrawnOn: (day: string) => string
  demonstration: string
  demonstrationText: string
  supersededTag: string
  withdrawnTag: string
  comingTag: string
  languages: Record<'sv' | 'en', string>
  allLanguages: string
  formats: Record<ReportFormat, string>
  formatHints: Record<ReportFormat, string>
  checksums: string
  checksumsWhy: string
}

/** Words of the status reports wherever they are shown to readers. */
export const reportTexts = texts<ReportTexts>({
  sv: {
    title: 'Lägesrapporter',
    lead: 'Lägesrapporten visar hur långt Sveriges 21 regioner har kommit i arbetet med validering. En publicerad rapport ändras aldrig. Blir något fel kommer en ny version som säger vad som är ändrat.',
    titles: {
      agency: (round) => `Lägesrapport: ${round}`,
      ministry: (round) => `Lägesrapport på fyra sidor: ${round}`,
      public: (round) => `Lägesrapport i korthet: ${round}`,
      region: (round, region) => `Lägesrapport för ${region}: ${round}`,
    },
    recipients: { agency: 'Hela rapporten', ministry: 'På fyra sidor', public: 'I korthet' },
    version: ({ version }) => `version ${version}`,
    changed: ({ version }) => `Ändrat sedan version ${version}`,
    publishedOn: (day) => `Publicerad ${day}`,
    comes: (moment) => `Kommer ${moment}`,
    withdrawnOn: (day) => `Tillbakadragen ${day}`,
    demonstration: 'Demonstrationsdata',
    demonstrationText: 'Rapporten bygger på demonstrationsdata. Allt om regioner och valideringar i den är påhittat.',
    supersededTag: 'Ersatt',
    withdrawnTag: 'Tillbakadragen',
    comingTag: 'Kommande',
    languages: { sv: 'svenska', en: 'engelska' },
    allLanguages: 'alla språk',
    formats: {
      pdf: 'PDF',
      docx: 'Word (docx)',
      html: 'Webbsida (html)',
      xlsx: 'Excel (xlsx)',
      csv: 'CSV (zip)',
      json: 'JSON',
      zip: 'Alla filer (zip)',
      sip: 'Arkivpaket (zip)',
    },
    formatHints: {
      pdf: 'Rapporten, taggad för skärmläsare',
      docx: 'Rapporten, för att citera och bearbeta',
      html: 'Rapporten som en fil, att läsa utan nät',
      xlsx: 'Rapportens tabeller',
      csv: 'Varje tabell och diagram för sig',
      json: 'Rapportens innehåll, för program',
      zip: 'Alla filer med kontrollsummor',
      sip: 'Rapporten med data, frågor och metod, för leverans till arkiv',
    },
    checksums: 'Kontrollsummor (SHA-256)',
    checksumsWhy: 'Med en kontrollsumma kan du kontrollera att filen är den som publicerades.',
  },
  en: {
    title: 'Status reports',
    lead: "The status report shows how far Sweden's 21 regions have come in their work with validation. A published report never changes. If something is wrong, a new version says what has changed.",
    titles: {
      agency: (round) => `Status report: ${round}`,
      ministry: (round) => `Status report on four pages: ${round}`,
      public: (round) => `Status report in brief: ${round}`,
      region: (round, region) => `Status report for ${region}: ${round}`,
    },
    recipients: { agency: 'The whole report', ministry: 'On four pages', public: 'In brief' },
    version: ({ version }) => `version ${version}`,
    changed: ({ version }) => `Changed since version ${version}`,
    publishedOn: (day) => `Published on ${day}`,
    comes: (moment) => `Due on ${moment}`,
    withdrawnOn: (day) => `Withdrawn on ${day}`,
    demonstration: 'Demonstration data',
    demonstrationText:
      'The report is based on demonstration data. Everything about regions and validations in it is made up.',
    supersededTag: 'Superseded',
    withdrawnTag: 'Withdrawn',
    comingTag: 'Forthcoming',
    languages: { sv: 'Swedish', en: 'English' },
    allLanguages: 'all languages',
    formats: {
      pdf: 'PDF',
      docx: 'Word (docx)',
      html: 'Web page (html)',
      xlsx: 'Excel (xlsx)',
      csv: 'CSV (zip)',
      json: 'JSON',
      zip: 'All files (zip)',
      sip: 'Archive package (zip)',
    },
    formatHints: {
      pdf: 'The report, tagged for screen readers',
      docx: 'The report, for quoting and editing',
      html: 'The report as one file, to read without a network',
      xlsx: "The report's tables",
      csv: 'Each table and chart by itself',
      json: 'The content of the report, for programs',
      zip: 'All files with checksums',
      sip: 'The report with data, questions and method, for delivery to an archive',
    },
    checksums: 'Checksums (SHA-256)',
    checksumsWhy: 'With a checksum you can check that the file is the one that was published.',
  },
})
