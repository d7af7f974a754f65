import { texts } from '#shared/platform/language.ts'
import type { RegionSize } from '#shared/regions/region-size.ts'

type PlanDeskTexts = {
  title: string
  lead: (round: string) => string
  noRound: string
  filter: string
  fields: { round: string; area: string; size: string; from: string; to: string }
  all: string
  sizes: Record<RegionSize, string>
  show: string
  clear: string
  file: string
  period: string
  regions: string
  regionsCaption: string
  regionsLead: (adopted: number, all: number) => string
  themes: string
  themesCaption: string
  themesLead: string
  noActions: string
  noArea: string
  standings: Record<'none' | 'draft' | 'adopted', string>
  columns: Record<
    'region' | 'plan' | 'area' | 'regions' | 'actions' | 'finished' | 'started' | 'planned' | 'cancelled' | 'overdue',
    string
  > & { hours: string; kronor: string; barriers: string }
  sum: string
  sheet: Record<'regions' | 'themes' | 'actions', string>
  actionColumns: Record<'title' | 'status' | 'starts' | 'ends' | 'question', string>
  yes: string
}

/** Texts of the coordinator's page on all plans. */
export const planDeskTexts = texts<PlanDeskTexts>({
  sv: {
    title: 'Regionernas planer',
    lead: (round) =>
      `Antagna planer i ${round}, med insatserna som de är nu. Ett utkast är regionens eget: här syns bara att det finns.`,
    noRound: 'Ingen kartläggning har öppnats än, så det finns inga planer.',
    filter: 'Välj vad som räknas med',
    fields: { round: 'Omgång', area: 'Område', size: 'Regioner', from: 'Från och med', to: 'Till och med' },
    all: 'Alla',
    sizes: { small: 'Mindre regioner', middle: 'Mellanstora regioner', large: 'Större regioner' },
    show: 'Visa',
    clear: 'Visa allt',
    file: 'Hämta som XLSX',
    period: 'Perioden slutar innan den börjar. Den räknas inte med. Ändra ett av datumen.',
    regions: 'Region för region',
    regionsCaption: 'Planen och dess insatser i varje region',
    regionsLead: (adopted, all) => `${adopted} av ${all} regioner har antagit sin plan.`,
    themes: 'Område för område',
    themesCaption: 'Insatserna i varje område',
    themesLead:
      'De områden som planerna har insatser i. En insats som hjälper frågor i flera områden räknas i vart och ett av dem.',
    noActions: 'Ingen insats i en antagen plan stämmer med det du har valt.',
    noArea: 'Ingen särskild fråga',
    standings: { none: 'Inte påbörjad', draft: 'Utkast', adopted: 'Antagen' },
    columns: {
      region: 'Region',
      plan: 'Plan',
      area: 'Område',
      regions: 'Regioner',
      actions: 'Insatser',
      finished: 'Klara',
      started: 'Påbörjade',
      planned: 'Planerade',
      cancelled: 'Avbrutna',
      overdue: 'Försenade',
      hours: 'Timmar',
      kronor: 'Kronor',
      barriers: 'Hinder',
    },
    sum: 'Alla',
    sheet: { regions: 'Regioner', themes: 'Områden', actions: 'Insatser' },
    actionColumns: { title: 'Insats', status: 'Läge', starts: 'Startdatum', ends: 'Slutdatum', question: 'Fråga' },
    yes: 'ja',
  },
  en: {
    title: "The regions' plans",
    lead: (round) =>
      `Adopted plans in ${round}, with the actions as they are now. A draft is the region's own: here you see only that there is one.`,
    noRound: 'No mapping has been opened yet, so there are no plans.',
    filter: 'Choose what counts',
    fields: { round: 'Round', area: 'Area', size: 'Regions', from: 'From', to: 'To' },
    all: 'All',
    sizes: { small: 'Smaller regions', middle: 'Middle-sized regions', large: 'Larger regions' },
    show: 'Show',
    clear: 'Show everything',
    file: 'Download as XLSX',
    period: 'The period ends before it begins. It is left out. Change one of the dates.',
    regions: 'Region by region',
    regionsCaption: 'The plan and its actions in each region',
    regionsLead: (adopted, all) => `${adopted} of ${all} regions have adopted their plan.`,
    themes: 'Area by area',
    themesCaption: 'The actions in each area',
    themesLead:
      'The areas in which the plans have actions. An action that helps questions in several areas counts in each of them.',
    noActions: 'No action in an adopted plan matches what you have chosen.',
    noArea: 'No particular question',
    standings: { none: 'Not begun', draft: 'Draft', adopted: 'Adopted' },
    columns: {
      region: 'Region',
      plan: 'Plan',
      area: 'Area',
      regions: 'Regions',
      actions: 'Actions',
      finished: 'Finished',
      started: 'Started',
      planned: 'Planned',
      cancelled: 'Cancelled',
      overdue: 'Overdue',
      hours: 'Hours',
      kronor: 'Kronor',
      barriers: 'Barriers',
    },
    sum: 'All',
    sheet: { regions: 'Regions', themes: 'Areas', actions: 'Actions' },
    actionColumns: { title: 'Action', status: 'Status', starts: 'Start date', ends: 'End date', question: 'Question' },
    yes: 'yes',
  },
})
