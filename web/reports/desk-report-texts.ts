import { texts } from '#shared/platform/language.ts'

/** What has been done with a report, as the address says it afterwards. */
export const deskDeeds = [
  'ordered',
  'retried',
  'rebuilt',
  'sent',
  'approved',
  'returned',
  'scheduled',
  'unscheduled',
  'published',
  'withdrawn',
] as const
export type DeskDeed = (typeof deskDeeds)[number]

type DeskReportTexts = {
  next: string
  done: Record<DeskDeed, string>
  movedOn: string
  remark: (name: string, moment: string) => string
  chapters: string
  chaptersCaption: string
  chapterColumns: [string, string, string]
  write: string
  writeFor: (chapter: string) => string
  files: string
  noFiles: string
  compare: string
  history: string
  facts: string
  factLabels: Record<'recipient' | 'period' | 'languages' | 'id' | 'snapshot' | 'previous', string>
}

/** Words of one report's page on the desk. */
export const deskReportTexts = texts<DeskReportTexts>({
  sv: {
    next: 'Nästa steg',
    done: {
      ordered: 'Rapporten är beställd. Filerna är klara om några sekunder.',
      retried: 'Vi försöker igen. Filerna är klara om några sekunder.',
      rebuilt: 'Filerna görs på nytt. Det tar några sekunder.',
      sent: 'Rapporten är skickad till granskning. Filerna görs på nytt, och de som kan granska den har fått en notis.',
      approved: 'Rapporten är godkänd.',
      returned: 'Rapporten är ett utkast igen.',
      scheduled: 'Tiden är satt.',
      unscheduled: 'Tiden är borttagen. Rapporten publiceras när någon gör det.',
      published: 'Rapporten är publicerad.',
      withdrawn: 'Rapporten är tillbakadragen.',
    },
    movedOn: 'Någon hann före, eller så har filerna gjorts på nytt. Inget ändrades. Så här ser rapporten ut nu.',
    remark: (name, moment) => `${name} skickade tillbaka rapporten ${moment}:`,
    chapters: 'Kapitel och kommentarer',
    chaptersCaption: 'Kapitlen i rapporten',
    chapterColumns: ['Kapitel', 'Kommentar', 'Skriv'],
    write: 'Skriv',
    writeFor: (chapter) => `Skriv i ${chapter}`,
    files: 'Filer',
    noFiles: 'Filerna är inte klara.',
    compare: 'Se vad som har ändrats sedan förra rapporten',
    history: 'Vad som har hänt',
    facts: 'Om rapporten',
    factLabels: {
      recipient: 'Till',
      period: 'Omgång',
      languages: 'Språk',
      id: 'Rapportens beteckning',
      snapshot: 'Sammanställningens beteckning',
      previous: 'Jämförs med',
    },
  },
  en: {
    next: 'Next step',
    done: {
      ordered: 'The report has been ordered. The files are ready in a few seconds.',
      retried: 'We are trying again. The files are ready in a few seconds.',
      rebuilt: 'The files are being made again. It takes a few seconds.',
      sent: 'The report has been sent for review. The files are being made again, and those who can review it have been notified.',
      approved: 'The report has been approved.',
      returned: 'The report is a draft again.',
      scheduled: 'The time has been set.',
      unscheduled: 'The time has been removed. The report comes out when somebody publishes it.',
      published: 'The report has been published.',
      withdrawn: 'The report has been withdrawn.',
    },
    movedOn:
      'Someone got there first, or the files have been made again. Nothing was changed. This is the report as it is now.',
    remark: (name, moment) => `${name} sent the report back on ${moment}:`,
    chapters: 'Chapters and comments',
    chaptersCaption: 'The chapters of the report',
    chapterColumns: ['Chapter', 'Comment', 'Write'],
    write: 'Write',
    writeFor: (chapter) => `Write in ${chapter}`,
    files: 'Files',
    noFiles: 'The files are not ready.',
    compare: 'See what has changed since the last report',
    history: 'What has happened',
    facts: 'About the report',
    factLabels: {
      recipient: 'To',
      period: 'Round',
      languages: 'Languages',
      id: 'Identifier of the report',
      snapshot: 'Identifier of the compilation',
      previous: 'Compared with',
    },
  },
})
