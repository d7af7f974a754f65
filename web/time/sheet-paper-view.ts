import type { Language } from '#shared/platform/language.ts'
import { texts } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { hoursOf, isOpen, workedHoursOf } from '#shared/time/month-sheet.ts'
import { periodOf } from '#shared/time/programme-periods.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import type { SheetPaper } from '#shared/time/sheet-paper.ts'
import { stateOfSheet } from '#shared/time/summary.ts'
import { formatMoment, formatMonth } from '../texts/format.ts'
import { gridTexts } from './sheet-grid-texts.ts'
import { needsApproval } from './sheet-parts.tsx'
import { sheetTexts } from './sheet-texts.ts'
import { hoursNumber, hoursText, timeWords } from './time-words.ts'

type Texts = {
  title: (month: string) => string
  facts: Record<
    'project' | 'reference' | 'period' | 'person' | 'organisation' | 'category' | 'financing' | 'edition',
    string
  >
  state: (state: string) => string
  noRows: string
  total: (hours: string) => string
  totalCounted: (counted: string, worked: string) => string
  notAbsence: string
  certify: string
  employee: (name: string) => string
  manager: string
  words: SheetPaper['signatureWords']
  demonstration: string
  made: (moment: string, name: string) => string
  page: SheetPaper['pageWords']
}

const paperTexts = texts<Texts>({
  sv: {
    title: (month) => `Tidrapport ${month}`,
    facts: {
      project: 'Projekt',
      reference: 'Diarienummer',
      period: 'Programperiod',
      person: 'Namn',
      organisation: 'Organisation',
      category: 'Personalkategori',
      financing: 'Finansiering',
      edition: 'Version',
    },
    state: (state) => `I verktyget: ${state.toLowerCase()}`,
    noRows: 'Inga timmar',
    total: (hours) => `Summa: ${hours}.`,
    totalCounted: (counted, worked) =>
      `Summa: ${worked}. Av dem räknas ${counted}: varje rad avrundas nedåt till hela timmar.`,
    notAbsence: 'Frånvaro ingår inte i summan.',
    certify: 'Jag intygar att uppgifterna stämmer.',
    employee: (name) => `Den som har arbetat: ${name}`,
    manager: 'Chefen',
    words: { name: 'Namnförtydligande', day: 'Datum', signature: 'Underskrift' },
    demonstration: 'Demonstration. Uppgifterna är påhittade.',
    made: (moment, name) => `Skapad ${moment} av ${name}`,
    page: { before: 'Sida ', between: ' av ' },
  },
  en: {
    title: (month) => `Time sheet ${month}`,
    facts: {
      project: 'Project',
      reference: 'Reference number',
      period: 'Programme period',
      person: 'Name',
      organisation: 'Organisation',
      category: 'Staff category',
      financing: 'Financing',
      edition: 'Version',
    },
    state: (state) => `In the tool: ${state.toLowerCase()}`,
    noRows: 'No hours',
    total: (hours) => `Total: ${hours}.`,
    totalCounted: (counted, worked) =>
      `Total: ${worked}. Of these, ${counted} count: each line is rounded down to whole hours.`,
    notAbsence: 'Absence is not included in the total.',
    certify: 'I certify that this is correct.',
    employee: (name) => `Employee: ${name}`,
    manager: 'The manager',
    words: { name: 'Name in capitals', day: 'Date', signature: 'Signature' },
    demonstration: 'Demonstration. The figures are made up.',
    made: (moment, name) => `Made ${moment} by ${name}`,
    page: { before: 'Page ', between: ' of ' },
  },
})

const rowsOf = ({ sheet, project }: ReadSheet, language: Language): string[][] =>
  [
    ...sheet.entries.map(({ day, activityId, hours, description }) => ({
      day,
      cells: [
        project.activities.find(({ id }) => id === activityId)?.name ?? '',
        hoursNumber(hours, language),
        description,
      ],
    })),
    ...sheet.absences.map(({ day, kind, hours }) => ({
      day,
      cells: [timeWords[language].absences[kind], hoursNumber(hours, language), ''],
    })),
  ]
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, cells }) => [day, ...cells])

const totalOf = ({ sheet, project }: ReadSheet, language: Language): string => {
  const t = paperTexts[language]
  const worked = hoursText(workedHoursOf(sheet), language)
  const counted = hoursText(hoursOf(sheet, project), language)
  const total = counted === worked ? t.total(worked) : t.totalCounted(counted, worked)
  return sheet.absences.length > 0 ? `${total} ${t.notAbsence}` : total
}

/** A month as paper to sign by hand, as it stands now. */
export const sheetPaperOf = (
  read: ReadSheet,
  {
    language,
    madeAt,
    madeBy,
    isDemonstration,
  }: { language: Language; madeAt: Date; madeBy: string; isDemonstration: boolean },
): SheetPaper => {
  const { sheet, project, staff } = read
  const t = paperTexts[language]
  const columns = gridTexts[language]
  const rows = rowsOf(read, language)
  const state = timeWords[language].states[stateOfSheet(project, sheet, swedishDay(madeAt))]
  return {
    language,
    title: t.title(formatMonth(sheet.month, language)),
    subtitle: `${staff.name}, ${project.name}`,
    facts: [
      { label: t.facts.project, value: project.name },
      { label: t.facts.reference, value: project.reference },
      { label: t.facts.period, value: periodOf(project.periodId).name[language] },
      { label: t.facts.person, value: staff.name },
      { label: t.facts.organisation, value: staff.organisation },
      { label: t.facts.category, value: project.categories.find(({ id }) => id === staff.categoryId)?.name ?? '' },
      { label: t.facts.financing, value: timeWords[language].financing[staff.financing] },
      ...(sheet.edition > 0 && !isOpen(sheet) ? [{ label: t.facts.edition, value: String(sheet.edition) }] : []),
    ],
    state: t.state(state),
    table: {
      title: sheetTexts[language].grid,
      columns: [columns.day, columns.activity, columns.hours, columns.workDone],
      rows: rows.length > 0 ? rows : [[t.noRows, '', '', '']],
      total: totalOf(read, language),
    },
    certify: t.certify,
    signatures: [t.employee(staff.name), ...(needsApproval(project) ? [t.manager] : [])],
    signatureWords: t.words,
    demonstration: isDemonstration ? t.demonstration : null,
    made: t.made(formatMoment(madeAt.toISOString(), language), madeBy),
    madeAt: madeAt.toISOString(),
    pageWords: t.page,
  }
}
