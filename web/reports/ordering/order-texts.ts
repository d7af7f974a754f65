import { texts } from '#shared/platform/language.ts'

/** Words of the page where a report is ordered. */
export const orderTexts = texts({
  sv: {
    title: (recipient: string) => `Beställ en rapport: ${recipient.toLowerCase()}`,
    builtFrom: (moment: string, round: string) =>
      `Rapporten byggs av den sammanställning som du väljer. Den allra senaste är från ${moment} (${round}). Det tar några sekunder.`,
    noSnapshot: 'Det finns ingen sammanställning än. Gör en först, så kan du beställa en rapport.',
    toSnapshot: 'Till sammanställningen',
    fromProfile: (name: string) => `Formuläret är ifyllt från profilen ”${name}”.`,
    period: 'Omgång eller period',
    periodHint: 'Det som rapporten handlar om. En profil som beställer automatiskt tar alltid det senaste.',
    choosePeriod: 'Välj omgång eller period',
    newestOf: (round: string, moment: string | null) =>
      moment ? `${round}: det senaste, ${moment}` : `${round}: inte sammanställd`,
    ofMonth: (month: string, round: string, moment: string) => `Läget i ${month}, ${moment}. ${round}`,
    noSnapshotOfRound: 'Den omgången är inte sammanställd. Välj en annan.',
    languages: { sv: 'svenska', en: 'engelska' },
    changeNote: { sv: 'Vad är ändrat? På svenska', en: 'Vad är ändrat? På engelska' },
    changeNoteHint: (latest: string | null, name: string) =>
      latest
        ? `Det finns redan ${latest}. Skriv vad den nya versionen ändrar. Texten sparas bara om rapporten kommer på ${name}. Den står i rapporten och på webben.`
        : `Behövs och sparas bara när det redan finns en version för omgången och rapporten kommer på ${name}. Texten står i rapporten och på webben.`,
    changeNoteMissing: (latest: string, name: string) =>
      `Det finns redan ${latest}. Skriv på ${name} vad den nya versionen ändrar.`,
    sameSnapshot: (latest: string) => `Underlaget har inte ändrats sedan ${latest}.`,
    send: 'Beställ rapporten',
    asProfile: 'Spara valet som en profil',
    asProfileWhy:
      'En profil är ett val som du sparar under ett namn. Du kan beställa från den igen, eller låta den beställa automatiskt. Rapporten blir alltid ett utkast som någon granskar.',
    name: 'Profilens namn',
    nameHint: 'Till exempel ”Departementet, varje kvartal”.',
    schedule: 'Beställ automatiskt',
    save: 'Spara profilen',
  },
  en: {
    title: (recipient: string) => `Order a report: ${recipient.toLowerCase()}`,
    builtFrom: (moment: string, round: string) =>
      `The report is built from the compilation that you choose. The very latest is from ${moment} (${round}). It takes a few seconds.`,
    noSnapshot: 'There is no compilation yet. Make one first, then you can order a report.',
    toSnapshot: 'To the compilation',
    fromProfile: (name: string) => `The form is filled in from the profile “${name}”.`,
    period: 'Round or period',
    periodHint: 'What the report is about. A profile that orders automatically always takes the latest.',
    choosePeriod: 'Choose a round or a period',
    newestOf: (round: string, moment: string | null) =>
      moment ? `${round}: the latest, ${moment}` : `${round}: not compiled`,
    ofMonth: (month: string, round: string, moment: string) => `As it was in ${month}, ${moment}. ${round}`,
    noSnapshotOfRound: 'That round has not been compiled. Choose another.',
    languages: { sv: 'Swedish', en: 'English' },
    changeNote: { sv: 'What has changed? In Swedish', en: 'What has changed? In English' },
    changeNoteHint: (latest: string | null, name: string) =>
      latest
        ? `There is already ${latest}. Write what the new version changes. The text is kept only if the report comes in ${name}. It is shown in the report and on the web.`
        : `Needed and kept only when there is already a version for the round and the report comes in ${name}. The text is shown in the report and on the web.`,
    changeNoteMissing: (latest: string, name: string) =>
      `There is already ${latest}. Write in ${name} what the new version changes.`,
    sameSnapshot: (latest: string) => `The data has not changed since ${latest}.`,
    send: 'Order the report',
    asProfile: 'Save the choice as a profile',
    asProfileWhy:
      'A profile is a choice that you save under a name. You can order from it again, or let it order automatically. The report always becomes a draft that somebody reviews.',
    name: "The profile's name",
    nameHint: 'For example “The ministry, every quarter”.',
    schedule: 'Order automatically',
    save: 'Save the profile',
  },
})
