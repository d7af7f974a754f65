import type { Assessment } from '#shared/assessments/assessment.ts'
import { texts } from '#shared/platform/language.ts'

type RegionTexts = {
  lead: string
  facts: (county: string, population: string, year: number) => string
  mapping: string
  mappingLead: string
  noRounds: string
  deadline: (day: string) => string
  round: string
  closed: string
  statuses: Record<Assessment['status'], string>
  answered: (answered: number, asked: number) => string
  toMapping: string
  toResult: string
  plan: string
  planLead: string
  toPlan: (title: string) => string
  counts: string
  countsLead: string
  toCounts: string
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
    mappingLead: 'Ni svarar på frågor om 14 områden och ser var det finns mest att vinna.',
    noRounds: 'Ingen omgång är öppen ännu. Den nationella samordnaren öppnar den första.',
    deadline: (day) => `Lämna in senast ${day}.`,
    round: 'Omgång',
    closed: 'avslutad',
    statuses: { open: 'pågår', submitted: 'inlämnad', returned: 'återlämnad' },
    answered: (answered, asked) => `${answered} av ${asked} frågor besvarade.`,
    toMapping: 'Till kartläggningen',
    toResult: 'Se resultatet',
    plan: 'Handlingsplan',
    planLead: 'Planen växer fram ur kartläggningen. Ni väljer vad ni vill göra, i vilken ordning och vem som ansvarar.',
    toPlan: (title) => `Planen för ${title}`,
    counts: 'Statistik',
    countsLead: 'Lämna uppgift om hur många valideringar som har gjorts i regionen, år för år.',
    toCounts: 'Till statistiken',
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
    noHistory: 'Inget har ändrats ännu.',
    actions: {
      'save-answer': 'sparade ett svar',
      'submit-assessment': 'lämnade in kartläggningen',
      'return-assessment': 'lämnade tillbaka kartläggningen',
      invite: 'bjöd in',
      'withdraw-invitation': 'återkallade en inbjudan till',
      'accept-invitation': 'tackade ja till en inbjudan',
      'remove-member': 'tog bort',
      'save-goal': 'ändrade planens mål',
      'pick-proposals': 'valde förslag till planen',
      'save-action': 'sparade en insats',
      'move-action': 'flyttade en insats',
      'remove-action': 'tog bort en insats',
      'restore-action': 'återställde en insats',
      'save-barrier': 'sparade ett hinder',
      'remove-barrier': 'tog bort ett hinder',
      'adopt-plan': 'antog planen',
      'save-counts': 'sparade statistik',
      'submit-counts': 'lämnade in statistik',
    },
    otherAction: 'ändrade',
  },
  en: {
    lead: 'Map the situation, make a plan and follow it up. Here you see where you are and what the next step is.',
    facts: (county, population, year) =>
      `${county}, ${population} inhabitants (31 December ${year}, Statistics Sweden).`,
    mapping: 'Mapping',
    mappingLead: 'You answer questions on 14 areas and see where there is most to gain.',
    noRounds: 'No round is open yet. The national coordinator opens the first one.',
    deadline: (day) => `Hand in by ${day}.`,
    round: 'Round',
    closed: 'closed',
    statuses: { open: 'under way', submitted: 'handed in', returned: 'returned' },
    answered: (answered, asked) => `${answered} of ${asked} questions answered.`,
    toMapping: 'To the mapping',
    toResult: 'See the result',
    plan: 'Action plan',
    planLead: 'The plan grows out of the mapping. You choose what to do, in what order, and who is responsible.',
    toPlan: (title) => `The plan for ${title}`,
    counts: 'Statistics',
    countsLead: 'Report how many validations were made in the region, year by year.',
    toCounts: 'To the statistics',
    team: 'Those of us who work with this',
    teamLead: 'Invite colleagues and see what has changed.',
    toMembers: 'Members and invitations',
    toHistory: 'What has changed',
    returned: 'The national coordinator has returned the mapping:',
    history: 'What has changed',
    historyLead: "The 200 latest changes to the region's data.",
    when: 'When',
    who: 'Who',
    what: 'What',
    noHistory: 'Nothing has changed yet.',
    actions: {
      'save-answer': 'saved an answer',
      'submit-assessment': 'handed in the mapping',
      'return-assessment': 'returned the mapping',
      invite: 'invited',
      'withdraw-invitation': 'withdrew an invitation to',
      'accept-invitation': 'accepted an invitation',
      'remove-member': 'removed',
      'save-goal': "changed the plan's goal",
      'pick-proposals': 'picked proposals for the plan',
      'save-action': 'saved an action',
      'move-action': 'moved an action',
      'remove-action': 'removed an action',
      'restore-action': 'restored an action',
      'save-barrier': 'saved a barrier',
      'remove-barrier': 'removed a barrier',
      'adopt-plan': 'adopted the plan',
      'save-counts': 'saved statistics',
      'submit-counts': 'handed in statistics',
    },
    otherAction: 'changed',
  },
})
