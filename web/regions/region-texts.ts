import { texts } from '#shared/platform/language.ts'
import type { NextStep, RoundState } from './region-view.ts'

type RegionTexts = {
  lead: string
  facts: (county: string, population: string, year: number) => string
  mapping: string
  noRounds: string
  nextStep: string
  steps: Record<NextStep['kind'], { text: (left: number) => string; button: string }>
  planStatuses: Record<RoundState['plan'], string>
  actionCount: (count: number) => string
  deadline: (day: string) => string
  statuses: Record<RoundState['status'], string>
  answered: (answered: number, asked: number) => string
  toMapping: string
  toResult: string
  toFiles: string
  plan: string
  toPlan: string
  counts: string
  countsLead: string
  toCounts: string
  toDeliveries: string
  team: string
  teamLead: string
  toMembers: string
  toHistory: string
  returned: string
  history: string
  historyLead: string
  when: string
  who: string
  what: string
  roundOrYear: string
  noHistory: string
  actions: Record<string, string>
  otherAction: string
}

/** Texts of a region's own page and its history. */
export const regionTexts = texts<RegionTexts>({
  sv: {
    lead: 'Kartlägg läget, gör en plan och följ upp. Här ser ni var ni är och vad som är nästa steg.',
    facts: (county, population, year) => `${county}, ${population} invånare (31 december ${year}, SCB).`,
    mapping: 'Kartläggning',
    noRounds: 'Ingen omgång är öppen ännu. Den nationella samordnaren öppnar den första.',
    nextStep: 'Nästa steg',
    steps: {
      'begin-mapping': {
        text: () => 'Börja med det område som ni kan bäst. Svaren sparas efter hand, och ni kan vara flera som svarar.',
        button: 'Börja svara',
      },
      'go-on-mapping': {
        text: (left) =>
          left === 1 ? 'Det är en fråga kvar att svara på.' : `Det är ${left} frågor kvar att svara på.`,
        button: 'Fortsätt svara',
      },
      'mend-mapping': {
        text: () => 'Kartläggningen har kommit tillbaka med en kommentar. Ändra det som behövs och lämna in igen.',
        button: 'Till kartläggningen',
      },
      'sign-unlocked': {
        text: () => 'Samordnaren har låst upp en eller flera frågor. Se vad det gäller, ändra och skriv under igen.',
        button: 'Till det som är upplåst',
      },
      'hand-in': {
        text: () => 'Alla frågor har fått svar. Den som är ansvarig kan lämna in kartläggningen.',
        button: 'Lämna in',
      },
      'begin-plan': {
        text: () => 'Kartläggningen är inlämnad. Se vilka insatser verktyget föreslår utifrån era svar.',
        button: 'Se förslagen',
      },
      'go-on-plan': {
        text: () => 'Planen är ett utkast. Fyll i vem som ansvarar och när, och anta den sedan.',
        button: 'Fortsätt med planen',
      },
      'report-counts': {
        text: () => 'Planen är antagen. Lämna uppgift om hur många valideringar som har gjorts.',
        button: 'Till statistiken',
      },
      wait: { text: () => 'Det finns inget att göra just nu. Ni hör från oss när nästa omgång öppnar.', button: '' },
    },
    planStatuses: { none: 'inte påbörjad', draft: 'utkast', adopted: 'antagen' },
    actionCount: (count) => (count === 1 ? 'En insats.' : `${count} insatser.`),
    deadline: (day) => `Lämna in senast ${day}.`,
    statuses: {
      'not-begun': 'inte påbörjad',
      open: 'pågår',
      submitted: 'inlämnad',
      accepted: 'godkänd',
      returned: 'återlämnad',
    },
    answered: (answered, asked) => `${answered} av ${asked} frågor besvarade.`,
    toMapping: 'Till kartläggningen',
    toResult: 'Se resultatet',
    toFiles: 'Kartläggningen som fil',
    plan: 'Handlingsplan',
    toPlan: 'Till planen',
    counts: 'Statistik',
    countsLead: 'Lämna uppgift om hur många valideringar som har gjorts i regionen, år för år.',
    toCounts: 'Till statistiken',
    toDeliveries: 'Leveranser',
    team: 'Vi som arbetar med det här',
    teamLead: 'Bjud in kollegor och se vad som har ändrats.',
    toMembers: 'Medarbetare och inbjudningar',
    toHistory: 'Vad som har ändrats',
    returned: 'Den nationella samordnaren har lämnat tillbaka kartläggningen:',
    history: 'Vad som har ändrats',
    historyLead: 'De 200 senaste ändringarna i regionens uppgifter.',
    when: 'När',
    who: 'Vem',
    what: 'Vad',
    roundOrYear: 'Omgång eller år',
    noHistory: 'Inget har ändrats ännu.',
    actions: {
      'save-answer': 'sparade ett svar',
      'submit-assessment': 'lämnade in kartläggningen',
      'return-assessment': 'lämnade tillbaka kartläggningen',
      'unlock-indicator': 'låste upp fråga',
      'lock-indicator': 'tog tillbaka upplåsningen av fråga',
      'sign-unlocked': 'skrev under de upplåsta frågorna',
      'accept-assessment': 'godkände kartläggningen',
      'set-own-target': 'ändrade målnivån',
      'extend-mapping': 'gav längre tid',
      invite: 'bjöd in',
      'withdraw-invitation': 'återkallade en inbjudan till',
      'accept-invitation': 'tackade ja till en inbjudan',
      'remove-member': 'tog bort',
      'save-plan-goal': 'ändrade planens mål',
      'pick-proposals': 'valde förslag till planen',
      'save-action': 'sparade en insats',
      'take-plan-sheet': 'läste in insatser från ett kalkylark',
      'move-action': 'flyttade en insats',
      'remove-action': 'tog bort en insats',
      'restore-action': 'återställde en insats',
      'change-actions': 'ändrade flera insatser',
      'remove-actions': 'tog bort flera insatser',
      'undo-plan-change': 'ångrade en ändring i planen',
      'save-barrier': 'sparade ett hinder',
      'agree-to-open-count': 'sa ja till att räkna ett hinder öppet',
      'withdraw-open-count': 'tog tillbaka ett ja till att räkna ett hinder öppet',
      'restore-barrier': 'återställde ett hinder',
      'add-barrier': 'lade till ett hinder',
      'begin-plan': 'började på planen',
      'add-action': 'lade till en insats',
      'remove-barrier': 'tog bort ett hinder',
      'add-link': 'lade till en länk som underlag',
      'begin-upload': 'började ladda upp ett underlag',
      'finish-upload': 'laddade upp ett underlag',
      'revise-evidence': 'började ladda upp en ny version av ett underlag',
      'accept-file': 'godkände ett underlag',
      'refuse-file': 'stoppade ett underlag',
      'change-evidence': 'ändrade ett underlag',
      'use-evidence': 'använde ett underlag vid en fråga till',
      'remove-evidence': 'tog bort ett underlag',
      'restore-evidence': 'återställde ett underlag',
      'start-thread': 'började en tråd om fråga',
      'add-comment': 'skrev en kommentar till fråga',
      'resolve-thread': 'markerade en tråd som klar vid fråga',
      'reopen-thread': 'öppnade en tråd igen vid fråga',
      'share-thread': 'delade en tråd med samordnaren vid fråga',
      'remove-comment': 'tog bort sin kommentar till fråga',
      assign: 'gav en uppgift till en kollega',
      'change-assignment': 'ändrade vem som gör en uppgift eller när',
      'remove-assignment': 'tog tillbaka en uppgift',
      'adopt-plan': 'antog planen',
      'begin-plan-revision': 'började revidera planen',
      'give-follow-up': 'följde upp en insats',
      'take-back-follow-up': 'tog tillbaka en uppföljning',
      'withdraw-lesson': 'slutade dela en lärdom',
      'set-rhythm': 'ändrade hur ofta planen följs upp',
      'give-up-plan-revision': 'avbröt revideringen av planen',
      'put-back-plan-entries': 'lade tillbaka den antagna planens insatser och hinder',
      'circulate-plan': 'gjorde en länk för synpunkter på planen',
      'end-circulation': 'avslutade en länk för synpunkter på planen',
      'send-remark': 'lämnade en synpunkt på planen',
      'change-remark': 'ändrade sin synpunkt på planen',
      'handle-remark': 'markerade en synpunkt på planen som hanterad',
      'reopen-remark': 'markerade en synpunkt på planen som inte hanterad',
      'make-calendar-address': 'skapade en egen kalenderadress till planen',
      'revoke-calendar-address': 'återkallade sin kalenderadress till planen',
      'save-counts': 'sparade statistik',
      'submit-counts': 'lämnade in statistik',
      'receive-delivery': 'lämnade en leverans med statistik',
      'import-delivery': 'läste in en leverans med statistik',
      'accept-delivery': 'godkände en leverans med statistik',
      'reject-delivery': 'avvisade en leverans med statistik',
      'withdraw-delivery': 'återtog en leverans med statistik',
    },
    otherAction: 'ändrade',
  },
  en: {
    lead: 'Map the situation, make a plan and follow it up. Here you see where you are and what the next step is.',
    facts: (county, population, year) =>
      `${county}, ${population} inhabitants (31 December ${year}, Statistics Sweden).`,
    mapping: 'Mapping',
    noRounds: 'No round is open yet. The national coordinator opens the first one.',
    nextStep: 'Next step',
    steps: {
      'begin-mapping': {
        text: () =>
          'Begin with the area that you know best. Answers are saved as you go, and several of you can answer.',
        button: 'Begin to answer',
      },
      'go-on-mapping': {
        text: (left) => (left === 1 ? 'One question is left to answer.' : `${left} questions are left to answer.`),
        button: 'Go on answering',
      },
      'mend-mapping': {
        text: () => 'The mapping has come back with a comment. Change what is needed and hand it in again.',
        button: 'To the mapping',
      },
      'sign-unlocked': {
        text: () => 'The coordinator has unlocked one or more questions. See what it is about, change and sign again.',
        button: 'To what is unlocked',
      },
      'hand-in': { text: () => 'Every question is answered. The owner can hand in the mapping.', button: 'Hand in' },
      'begin-plan': {
        text: () => 'The mapping is handed in. See which actions the tool proposes from your answers.',
        button: 'See the proposals',
      },
      'go-on-plan': {
        text: () => 'The plan is a draft. Fill in who is responsible and when, and then adopt it.',
        button: 'Go on with the plan',
      },
      'report-counts': {
        text: () => 'The plan is adopted. Report how many validations were made.',
        button: 'To the statistics',
      },
      wait: {
        text: () => 'There is nothing to do right now. You will hear from us when the next round opens.',
        button: '',
      },
    },
    planStatuses: { none: 'not begun', draft: 'draft', adopted: 'adopted' },
    actionCount: (count) => (count === 1 ? 'One action.' : `${count} actions.`),
    deadline: (day) => `Hand in by ${day}.`,
    statuses: {
      'not-begun': 'not begun',
      open: 'under way',
      submitted: 'handed in',
      accepted: 'accepted',
      returned: 'returned',
    },
    answered: (answered, asked) => `${answered} of ${asked} questions answered.`,
    toMapping: 'To the mapping',
    toResult: 'See the result',
    toFiles: 'The mapping as a file',
    plan: 'Action plan',
    toPlan: 'To the plan',
    counts: 'Statistics',
    countsLead: 'Report how many validations were made in the region, year by year.',
    toCounts: 'To the statistics',
    toDeliveries: 'Deliveries',
    team: 'Those of us who work with this',
    teamLead: 'Invite colleagues and see what has changed.',
    toMembers: 'Colleagues and invitations',
    toHistory: 'What has changed',
    returned: 'The national coordinator has returned the mapping:',
    history: 'What has changed',
    historyLead: "The 200 latest changes to the region's data.",
    when: 'When',
    who: 'Who',
    what: 'What',
    roundOrYear: 'Round or year',
    noHistory: 'Nothing has changed yet.',
    actions: {
      'save-answer': 'saved an answer',
      'submit-assessment': 'handed in the mapping',
      'return-assessment': 'returned the mapping',
      'unlock-indicator': 'unlocked question',
      'lock-indicator': 'took back the unlocking of question',
      'sign-unlocked': 'signed the unlocked questions',
      'accept-assessment': 'accepted the mapping',
      'set-own-target': 'changed the target level',
      'extend-mapping': 'gave more time',
      invite: 'invited',
      'withdraw-invitation': 'withdrew an invitation to',
      'accept-invitation': 'accepted an invitation',
      'remove-member': 'removed',
      'save-plan-goal': "changed the plan's goal",
      'pick-proposals': 'picked proposals for the plan',
      'save-action': 'saved an action',
      'take-plan-sheet': 'read in actions from a spreadsheet',
      'move-action': 'moved an action',
      'remove-action': 'removed an action',
      'restore-action': 'restored an action',
      'change-actions': 'changed several actions',
      'remove-actions': 'removed several actions',
      'undo-plan-change': 'undid a change in the plan',
      'save-barrier': 'saved a barrier',
      'agree-to-open-count': 'agreed to counting a barrier openly',
      'withdraw-open-count': 'took back a yes to counting a barrier openly',
      'restore-barrier': 'restored a barrier',
      'add-barrier': 'added a barrier',
      'begin-plan': 'began the plan',
      'add-action': 'added an action',
      'remove-barrier': 'removed a barrier',
      'add-link': 'added a link as evidence',
      'begin-upload': 'began to upload evidence',
      'finish-upload': 'uploaded evidence',
      'revise-evidence': 'began to upload a new version of evidence',
      'accept-file': 'accepted evidence',
      'refuse-file': 'stopped evidence',
      'change-evidence': 'changed evidence',
      'use-evidence': 'used evidence at one more question',
      'remove-evidence': 'removed evidence',
      'restore-evidence': 'restored evidence',
      'start-thread': 'began a thread about question',
      'add-comment': 'wrote a comment on question',
      'resolve-thread': 'resolved a thread at question',
      'reopen-thread': 'reopened a thread at question',
      'share-thread': 'shared a thread with the coordinator at question',
      'remove-comment': 'removed a comment of their own on question',
      assign: 'gave a task to a colleague',
      'change-assignment': 'changed who does a task, or by when',
      'remove-assignment': 'took back a task',
      'adopt-plan': 'adopted the plan',
      'begin-plan-revision': 'began to revise the plan',
      'give-follow-up': 'followed an action up',
      'take-back-follow-up': 'took back a follow-up',
      'withdraw-lesson': 'stopped sharing a lesson',
      'set-rhythm': 'changed how often the plan is followed up',
      'give-up-plan-revision': 'gave up the revision of the plan',
      'put-back-plan-entries': "put back the adopted plan's actions and barriers",
      'circulate-plan': 'made a link for comments on the plan',
      'end-circulation': 'ended a link for comments on the plan',
      'send-remark': 'commented on the plan',
      'change-remark': 'changed a comment on the plan',
      'handle-remark': 'marked a comment on the plan as handled',
      'reopen-remark': 'marked a comment on the plan as not handled',
      'make-calendar-address': 'made a calendar address of their own to the plan',
      'revoke-calendar-address': 'revoked their calendar address to the plan',
      'save-counts': 'saved statistics',
      'submit-counts': 'handed in statistics',
      'receive-delivery': 'made a delivery of statistics',
      'import-delivery': 'read a delivery of statistics',
      'accept-delivery': 'accepted a delivery of statistics',
      'reject-delivery': 'rejected a delivery of statistics',
      'withdraw-delivery': 'withdrew a delivery of statistics',
    },
    otherAction: 'changed',
  },
})
