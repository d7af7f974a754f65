import { texts } from '#shared/platform/language.ts'
import type { Sex } from '#shared/statistics/validation-count.ts'
import { formatNumber } from '../texts/format.ts'

type Texts = {
  listTitle: string
  listLead: string
  toQuality: string
  yearTitle: (year: number) => string
  yearLead: string
  region: string
  years: string
  columns: { year: string; status: string; sum: string; saved: string }
  status: { none: string; draft: string; submitted: string; corrected: string }
  open: (year: number) => string
  sendFile: string
  toDeliveries: string
  preliminary: string
  sexes: Record<Sex, string>
  form: string
  emptyMeansMissing: string
  total: string
  totalHint: string
  sumNow: (sum: number) => string
  sumPrevious: (year: number, sum: number) => string
  cell: (sector: string, form: string, sex: string) => string
  totalLabel: (sector: string) => string
  source: string
  sourceHint: string
  comment: string
  commentHint: string
  saveDraft: string
  submit: string
  submitAgain: string
  savedDraft: string
  savedSubmitted: string
  stands: (status: string, version: number, moment: string, name: string) => string
  draftBesideSubmitted: (version: number) => string
  submittedCounts: string
  history: string
  version: (version: number, status: string) => string
  firstVersion: string
  unchanged: string
  statusOfVersion: Record<'draft' | 'submitted', string>
  change: (what: string, before: string, after: string) => string
}

/** Texts of the form for a region's validation counts. */
export const countTexts = texts<Texts>({
  sv: {
    sendFile: 'Lämna en fil i stället',
    toDeliveries: 'Alla leveranser',
    listTitle: 'Antal valideringar',
    listLead:
      'Här lämnar ni uppgift om hur många valideringar som har gjorts i länet, år för år. Inlämnade uppgifter kommer med i den nationella bilden vid nästa publicering.',
    toQuality: 'Kvaliteten i era uppgifter',
    yearTitle: (year) => `Antal valideringar ${year}`,
    yearLead: 'Fyll i det ni vet. Det går att spara ett utkast, lämna in senare och rätta efteråt.',
    region: 'Regionens sida',
    years: 'År att lämna uppgift om',
    columns: { year: 'År', status: 'Läge', sum: 'Inlämnat antal', saved: 'Senast sparat' },
    status: { none: 'Inget lämnat', draft: 'Utkast', submitted: 'Inlämnat', corrected: 'Rättelse påbörjad' },
    open: (year) => `Öppna ${year}`,
    preliminary: 'Året är inte slut. Uppgifterna är preliminära tills ni har lämnat in dem efter årsskiftet.',
    sexes: { women: 'Kvinnor', men: 'Män' },
    form: 'Form',
    emptyMeansMissing:
      'En tom ruta betyder att uppgift saknas. Skriv 0 bara när ni vet att ingen validering har gjorts.',
    total: 'Total enligt er källa',
    totalHint: 'Totalen är frivillig. Vi jämför den med summan av rutorna.',
    sumNow: (sum) => `Summan av rutorna är ${formatNumber(sum, 'sv')}.`,
    sumPrevious: (year, sum) => `${year} lämnade ni in ${formatNumber(sum, 'sv')}.`,
    cell: (sector, form, sex) => `${sector}: ${form}, ${sex.toLowerCase()}`,
    totalLabel: (sector) => `${sector}: total enligt er källa`,
    source: 'Källa',
    sourceHint: 'Varifrån kommer uppgifterna, och när togs de ut? Behövs för att lämna in.',
    comment: 'Kommentar',
    commentHint: 'Till exempel vad som inte går att räkna, eller varför antalet har ändrats.',
    saveDraft: 'Spara utkast',
    submit: 'Lämna in',
    submitAgain: 'Lämna in rättelsen',
    savedDraft: 'Utkastet är sparat. Det räknas inte förrän ni lämnar in det.',
    savedSubmitted: 'Uppgifterna är inlämnade. De kommer med i den nationella bilden vid nästa publicering.',
    stands: (status, version, moment, name) => `${status}, version ${version}. Sparat ${moment} av ${name}.`,
    draftBesideSubmitted: (version) =>
      `Det här är ett utkast. Version ${version} är inlämnad och gäller tills ni lämnar in rättelsen.`,
    submittedCounts:
      'Uppgifterna är inlämnade. Ni kan rätta dem: den nya versionen ersätter den gamla, som finns kvar i historiken.',
    history: 'Alla versioner',
    version: (version, status) => `Version ${version}: ${status}`,
    firstVersion: 'Första versionen.',
    unchanged: 'Samma innehåll som versionen före.',
    statusOfVersion: { draft: 'utkast', submitted: 'inlämnad' },
    change: (what, before, after) => `${what}: ${before} blev ${after}`,
  },
  en: {
    sendFile: 'Deliver a file instead',
    toDeliveries: 'All deliveries',
    listTitle: 'Number of validations',
    listLead:
      'Here you report how many validations were made in the county, year by year. Submitted figures become part of the national picture at the next publication.',
    toQuality: 'The quality of your figures',
    yearTitle: (year) => `Number of validations in ${year}`,
    yearLead: 'Fill in what you know. You can save a draft, submit later and correct afterwards.',
    region: "The region's page",
    years: 'Years to report',
    columns: { year: 'Year', status: 'Status', sum: 'Submitted number', saved: 'Last saved' },
    status: { none: 'Nothing reported', draft: 'Draft', submitted: 'Submitted', corrected: 'Correction begun' },
    open: (year) => `Open ${year}`,
    preliminary: 'The year is not over. The figures are preliminary until you submit them after the end of the year.',
    sexes: { women: 'Women', men: 'Men' },
    form: 'Form',
    emptyMeansMissing:
      'An empty box means that the figure is missing. Write 0 only when you know that there were none.',
    total: 'Total in your source',
    totalHint: 'The total is optional. We compare it with the sum of the boxes.',
    sumNow: (sum) => `The boxes add up to ${formatNumber(sum, 'en')}.`,
    sumPrevious: (year, sum) => `For ${year} you submitted ${formatNumber(sum, 'en')}.`,
    cell: (sector, form, sex) => `${sector}: ${form}, ${sex.toLowerCase()}`,
    totalLabel: (sector) => `${sector}: total in your source`,
    source: 'Source',
    sourceHint: 'Where do the figures come from, and when were they extracted? Needed to submit.',
    comment: 'Comment',
    commentHint: 'For example what cannot be counted, or why the number has changed.',
    saveDraft: 'Save draft',
    submit: 'Submit',
    submitAgain: 'Submit the correction',
    savedDraft: 'The draft is saved. It does not count until you submit it.',
    savedSubmitted:
      'The figures have been submitted. They become part of the national picture at the next publication.',
    stands: (status, version, moment, name) => `${status}, version ${version}. Saved on ${moment} by ${name}.`,
    draftBesideSubmitted: (version) =>
      `This is a draft. Version ${version} has been submitted and applies until you submit the correction.`,
    submittedCounts:
      'The figures have been submitted. You can correct them: the new version replaces the old one, which stays in the history.',
    history: 'All versions',
    version: (version, status) => `Version ${version}: ${status}`,
    firstVersion: 'The first version.',
    unchanged: 'The same content as the previous version.',
    statusOfVersion: { draft: 'draft', submitted: 'submitted' },
    change: (what, before, after) => `${what}: ${before} became ${after}`,
  },
})
