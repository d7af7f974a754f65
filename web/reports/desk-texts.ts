import { texts } from '#shared/platform/language.ts'
import type { ReportFailure, ReportFormat, ReportStatus } from '#shared/reports/status-report.ts'

type DeskTexts = {
  title: string
  lead: string
  toDesk: string
  order: string
  orderLead: string
  onlyCoordinator: string
  profiles: string
  all: string
  none: string
  older: (count: number) => string
  demonstration: string
  version: (version: number) => string
  statuses: Record<ReportStatus, string>
  waits: {
    ordered: string
    orderedForReview: string
    draft: string
    returned: string
    'in-review': (name: string) => string
    approved: string
    scheduled: (moment: string) => string
    published: (moment: string) => string
    withdrawn: (moment: string) => string
  }
  failures: Record<ReportFailure, string>
  formats: Record<ReportFormat, string>
  deeds: Record<'ordered' | 'sent' | 'returned' | 'approved' | 'published' | 'withdrawn', (name: string) => string> & {
    built: (times: number) => string
  }
}

/** Words of the desk where reports are made: the list, and where a report stands. */
export const deskTexts = texts<DeskTexts>({
  sv: {
    title: 'Ta fram lägesrapporter',
    lead: 'Beställ en rapport, skriv dina kommentarer, låt någon annan granska den och publicera. Det som är publicerat ändras aldrig. En rättelse blir en ny version.',
    toDesk: 'Nationell samordning',
    order: 'Beställ en rapport',
    orderLead: 'Vem är rapporten till?',
    onlyCoordinator:
      'Den nationella samordnaren beställer och skriver rapporter. Du kan läsa dem, granska dem och publicera dem.',
    profiles: 'Rapportprofiler och scheman',
    all: 'Alla rapporter',
    none: 'Ingen rapport är beställd än.',
    older: (count) => `Visa ${count} till`,
    demonstration: 'Demonstrationsdata',
    version: (version) => `version ${version}`,
    statuses: {
      ordered: 'Filerna görs',
      draft: 'Utkast',
      'in-review': 'Granskas',
      approved: 'Godkänd',
      published: 'Publicerad',
      withdrawn: 'Tillbakadragen',
      failed: 'Misslyckades',
    },
    waits: {
      ordered: 'Väntar på att filerna blir klara.',
      orderedForReview: 'Väntar på att filerna blir klara. Sedan kan den granskas.',
      draft: 'Väntar på att samordnaren skriver klart och skickar den till granskning.',
      returned: 'Granskaren har skickat tillbaka den. Väntar på samordnaren.',
      'in-review': (name) => `Skickad av ${name}. Väntar på att någon annan läser och godkänner den.`,
      approved: 'Väntar på att någon publicerar den eller väljer en tid.',
      scheduled: (moment) => `Publiceras av sig själv ${moment}.`,
      published: (moment) => `Publicerad ${moment}.`,
      withdrawn: (moment) => `Tillbakadragen ${moment}.`,
    },
    failures: {
      'snapshot-missing':
        'Sammanställningen som rapporten skulle byggas av finns inte. Sammanställ på nytt och beställ en ny version.',
      'round-missing': 'Omgången som rapporten gäller finns inte. Beställ en ny version för en annan omgång.',
      'region-missing': 'Regionen finns inte i sammanställningen. Beställ en ny version.',
      'typesetting-failed':
        'Rapporten gick inte att göra till en tillgänglig PDF. Felet är vårt. Försök igen. Händer det på nytt: hör av dig till den som förvaltar verktyget.',
      unexpected:
        'Något gick fel när rapporten byggdes. Försök igen. Händer det på nytt: hör av dig till den som förvaltar verktyget.',
    },
    formats: {
      pdf: 'PDF',
      docx: 'Word',
      html: 'Webbsida i en fil',
      xlsx: 'Excel',
      csv: 'Tabellerna som csv',
      json: 'Data (json)',
      zip: 'Alla filer med kontrollsummor',
      sip: 'Arkivpaket',
    },
    deeds: {
      ordered: (name) => `Beställd av ${name}`,
      built: (times) => (times === 1 ? 'Filerna gjordes' : 'Filerna gjordes på nytt'),
      sent: (name) => `Skickad till granskning av ${name}`,
      returned: (name) => `Tillbakaskickad av ${name}`,
      approved: (name) => `Godkänd av ${name}`,
      published: (name) => `Publicerad av ${name}`,
      withdrawn: (name) => `Tillbakadragen av ${name}`,
    },
  },
  en: {
    title: 'Prepare status reports',
    lead: 'Order a report, write your comments, have somebody else review it, and publish. What is published never changes. A correction becomes a new version.',
    toDesk: 'National coordination',
    order: 'Order a report',
    orderLead: 'Who is the report for?',
    onlyCoordinator:
      'The national coordinator orders and writes reports. You can read them, review them and publish them.',
    profiles: 'Report profiles and schedules',
    all: 'All reports',
    none: 'No report has been ordered yet.',
    older: (count) => `Show ${count} more`,
    demonstration: 'Demonstration data',
    version: (version) => `version ${version}`,
    statuses: {
      ordered: 'Files being made',
      draft: 'Draft',
      'in-review': 'In review',
      approved: 'Approved',
      published: 'Published',
      withdrawn: 'Withdrawn',
      failed: 'Failed',
    },
    waits: {
      ordered: 'Waiting for its files.',
      orderedForReview: 'Waiting for its files. Then it can be reviewed.',
      draft: 'Waiting for the coordinator to finish writing and send it for review.',
      returned: 'The reviewer has sent it back. Waiting for the coordinator.',
      'in-review': (name) => `Sent by ${name}. Waiting for somebody else to read and approve it.`,
      approved: 'Waiting for somebody to publish it or set a time.',
      scheduled: (moment) => `Will be published automatically on ${moment}.`,
      published: (moment) => `Published on ${moment}.`,
      withdrawn: (moment) => `Withdrawn on ${moment}.`,
    },
    failures: {
      'snapshot-missing':
        'The compilation that the report was to be built from does not exist. Compile again and order a new version.',
      'round-missing': 'The round of the report does not exist. Order a new version for another round.',
      'region-missing': 'The region is not in the compilation. Order a new version.',
      'typesetting-failed':
        'The report could not be made into an accessible PDF. The fault is ours. Try again. If it happens again, tell whoever runs the tool.',
      unexpected:
        'Something went wrong when the report was built. Try again. If it happens again, tell whoever runs the tool.',
    },
    formats: {
      pdf: 'PDF',
      docx: 'Word',
      html: 'Web page in one file',
      xlsx: 'Excel',
      csv: 'The tables as csv',
      json: 'Data (json)',
      zip: 'All files with checksums',
      sip: 'Archive package',
    },
    deeds: {
      ordered: (name) => `Ordered by ${name}`,
      built: (times) => (times === 1 ? 'The files were made' : 'The files were made again'),
      sent: (name) => `Sent for review by ${name}`,
      returned: (name) => `Sent back by ${name}`,
      approved: (name) => `Approved by ${name}`,
      published: (name) => `Published by ${name}`,
      withdrawn: (name) => `Withdrawn by ${name}`,
    },
  },
})
