import type { Localized } from '#shared/platform/language.ts'
import type { Sector } from './validation-count.ts'

/**
 * What was published: the words to show, and the numbers behind them for a chart. `from` and `to` differ for a range and are null where no number was published.
 * Numbers of different figures have different units and are never added up; that is why there is no function here that takes two of them.
 */
export type FigureValue = { text: Localized; from: number | null; to: number | null }

export type FigureSource = { publisher: string; title: string; url: string | null; published: string }

/** One published national figure, as its source states it. */
export type NationalFigure = {
  id: string
  sector: Sector
  measure: Localized
  value: FigureValue
  /** The year or term as the source gives it. */
  period: Localized
  unit: Localized
  /** Whether it counts validations or people in validation; otherwise it is a background figure. */
  isValidation: boolean
  source: FigureSource
  qualityNote: Localized
}

const report2021: FigureSource = {
  publisher: 'Myndigheten för yrkeshögskolan',
  title: 'Läge och utveckling av validering – nationellt och regionalt',
  url: 'https://www.myh.se/Nyhetsrum/Nyheter/2021/Rapport-Lage-och-utveckling-av-validering-nationellt-och-regionalt/',
  published: '2021',
}

const directorGeneral2020: FigureSource = {
  publisher: 'Myndigheten för yrkeshögskolan',
  title: 'GD har ordet – Lite om läget inom YH',
  url: 'https://www.myh.se/Nyhetsrum/Nyheter/2020/GD-har-ordet---Lite-om-laget-inom-YH/',
  published: '2020',
}

const workshop2021: FigureSource = {
  publisher: 'Myndigheten för yrkeshögskolan',
  title: 'Tematisk WS 6: Reell kompetens och validering inom yrkeshögskolan',
  url: 'https://www.myh.se/validering-och-seqf/validering/esf-projektet-valideringslyft/tematisk-ws-6-reell-kompetens-och-validering-inom-yrkeshogskolan',
  published: '2021-10-08',
}

const higherEducation2021: FigureSource = {
  publisher: 'Universitetskanslersämbetet',
  title: 'Uppföljning av lärosätenas bedömning av reell kompetens',
  url: 'https://www.uka.se/publikationer--beslut/publikationer--beslut/rapporter/rapporter/2021-11-17-uppfoljning-av-larosatenas-bedomning-av-reell-kompetens.html',
  published: '2021-11-17',
}

const higherEducation2003: FigureSource = {
  publisher: 'Högskoleverket',
  title: 'Uppgift om reell kompetens, antagningen 2003',
  url: null,
  published: '2003',
}

const newsOnly: Localized = {
  sv: 'Hämtad ur myndighetens nyhetstext om rapporten; själva rapporten är inte läst.',
  en: "Taken from the agency's news text about the report; the report itself has not been read.",
}
const universityWarning: Localized = {
  sv: 'Universitetskanslersämbetet varnar för flera felkällor och olika definitioner; siffror från Universitets- och högskolerådet är lägre.',
  en: 'The Swedish Higher Education Authority warns of several sources of error and differing definitions; figures from the Swedish Council for Higher Education are lower.',
}
const validations: Localized = { sv: 'branschvalideringar', en: 'branch validations' }
const referrals: Localized = { sv: 'anvisningar till validering', en: 'referrals to validation' }
const perTerm: Localized = { sv: 'sökande per termin', en: 'applicants per term' }
const year = (text: string): Localized => ({ sv: text, en: text })

/** The published national figures, each with its source. Units differ: they are shown side by side and never added up. */
export const nationalFigures = [
  {
    id: 'branch-2018',
    sector: 'branch',
    measure: { sv: 'Branschvalideringar', en: 'Branch validations' },
    value: { text: { sv: '5\u00a0700', en: '5,700' }, from: 5700, to: 5700 },
    period: year('2018'),
    unit: validations,
    isValidation: true,
    source: report2021,
    qualityNote: {
      sv: `${newsOnly.sv} Uppgift för 2019 saknas.`,
      en: `${newsOnly.en} No figure for 2019 was found.`,
    },
  },
  {
    id: 'branch-2020',
    sector: 'branch',
    measure: { sv: 'Branschvalideringar', en: 'Branch validations' },
    value: { text: { sv: 'drygt 3\u00a0600', en: 'just over 3,600' }, from: 3600, to: 3600 },
    period: year('2020'),
    unit: validations,
    isValidation: true,
    source: report2021,
    qualityNote: {
      sv: `Avrundad i källan. ${newsOnly.sv}`,
      en: `Rounded in the source. ${newsOnly.en}`,
    },
  },
  {
    id: 'branch-roles-2021',
    sector: 'branch',
    measure: { sv: 'Yrkesroller som kan valideras', en: 'Occupational roles that can be validated' },
    value: { text: year('100'), from: 100, to: 100 },
    period: year('2021'),
    unit: { sv: 'yrkesroller', en: 'occupational roles' },
    isValidation: false,
    source: report2021,
    qualityNote: {
      sv: `Visar utbudet, inte hur många som har validerats. ${newsOnly.sv}`,
      en: `Shows what is on offer, not how many have been validated. ${newsOnly.en}`,
    },
  },
  {
    id: 'employment-service-2018',
    sector: 'employment-service',
    measure: {
      sv: 'Arbetsförmedlingens anvisningar till validering',
      en: 'Referrals to validation by the Public Employment Service',
    },
    value: { text: year('797'), from: 797, to: 797 },
    period: year('2018'),
    unit: referrals,
    isValidation: false,
    source: report2021,
    qualityNote: {
      sv: `En anvisning är inte en genomförd validering. ${newsOnly.sv}`,
      en: `A referral is not a completed validation. ${newsOnly.en}`,
    },
  },
  {
    id: 'employment-service-2020',
    sector: 'employment-service',
    measure: {
      sv: 'Arbetsförmedlingens anvisningar till validering',
      en: 'Referrals to validation by the Public Employment Service',
    },
    value: { text: year('233'), from: 233, to: 233 },
    period: year('2020'),
    unit: referrals,
    isValidation: false,
    source: report2021,
    qualityNote: {
      sv: `En anvisning är inte en genomförd validering. ${newsOnly.sv}`,
      en: `A referral is not a completed validation. ${newsOnly.en}`,
    },
  },
  {
    id: 'komvux-credit-2020',
    sector: 'komvux',
    measure: {
      sv: 'Validering för tillgodoräknande inom komvux',
      en: 'Validation for credit in municipal adult education (komvux)',
    },
    value: { text: { sv: '”låga nivåer”, inget antal', en: '“low levels”, no number' }, from: null, to: null },
    period: year('2020'),
    unit: { sv: 'antal anges inte', en: 'no count is given' },
    isValidation: true,
    source: report2021,
    qualityNote: {
      sv: `Källan anger ingen siffra. Statistiken om komvux har kända mätfel på grund av oklara definitioner. ${newsOnly.sv}`,
      en: `The source gives no number. Statistics on komvux have known measurement errors from unclear definitions. ${newsOnly.en}`,
    },
  },
  {
    id: 'komvux-courses-2020',
    sector: 'komvux',
    measure: { sv: 'Yrkeskurser inom komvux', en: 'Vocational courses in municipal adult education (komvux)' },
    value: { text: { sv: 'cirka 385\u00a0000', en: 'about 385,000' }, from: 385_000, to: 385_000 },
    period: year('2020'),
    unit: { sv: 'kurser (volym)', en: 'courses (volume)' },
    isValidation: false,
    source: report2021,
    qualityNote: {
      sv: `Volymen kurser, inte valideringar. Avrundad i källan. ${newsOnly.sv}`,
      en: `The volume of courses, not validations. Rounded in the source. ${newsOnly.en}`,
    },
  },
  {
    id: 'higher-vocational-credited-share',
    sector: 'higher-vocational',
    measure: {
      sv: 'Andel studerande i yrkeshögskolan med minst en tillgodoräknad kurs',
      en: 'Share of students in higher vocational education with at least one credited course',
    },
    value: { text: { sv: '2–3,5 procent', en: '2–3.5 per cent' }, from: 2, to: 3.5 },
    period: year('2016–2020'),
    unit: { sv: 'procent av de studerande', en: 'per cent of students' },
    isValidation: true,
    source: report2021,
    qualityNote: {
      sv: `En andel: går inte att räkna om till antal utan källans underlag. ${newsOnly.sv}`,
      en: `A share: it cannot be turned into a count without the source's data. ${newsOnly.en}`,
    },
  },
  {
    id: 'higher-vocational-flex-share',
    sector: 'higher-vocational',
    measure: {
      sv: 'YH-flex: hur stor del av utbildningen som i snitt tillgodoräknades',
      en: 'YH-flex: average share of the programme that was credited',
    },
    value: { text: { sv: '60 procent', en: '60 per cent' }, from: 60, to: 60 },
    period: year('2020–2021'),
    unit: { sv: 'procent av utbildningen', en: 'per cent of the programme' },
    isValidation: true,
    source: report2021,
    qualityNote: {
      sv: `Genomsnitt för dem som läste YH-flex, en liten grupp. ${newsOnly.sv}`,
      en: `An average for those who took YH-flex, a small group. ${newsOnly.en}`,
    },
  },
  {
    id: 'higher-vocational-flex-places',
    sector: 'higher-vocational',
    measure: { sv: 'Beslutade platser i YH-flex', en: 'Places decided for YH-flex' },
    value: { text: { sv: 'cirka 400', en: 'about 400' }, from: 400, to: 400 },
    period: year('2020'),
    unit: { sv: 'utbildningsplatser', en: 'places' },
    isValidation: false,
    source: directorGeneral2020,
    qualityNote: {
      sv: 'Beslutade platser, inte genomförda valideringar. Avrundad i källan.',
      en: 'Places decided, not completed validations. Rounded in the source.',
    },
  },
  {
    id: 'higher-vocational-students-2020',
    sector: 'higher-vocational',
    measure: { sv: 'Studerande i yrkeshögskolan', en: 'Students in higher vocational education' },
    value: { text: { sv: 'knappt 80\u00a0000', en: 'just under 80,000' }, from: 80_000, to: 80_000 },
    period: year('2020'),
    unit: { sv: 'studerande', en: 'students' },
    isValidation: false,
    source: workshop2021,
    qualityNote: {
      sv: 'Alla studerande hos fler än 200 anordnare, inte valideringar. Avrundad i källan.',
      en: 'All students at more than 200 providers, not validations. Rounded in the source.',
    },
  },
  {
    id: 'university-applicants-autumn',
    sector: 'university',
    measure: {
      sv: 'Sökande som ville få reell kompetens bedömd för behörighet, höstterminer',
      en: 'Applicants who asked for prior learning to be assessed for eligibility, autumn terms',
    },
    value: { text: { sv: '3\u00a0700–4\u00a0200', en: '3,700–4,200' }, from: 3700, to: 4200 },
    period: { sv: 'HT 2018–HT 2020', en: 'autumn 2018–autumn 2020' },
    unit: perTerm,
    isValidation: true,
    source: higherEducation2021,
    qualityNote: universityWarning,
  },
  {
    id: 'university-applicants-spring',
    sector: 'university',
    measure: {
      sv: 'Sökande som ville få reell kompetens bedömd för behörighet, vårterminer',
      en: 'Applicants who asked for prior learning to be assessed for eligibility, spring terms',
    },
    value: { text: { sv: '1\u00a0600–2\u00a0300', en: '1,600–2,300' }, from: 1600, to: 2300 },
    period: { sv: 'VT 2019–VT 2021', en: 'spring 2019–spring 2021' },
    unit: perTerm,
    isValidation: true,
    source: higherEducation2021,
    qualityNote: universityWarning,
  },
  {
    id: 'university-eligible-share',
    sector: 'university',
    measure: {
      sv: 'Andel av dessa sökande som bedömdes behöriga',
      en: 'Share of these applicants who were found eligible',
    },
    value: { text: { sv: '35–40 procent', en: '35–40 per cent' }, from: 35, to: 40 },
    period: { sv: 'HT 2018–VT 2021', en: 'autumn 2018–spring 2021' },
    unit: { sv: 'procent av de bedömda', en: 'per cent of those assessed' },
    isValidation: true,
    source: higherEducation2021,
    qualityNote: universityWarning,
  },
  {
    id: 'university-admitted-share',
    sector: 'university',
    measure: {
      sv: 'Andel av de behöriga på reell kompetens som antogs',
      en: 'Share of those eligible on prior learning who were admitted',
    },
    value: { text: { sv: '40–45 procent', en: '40–45 per cent' }, from: 40, to: 45 },
    period: { sv: 'HT 2018–VT 2021', en: 'autumn 2018–spring 2021' },
    unit: { sv: 'procent av de behöriga', en: 'per cent of the eligible' },
    isValidation: true,
    source: higherEducation2021,
    qualityNote: universityWarning,
  },
  {
    id: 'university-eligible-2003',
    sector: 'university',
    measure: { sv: 'Behöriga på reell kompetens (uppskattning)', en: 'Eligible on prior learning (estimate)' },
    value: { text: { sv: 'cirka 712', en: 'about 712' }, from: 712, to: 712 },
    period: year('2003'),
    unit: { sv: 'sökande', en: 'applicants' },
    isValidation: true,
    source: higherEducation2003,
    qualityNote: {
      sv: 'Uppskattning, omkring 16 procent av dem som åberopade reell kompetens. Gammal uppgift: visar hur länge frågan har följts.',
      en: 'An estimate, about 16 per cent of those who invoked prior learning. An old figure: it shows how long the matter has been followed.',
    },
  },
  {
    id: 'university-admitted-2003',
    sector: 'university',
    measure: { sv: 'Antagna på reell kompetens (uppskattning)', en: 'Admitted on prior learning (estimate)' },
    value: { text: { sv: 'cirka 210', en: 'about 210' }, from: 210, to: 210 },
    period: year('2003'),
    unit: { sv: 'antagna', en: 'admitted' },
    isValidation: true,
    source: higherEducation2003,
    qualityNote: {
      sv: 'Uppskattning, omkring 4 procent av dem som åberopade reell kompetens. Gammal uppgift.',
      en: 'An estimate, about 4 per cent of those who invoked prior learning. An old figure.',
    },
  },
  {
    id: 'university-credit',
    sector: 'university',
    measure: {
      sv: 'Tillgodoräknande på reell kompetens i högskolan',
      en: 'Credit for prior learning in higher education',
    },
    value: { text: { sv: 'nationell statistik saknas', en: 'no national statistics' }, from: null, to: null },
    period: year('2021'),
    unit: { sv: 'antal anges inte', en: 'no count is given' },
    isValidation: true,
    source: higherEducation2021,
    qualityNote: {
      sv: 'Både Universitetskanslersämbetet och Myndigheten för yrkeshögskolan skriver att uppgifter saknas.',
      en: 'Both the Swedish Higher Education Authority and the Swedish National Agency for Higher Vocational Education say that data are missing.',
    },
  },
] as const satisfies readonly NationalFigure[]
