import type { FileFailure, FileFormat } from '#shared/exchange/ordered-file.ts'
import type { FileContents } from '#shared/exchange/questionnaire-file.ts'
import { texts } from '#shared/platform/language.ts'

type ExchangeTexts = {
  title: string
  lead: string
  order: string
  contents: string
  contentChoices: Record<FileContents, { label: string; text: string }>
  onlyEmpty: string
  format: string
  formats: Record<FileFormat, { label: string; text: string }>
  language: string
  languages: { sv: string; en: string }
  send: string
  others: string
  print: { title: string; text: string; link: string }
  readBack: { title: string; text: string; link: string }
  files: string
  none: string
  fileName: (contents: FileContents, format: FileFormat, language: 'sv' | 'en') => string
  orderedBy: (moment: string, name: string) => string
  statuses: { ordered: string; ready: string; failed: string }
  waiting: { title: string; text: string; refresh: string; long: string }
  ready: { title: string; text: string; download: (size: string) => string; kept: string }
  failed: { title: string; failures: Record<FileFailure, string> }
  /** What is said in other words to those who are not of the region. */
  forOthers: { answered: string; xlsx: string }
  retry: string
  toFiles: string
  printed: string
}

/** Texts of the pages where a questionnaire is ordered and fetched as a file, and printed. */
export const exchangeTexts = texts<ExchangeTexts>({
  sv: {
    title: 'Skriv ut och ta med',
    lead: 'Hämta formuläret som fil: att läsa, skriva ut, skicka vidare eller fylla i utan nät.',
    order: 'Hämta en fil',
    contents: 'Vad ska filen innehålla?',
    contentChoices: {
      answered: { label: 'Svaren', text: 'Formuläret med det som är sparat nu.' },
      empty: { label: 'Tomt formulär', text: 'Bara frågorna, med plats att skriva.' },
    },
    onlyEmpty: 'Regionen har inte lämnat in. Därför kan du hämta det tomma formuläret men inte svaren.',
    format: 'Vilken sorts fil?',
    formats: {
      pdf: { label: 'PDF', text: 'Att läsa och skriva ut.' },
      docx: { label: 'Word (DOCX)', text: 'Att redigera, eller kryssa och skriva i.' },
      xlsx: { label: 'Excel (XLSX)', text: 'Att fylla i utan nät och sedan läsa tillbaka hit.' },
    },
    forOthers: {
      answered: 'Formuläret med de svar som är underskrivna.',
      xlsx: 'Att räkna på eller skicka vidare.',
    },
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
    send: 'Gör filen',
    others: 'Andra sätt',
    print: {
      title: 'Skriv ut direkt',
      text: 'Alla områden på en sida, att läsa eller skriva ut från webbläsaren.',
      link: 'Visa allt på en sida',
    },
    readBack: {
      title: 'Läs tillbaka en ifylld fil',
      text: 'Har ni fyllt i Excel-filen? Ni ser vad som ändras innan något sparas.',
      link: 'Läs tillbaka en ifylld fil',
    },
    files: 'Filer från det senaste dygnet',
    none: 'Inga filer än. De som görs här finns kvar i ett dygn.',
    fileName: (contents, format, language) =>
      `${contents === 'answered' ? 'Svaren' : 'Tomt formulär'}, ${format.toUpperCase()}, ${language === 'sv' ? 'svenska' : 'engelska'}`,
    orderedBy: (moment, name) => `${moment} av ${name}`,
    statuses: { ordered: 'görs', ready: 'klar', failed: 'kunde inte göras' },
    waiting: {
      title: 'Filen görs',
      text: 'Det tar några sekunder. Sidan visar själv när filen är klar.',
      refresh: 'Se om den är klar',
      long: 'Det tar längre tid än det brukar. Du kan vänta, komma tillbaka senare eller försöka igen.',
    },
    ready: {
      title: 'Filen är klar',
      text: 'Filen visar det som var sparat när den gjordes.',
      download: (size) => `Hämta filen (${size})`,
      kept: 'Den finns kvar i ett dygn. Sedan kan du göra en ny.',
    },
    failed: {
      title: 'Filen kunde inte göras',
      failures: {
        'typesetting-failed': 'Något i texten gick inte att sätta som PDF. Försök med Word.',
        'mapping-missing': 'Kartläggningen finns inte längre.',
        'not-handed-in': 'Kartläggningen är inte längre inlämnad, så svaren är regionens egna igen.',
        'plan-missing': 'Du kan inte längre se planen.',
        'partner-missing': 'Samverkansparten deltar inte längre i någon insats i planen.',
        unexpected: 'Något gick fel hos oss. Inget av det ni har sparat är påverkat.',
      },
    },
    retry: 'Försök igen',
    toFiles: 'Gör en annan fil',
    printed: 'För utskrift',
  },
  en: {
    title: 'Print and take along',
    lead: 'Download the form as a file: to read, print, pass on, or fill in without network.',
    order: 'Download a file',
    contents: 'What should the file hold?',
    contentChoices: {
      answered: { label: 'The answers', text: 'The form with what is saved now.' },
      empty: { label: 'An empty form', text: 'Only the questions, with room to write.' },
    },
    onlyEmpty: 'The region has not handed in. So you can get the empty form, but not the answers.',
    format: 'What kind of file?',
    formats: {
      pdf: { label: 'PDF', text: 'To read and print.' },
      docx: { label: 'Word (DOCX)', text: 'To edit, or to tick and write in.' },
      xlsx: { label: 'Excel (XLSX)', text: 'To fill in without network and then read back here.' },
    },
    forOthers: {
      answered: 'The form with the answers that are signed.',
      xlsx: 'To compute with or pass on.',
    },
    language: 'Language',
    languages: { sv: 'Swedish', en: 'English' },
    send: 'Make the file',
    others: 'Other ways',
    print: {
      title: 'Print right away',
      text: 'All areas on one page, to read or print from the browser.',
      link: 'Show everything on one page',
    },
    readBack: {
      title: 'Read back a filled-in file',
      text: 'Have you filled in the Excel file? You see what changes before anything is saved.',
      link: 'Read back a filled-in file',
    },
    files: 'Files of the last day',
    none: 'No files yet. Those that are made here stay for a day.',
    fileName: (contents, format, language) =>
      `${contents === 'answered' ? 'The answers' : 'Empty form'}, ${format.toUpperCase()}, ${language === 'sv' ? 'Swedish' : 'English'}`,
    orderedBy: (moment, name) => `${moment} by ${name}`,
    statuses: { ordered: 'being made', ready: 'ready', failed: 'could not be made' },
    waiting: {
      title: 'The file is being made',
      text: 'It takes a few seconds. The page shows by itself when the file is ready.',
      refresh: 'See whether it is ready',
      long: 'It takes longer than usual. You can wait, come back later or try again.',
    },
    ready: {
      title: 'The file is ready',
      text: 'The file shows what was saved when it was made.',
      download: (size) => `Download the file (${size})`,
      kept: 'It stays for a day. After that you can make a new one.',
    },
    failed: {
      title: 'The file could not be made',
      failures: {
        'typesetting-failed': 'Something in the text could not be set as PDF. Try Word.',
        'mapping-missing': 'The mapping does not exist any more.',
        'not-handed-in': "The mapping is no longer handed in, so the answers are the region's own again.",
        'plan-missing': 'You can no longer see the plan.',
        'partner-missing': 'The partner no longer takes part in any action in the plan.',
        unexpected: 'Something went wrong on our side. Nothing that you have saved is affected.',
      },
    },
    retry: 'Try again',
    toFiles: 'Make another file',
    printed: 'For printing',
  },
})
