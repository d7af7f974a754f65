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
}

/** Texts of a region's own page. */
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
  },
})
