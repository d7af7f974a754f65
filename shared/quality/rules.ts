import { oneSex, unusualForms } from './cell-rules.ts'
import { nothingGiven, sourceMissing } from './content-rules.ts'
import type { FindingOf, RuleId } from './finding.ts'
import { historyBreaks, jumps } from './history-rules.ts'
import { goneSectors, joinedBreak, missingMonths, missingYears } from './period-rules.ts'
import type { Rule } from './rule.ts'
import { thresholds } from './thresholds.ts'
import { contradictingTotals, totalsAboveSum } from './total-rules.ts'

const { minimumJump, minimumYears, oneSexRows } = thresholds

/** Every rule, in the order in which what they find is told. */
export const rules = {
  'nothing-given': {
    id: 'nothing-given',
    severity: 'error',
    since: '2026-11-24',
    name: { sv: 'Inget är ifyllt', en: 'Nothing is filled in' },
    looksFor: { sv: 'Ett år som lämnas utan ett enda antal.', en: 'A year delivered without a single number.' },
    toDo: { sv: 'Fyll i minst ett antal.', en: 'Fill in at least one number.' },
    find: nothingGiven,
  },
  'source-missing': {
    id: 'source-missing',
    severity: 'error',
    since: '2026-11-24',
    name: { sv: 'Källan saknas', en: 'The source is missing' },
    looksFor: { sv: 'Antal utan uppgift om varifrån de kommer.', en: 'Numbers that do not say where they come from.' },
    toDo: {
      sv: 'Skriv källan, till exempel vilket system och när ni tog ut uppgifterna.',
      en: 'Name the source, for example which system and when you extracted the figures.',
    },
    find: sourceMissing,
  },
  'total-contradicts': {
    id: 'total-contradicts',
    severity: 'error',
    since: '2026-11-24',
    name: { sv: 'Totalen stämmer inte', en: 'The total does not match' },
    looksFor: {
      sv: 'En angiven total som är lägre än delarna tillsammans, eller en annan än deras summa när alla delar är ifyllda.',
      en: 'A stated total lower than the parts together, or different from their sum when every part is filled in.',
    },
    toDo: { sv: 'Rätta totalen eller delarna.', en: 'Correct the total or the parts.' },
    find: (figures) => contradictingTotals(figures) as FindingOf<'total-contradicts'>[],
  },
  'total-above-sum': {
    id: 'total-above-sum',
    severity: 'warning',
    since: '2026-11-24',
    name: { sv: 'Totalen är högre än delarna', en: 'The total is higher than the parts' },
    looksFor: {
      sv: 'En angiven total som är högre än delarna tillsammans, när någon del saknas.',
      en: 'A stated total higher than the parts together, when some part is missing.',
    },
    toDo: {
      sv: 'Fyll i de delar som saknas, eller förklara varför de inte går att få fram. Bara delarna räknas in.',
      en: 'Fill in the missing parts, or explain why they cannot be found. Only the parts are counted.',
    },
    find: (figures) => totalsAboveSum(figures) as FindingOf<'total-above-sum'>[],
  },
  'one-sex': {
    id: 'one-sex',
    severity: 'warning',
    since: '2026-11-24',
    name: { sv: 'Bara ett kön', en: 'One sex only' },
    looksFor: {
      sv: `En sektor och form där kvinnor eller män saknas. I en fil kan det betyda att det inte var någon, så där frågar vi först från ${oneSexRows} valideringar.`,
      en: `A sector and form where women or men are missing. In a file that may mean there were none, so there we only ask from ${oneSexRows} validations.`,
    },
    toDo: {
      sv: 'Lämna uppgift om det kön som saknas, eller förklara varför den inte finns.',
      en: 'Deliver the figure for the sex that is missing, or explain why there is none.',
    },
    find: oneSex,
  },
  jump: {
    id: 'jump',
    severity: 'warning',
    since: '2026-11-24',
    name: { sv: 'Stor skillnad mot året före', en: 'Large difference from the year before' },
    looksFor: {
      sv: `En sektor vars antal har mer än fördubblats eller halverats sedan året före, om skillnaden är minst ${minimumJump}. Regeln används så länge färre än ${minimumYears} tidigare år går att jämföra med. Det är projektets egen tumregel.`,
      en: `A sector whose number has more than doubled or halved since the year before, if the difference is at least ${minimumJump}. The rule is used as long as fewer than ${minimumYears} earlier years can be compared with. It is the project's own rule of thumb.`,
    },
    toDo: {
      sv: 'Rätta talet, eller förklara vad som har hänt.',
      en: 'Correct the number, or explain what has happened.',
    },
    find: jumps,
  },
  'history-break': {
    id: 'history-break',
    severity: 'warning',
    since: '2026-11-29',
    name: { sv: 'Avviker från regionens tidigare år', en: "Differs from the region's earlier years" },
    looksFor: {
      sv: `En sektor vars antal ligger mer än 3,5 spridningar från medianen av regionens egna tidigare år, och minst ${minimumJump} från den. Spridningen är 1,4826 gånger medianen av årens avstånd till medianen, men aldrig mindre än roten ur medianen. Minst ${minimumYears} tidigare år måste finnas, alla före 2023 eller alla från och med 2023. Gränsen 3,5 kommer från Iglewicz och Hoaglin (1993).`,
      en: `A sector whose number lies more than 3.5 spreads from the median of the region's own earlier years, and at least ${minimumJump} from it. The spread is 1.4826 times the median of the years' distances to the median, but never less than the square root of the median. There must be at least ${minimumYears} earlier years, all before 2023 or all from 2023 on. The limit of 3.5 comes from Iglewicz and Hoaglin (1993).`,
    },
    toDo: {
      sv: 'Rätta talet, eller förklara vad som har hänt.',
      en: 'Correct the number, or explain what has happened.',
    },
    find: historyBreaks,
  },
  'unusual-form': {
    id: 'unusual-form',
    severity: 'warning',
    since: '2026-11-29',
    name: { sv: 'Ovanlig form för sektorn', en: 'Unusual form for the sector' },
    looksFor: {
      sv: 'Antal i en form som sektorn inte brukar validera för: högskolan och yrkeshögskolan bedömer reell kompetens för behörighet och tillgodoräknande (UKÄ 2021, MYH 2021).',
      en: 'Numbers in a form that the sector does not usually validate for: universities and higher vocational education assess prior learning for eligibility and credit (UKÄ 2021, MYH 2021).',
    },
    toDo: {
      sv: 'Flytta antalet till rätt form, eller förklara vad det är.',
      en: 'Move the number to the right form, or explain what it is.',
    },
    find: unusualForms,
  },
  'month-missing': {
    id: 'month-missing',
    severity: 'warning',
    since: '2026-11-29',
    name: { sv: 'Månad saknas', en: 'A month is missing' },
    looksFor: {
      sv: 'En sektor som har antal per månad, där en månad mellan den första och den sista saknas.',
      en: 'A sector with numbers by month, where a month between the first and the last is missing.',
    },
    toDo: {
      sv: 'Lämna antalet för månaden, eller förklara varför det saknas.',
      en: 'Deliver the number for the month, or explain why it is missing.',
    },
    find: missingMonths,
  },
  'sector-gone': {
    id: 'sector-gone',
    severity: 'warning',
    since: '2026-11-29',
    name: { sv: 'Sektorn saknas', en: 'The sector is missing' },
    looksFor: {
      sv: 'En sektor som hade antal året före men inte det här året.',
      en: 'A sector that had numbers the year before but not this year.',
    },
    toDo: {
      sv: 'Lämna sektorns antal, eller förklara varför de saknas.',
      en: "Deliver the sector's numbers, or explain why they are missing.",
    },
    find: goneSectors,
  },
  'year-missing': {
    id: 'year-missing',
    severity: 'note',
    since: '2026-11-29',
    name: { sv: 'År saknas', en: 'A year is missing' },
    looksFor: {
      sv: 'En sektor som har antal före och efter ett år, men inte för året självt.',
      en: 'A sector with numbers before and after a year, but not for the year itself.',
    },
    toDo: {
      sv: 'Lämna antalen för året, eller förklara varför de saknas.',
      en: 'Deliver the numbers for the year, or explain why they are missing.',
    },
    find: missingYears,
  },
  'break-joined': {
    id: 'break-joined',
    severity: 'note',
    since: '2026-11-29',
    name: { sv: 'År före och efter 2023 i samma leverans', en: 'Years before and after 2023 in one delivery' },
    looksFor: {
      sv: 'En leverans med år både före och efter den 1 januari 2023, då validering fick en ny definition i lag.',
      en: 'A delivery with years both before and after 1 January 2023, when validation was given a new definition in law.',
    },
    toDo: {
      sv: 'Kontrollera att varje år är räknat efter den definition som gällde då, och skriv att det är så.',
      en: 'Check that each year is counted under the definition of its time, and say so.',
    },
    find: joinedBreak,
  },
} as const satisfies { [Id in RuleId]: Rule<Id> }

/** The ids of all rules, in their order. */
export const ruleIds = Object.keys(rules) as RuleId[]
