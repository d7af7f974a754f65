import { texts } from '#shared/platform/language.ts'
import type { ChangeRefusal } from '#shared/reports/change-report.ts'
import type { ReportFailure, StatusReport } from '#shared/reports/status-report.ts'

/** Words of the desk where reports are ordered and published. */
export const deskTexts = texts<{
  title: string
  lead: string
  toDesk: string
  order: string
  orderLead: (moment: string, round: string) => string
  noSnapshot: string
  toSnapshot: string
  onlyCoordinator: string
  period: string
  periodHint: string
  chooseRound: string
  changeNote: string
  changeNoteHint: (latest: string | null) => string
  changeNoteMissing: (latest: string) => string
  noSnapshotOfRound: string
  sameSnapshot: (latest: string) => string
  send: string
  all: string
  none: string
  statuses: Record<StatusReport['status'], string>
  ordered: (moment: string, name: string) => string
  published: (moment: string, name: string) => string
  waiting: string
  refresh: string
  failures: Record<ReportFailure, string>
  retry: string
  retryLabel: (id: string) => string
  publish: string
  publishWhy: string
  confirm: string
  confirmMissing: string
  publishLabel: (id: string) => string
  toPublic: string
  change: string
  done: Record<'ordered' | 'published' | 'retried', (id: string) => string>
  refusals: Record<Exclude<ChangeRefusal['kind'], 'already-done'>, string>
}>({
  sv: {
    title: 'Ta fram lägesrapporter',
    lead: 'Beställ en rapport, läs utkastet i båda språken och publicera det. Det som är publicerat går inte att ändra.',
    toDesk: 'Nationell samordning',
    order: 'Beställ en rapport',
    orderLead: (moment, round) =>
      `Rapporten byggs av sammanställningen från ${moment} (${round}). Det tar några sekunder.`,
    noSnapshot: 'Det finns ingen sammanställning ännu. Gör en först, så kan du beställa en rapport.',
    toSnapshot: 'Till sammanställningen',
    onlyCoordinator: 'Den nationella samordnaren beställer rapporter. Du kan läsa utkast och publicera dem.',
    period: 'Omgång',
    periodHint: 'Omgången som rapporten handlar om.',
    chooseRound: 'Välj omgång',
    changeNote: 'Vad är ändrat?',
    changeNoteHint: (latest) =>
      latest
        ? `Skriv vad som skiljer den nya versionen från ${latest}. Texten står i rapporten och på webben.`
        : 'Behövs bara när det redan finns en version för omgången. Texten står i rapporten och på webben.',
    changeNoteMissing: (latest) => `Det finns redan ${latest}. Skriv vad den nya versionen ändrar.`,
    noSnapshotOfRound: 'Den omgången är inte den som senast sammanställdes. Välj den senaste.',
    sameSnapshot: (latest) => `Underlaget har inte ändrats sedan ${latest}.`,
    send: 'Beställ rapporten',
    all: 'Alla rapporter',
    none: 'Ingen rapport är beställd ännu.',
    statuses: { ordered: 'Byggs', draft: 'Utkast', published: 'Publicerad', failed: 'Misslyckades' },
    ordered: (moment, name) => `Beställd ${moment} av ${name}.`,
    published: (moment, name) => `Publicerad ${moment} av ${name}.`,
    waiting: 'Rapporten byggs. Läs in sidan igen om en liten stund. Händer inget på flera minuter kan du försöka igen.',
    refresh: 'Läs in sidan igen',
    failures: {
      'snapshot-missing':
        'Sammanställningen som rapporten skulle byggas av finns inte. Sammanställ på nytt och beställ en ny version.',
      'round-missing': 'Omgången som rapporten gäller finns inte. Beställ en ny version för en annan omgång.',
      'typesetting-failed':
        'Rapporten gick inte att sätta som tillgänglig PDF. Felet är vårt. Försök igen, och kontakta förvaltningen om det upprepas.',
      unexpected: 'Något gick fel när rapporten byggdes. Försök igen, och kontakta förvaltningen om det upprepas.',
    },
    retry: 'Försök igen',
    retryLabel: (id) => `Försök igen: bygg ${id}`,
    publish: 'Publicera',
    publishWhy:
      'När rapporten är publicerad kan alla läsa den, och den går inte att ändra eller ta bort. En rättelse blir en ny version.',
    confirm: 'Jag har läst utkastet på svenska och engelska',
    confirmMissing: 'Bekräfta att du har läst utkastet innan du publicerar.',
    publishLabel: (id) => `Publicera ${id}`,
    toPublic: 'Visa den publicerade rapporten',
    change: 'Ändrat:',
    done: {
      ordered: (id) => `${id} är beställd. Läs in sidan igen om några sekunder.`,
      published: (id) => `${id} är publicerad.`,
      retried: (id) => `Vi försöker bygga ${id} igen. Läs in sidan igen om några sekunder.`,
    },
    refusals: {
      'report-unknown': 'Rapporten finns inte.',
      'report-moved-on':
        'Någon hann före, eller så har rapporten byggts om. Inget ändrades. Se hur den står nu här nedanför.',
    },
  },
  en: {
    title: 'Prepare status reports',
    lead: 'Order a report, read the draft in both languages and publish it. What is published cannot be changed.',
    toDesk: 'National coordination',
    order: 'Order a report',
    orderLead: (moment, round) =>
      `The report is built from the compilation of ${moment} (${round}). It takes a few seconds.`,
    noSnapshot: 'There is no compilation yet. Make one first, then you can order a report.',
    toSnapshot: 'To the compilation',
    onlyCoordinator: 'The national coordinator orders reports. You can read drafts and publish them.',
    period: 'Round',
    periodHint: 'The round that the report is about.',
    chooseRound: 'Choose a round',
    changeNote: 'What has changed?',
    changeNoteHint: (latest) =>
      latest
        ? `Write how the new version differs from ${latest}. The text stands in the report and on the web.`
        : 'Needed only when there is already a version for the round. The text stands in the report and on the web.',
    changeNoteMissing: (latest) => `There is already ${latest}. Write what the new version changes.`,
    noSnapshotOfRound: 'That round is not the one that was last compiled. Choose the latest.',
    sameSnapshot: (latest) => `The material has not changed since ${latest}.`,
    send: 'Order the report',
    all: 'All reports',
    none: 'No report has been ordered yet.',
    statuses: { ordered: 'Being built', draft: 'Draft', published: 'Published', failed: 'Failed' },
    ordered: (moment, name) => `Ordered ${moment} by ${name}.`,
    published: (moment, name) => `Published ${moment} by ${name}.`,
    waiting:
      'The report is being built. Load the page again in a little while. If nothing happens for several minutes you can try again.',
    refresh: 'Load the page again',
    failures: {
      'snapshot-missing':
        'The compilation that the report was to be built from does not exist. Compile again and order a new version.',
      'round-missing': 'The round of the report does not exist. Order a new version for another round.',
      'typesetting-failed':
        'The report could not be set as an accessible PDF. The fault is ours. Try again, and contact the administrators if it happens again.',
      unexpected:
        'Something went wrong when the report was built. Try again, and contact the administrators if it happens again.',
    },
    retry: 'Try again',
    retryLabel: (id) => `Try again: build ${id}`,
    publish: 'Publish',
    publishWhy:
      'Once the report is published anyone can read it, and it cannot be changed or removed. A correction becomes a new version.',
    confirm: 'I have read the draft in Swedish and English',
    confirmMissing: 'Confirm that you have read the draft before you publish.',
    publishLabel: (id) => `Publish ${id}`,
    toPublic: 'Show the published report',
    change: 'Changed:',
    done: {
      ordered: (id) => `${id} has been ordered. Load the page again in a few seconds.`,
      published: (id) => `${id} has been published.`,
      retried: (id) => `We are trying to build ${id} again. Load the page again in a few seconds.`,
    },
    refusals: {
      'report-unknown': 'The report does not exist.',
      'report-moved-on':
        'Someone got there first, or the report has been built again. Nothing was changed. See how it stands now below.',
    },
  },
})
