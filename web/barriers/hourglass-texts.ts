import { texts } from '#shared/platform/language.ts'

type HourglassTexts = {
  title: string
  description: string
  lead: string
  chartTitle: string
  above: string
  below: string
  neck: (regions: number) => string
  nothingAbove: string
  nothingBelow: string
  few: string
  sentence: {
    above: (count: number, answered: number) => string
    neck: (regions: number) => string
    below: (levels: string, each: number, isTie: boolean) => string
    quiet: string
  }
  tableCaption: string
  columns: { where: string; what: string; count: string }
  tableAbove: string
  tableBelow: string
  listTitle: string
  none: string
  facts: { level: string; body: string; waited: string; regions: string; answer: string }
  answered: (answer: string, day: string) => string
  putForward: (body: string, day: string) => string
  notPutForward: string
  waited: (days: string) => string
  waiting: (days: string) => string
  why: string
  toPicture: string
}

/** Texts of the public page with the hourglass. */
export const hourglassTexts = texts<HourglassTexts>({
  sv: {
    title: 'Hinder',
    description:
      'Hinder för validering som regionerna inte kan undanröja själva, vem de är framförda till och vad svaret blev.',
    lead: 'Regionerna är timglasets smala del: ovanför finns nationella regler och pengar, nedanför kommuner, branscher och utbildningsanordnare. Här står hindren som regionerna inte rår över själva, och svaren de har fått.',
    chartTitle: 'Timglaset',
    above: 'Ovanifrån: svar på nationella hinder',
    below: 'Underifrån: hinder efter var de ligger',
    neck: (regions) => (regions === 1 ? '1 region' : `${regions} regioner`),
    nothingAbove: 'Inga publicerade hinder än',
    nothingBelow: 'Inga hinder lyfta än',
    few: 'färre än 3 regioner',
    sentence: {
      above: (count, answered) =>
        count === 0
          ? 'Inget nationellt hinder är publicerat än.'
          : `Ovanifrån har ${answered} av ${count} publicerade nationella hinder fått svar.`,
      neck: (regions) =>
        `I mitten står regionerna, och ${regions === 0 ? 'ingen' : regions === 1 ? 'en' : regions} har antagit en plan.`,
      below: (levels, each, isTie) =>
        `Av de hinder som minst tre regioner har lyft underifrån ligger flest här: ${levels} (${each}${isTie ? ' vardera' : ''}).`,
      quiet: 'Underifrån är inga hinder lyfta av minst tre regioner.',
    },
    tableCaption: 'Timglaset i siffror',
    columns: { where: 'Del', what: 'Vad', count: 'Antal hinder' },
    tableAbove: 'Ovanifrån',
    tableBelow: 'Underifrån',
    listTitle: 'Nationella hinder',
    none: 'Inget nationellt hinder är publicerat än.',
    facts: { level: 'Ligger hos', body: 'Mottagare', waited: 'Väntetid', regions: 'Lyft av', answer: 'Svar' },
    answered: (answer, day) => `${answer} (${day})`,
    putForward: (body, day) => `${body}, framfört ${day}`,
    notPutForward: 'Inte framfört till någon än',
    waited: (days) => `Svaret tog ${days}`,
    waiting: (days) => `${days} hittills`,
    why: 'Antalet regioner visas bara när de är minst tre, eller när alla regioner bakom hindret har sagt ja till det. Antalet hinder på en nivå visas bara när minst tre regioner har lyft dem. På så sätt kan ingen region pekas ut.',
    toPicture: 'Till den nationella bilden',
  },
  en: {
    title: 'Barriers',
    description:
      'Barriers to validation that the regions cannot remove themselves, whom they have been put forward to and what the answer was.',
    lead: "The regions are the narrow part of the hourglass: above are national rules and money, below municipalities, branches and education providers. These are the barriers beyond the regions' own control, and the answers they have been given.",
    chartTitle: 'The hourglass',
    above: 'From above: answers to national barriers',
    below: 'From below: barriers by where they lie',
    neck: (regions) => (regions === 1 ? '1 region' : `${regions} regions`),
    nothingAbove: 'No barriers published yet',
    nothingBelow: 'No barriers raised yet',
    few: 'fewer than 3 regions',
    sentence: {
      above: (count, answered) =>
        count === 0
          ? 'No national barrier has been published yet.'
          : `From above, ${answered} of ${count} published national barriers ${answered === 1 ? 'has' : 'have'} been answered.`,
      neck: (regions) =>
        `In the middle are the regions, and ${regions === 0 ? 'none has' : regions === 1 ? 'one has' : `${regions} have`} adopted a plan.`,
      below: (levels, each, isTie) =>
        `Of the barriers that at least three regions have raised from below, most lie here: ${levels} (${each}${isTie ? ' each' : ''}).`,
      quiet: 'From below, no barriers have been raised by at least three regions.',
    },
    tableCaption: 'The hourglass in figures',
    columns: { where: 'Part', what: 'What', count: 'Number of barriers' },
    tableAbove: 'From above',
    tableBelow: 'From below',
    listTitle: 'National barriers',
    none: 'No national barrier has been published yet.',
    facts: { level: 'Lies with', body: 'Recipient', waited: 'Waiting time', regions: 'Raised by', answer: 'Answer' },
    answered: (answer, day) => `${answer} (${day})`,
    putForward: (body, day) => `${body}, put forward ${day}`,
    notPutForward: 'Not put forward to anyone yet',
    waited: (days) => `The answer took ${days}`,
    waiting: (days) => `${days} so far`,
    why: 'The number of regions is shown only when they are at least three, or when all regions behind the barrier have agreed to it. The number of barriers at a level is shown only when at least three regions have raised them. In this way no region can be singled out.',
    toPicture: 'To the national picture',
  },
})
