import type { Way } from './answers.ts'

/** Ways for somebody who asks for herself. What is said of duties and costs stands in the hub's texts, with its sources. */
export const personalWays: readonly Way[] = [
  {
    id: 'uhr',
    want: ['foreign'],
    place: { sv: 'UHR, Universitets- och högskolerådet', en: 'UHR, the Swedish Council for Higher Education' },
    why: {
      sv: 'UHR bedömer vad en avslutad utbildning från ett annat land motsvarar i Sverige. Det är gratis.',
      en: 'UHR assesses what completed studies from another country correspond to in Sweden. It is free.',
    },
    next: {
      sv: 'Sök ett utlåtande. Har du inte gått klart utbildningen, eller saknar du papper? Ta nästa väg.',
      en: 'Apply for a statement. Did you not finish, or do you lack the papers? Take the next route.',
    },
    to: { actor: 'uhr' },
  },
  {
    id: 'employer',
    who: ['individual-employed'],
    want: ['proof', 'unsure'],
    place: { sv: 'Din chef eller ditt fackliga ombud', en: 'Your manager or your union representative' },
    why: {
      sv: 'De kan veta om din bransch har en modell för validering.',
      en: 'They may know whether your branch has a model for validation.',
    },
    next: {
      sv: 'Fråga om ditt yrke kan valideras, vem som betalar och om du får tid till det.',
      en: 'Ask whether your occupation can be validated, who pays and whether you get time for it.',
    },
    to: null,
  },
  {
    id: 'employment-service',
    who: ['individual-unemployed', 'individual-newly-arrived'],
    want: ['proof', 'unsure'],
    place: { sv: 'Arbetsförmedlingen', en: 'The Public Employment Service' },
    why: {
      sv: 'Är du inskriven? Då kan validering vara ett av stöden. Din handläggare avgör.',
      en: 'Are you registered? Then validation can be one of the forms of support. Your case officer decides.',
    },
    next: {
      sv: 'Fråga din handläggare om validering i ditt yrke, och vilken ersättning du får under tiden.',
      en: 'Ask your case officer about validation in your occupation, and what allowance you get meanwhile.',
    },
    to: { actor: 'arbetsformedlingen' },
  },
  {
    id: 'branch',
    want: ['proof'],
    place: { sv: 'Branschen i ditt yrke', en: 'The branch your occupation belongs to' },
    why: {
      sv: 'I en del yrken har branschen en egen modell. Den kan ge ett yrkesbevis eller ett intyg.',
      en: 'In some occupations the branch has a model of its own. It can give you a vocational certificate or other proof.',
    },
    next: {
      sv: 'Se om branschen finns i vår lista. Finns den inte? Fråga branschens organisation eller MYH.',
      en: 'See whether the branch is on our list. If not, ask the organisation of the branch, or MYH.',
    },
    to: { actors: 'branch' },
  },
  {
    id: 'school',
    want: ['study'],
    place: { sv: 'Skolan som du vill söka till', en: 'The school that you want to apply to' },
    why: {
      sv: 'Yrkeshögskolan och högskolan kan bedöma din reella kompetens. Då kan du bli behörig utan betygen.',
      en: 'Higher vocational education and universities can assess your prior learning. You can become eligible without the grades.',
    },
    next: {
      sv: 'Fråga skolan vad du ska visa och när du senast ska söka. Om högskolan kan du läsa på studera.nu.',
      en: 'Ask the school what you need to show and when the last day to apply is. For universities, read studera.nu.',
    },
    to: { actor: 'studera-nu' },
  },
  {
    id: 'komvux-grades',
    want: ['grades', 'study'],
    place: { sv: 'Komvux i din kommun', en: 'Komvux in your municipality' },
    why: {
      sv: 'Komvux kan pröva om det du kan motsvarar kraven i en kurs. Inför det ska kommunen erbjuda en inledande kartläggning.',
      en: 'Komvux can test what you can do against the requirements of a course. Before that the municipality must offer an initial mapping.',
    },
    next: {
      sv: 'Boka tid hos komvux. Säg att du vill ha en inledande kartläggning, och fråga om något kostar.',
      en: 'Book an appointment at komvux. Say that you want an initial mapping, and ask whether there are any costs.',
    },
    to: null,
  },
  {
    id: 'guidance',
    want: ['unsure', 'foreign', 'proof'],
    place: { sv: 'Vägledningen hos komvux i din kommun', en: 'Guidance at komvux in your municipality' },
    why: {
      sv: 'En vägledare hjälper dig att se vad du kan och vilka vägar som finns. Ingen prövar dig.',
      en: 'A counsellor helps you see what you can do and which routes there are. Nobody tests you.',
    },
    next: {
      sv: 'Boka tid och säg att du vill ha en inledande kartläggning. Ta med de papper du har. Säg till om du behöver tolk.',
      en: 'Book an appointment and say that you want an initial mapping. Bring the papers that you have. Say if you need an interpreter.',
    },
    to: null,
  },
  {
    id: 'school-counsellor',
    who: ['individual-young'],
    want: ['unsure', 'grades', 'study'],
    place: { sv: 'Vägledaren på din skola', en: 'The counsellor at your school' },
    why: {
      sv: 'Går du i gymnasiet? Då vet skolans vägledare vad som gäller för dig.',
      en: 'Are you in upper secondary school? Then the counsellor there knows what applies to you.',
    },
    next: { sv: 'Boka ett samtal på skolan.', en: 'Book an appointment at the school.' },
    to: null,
  },
  {
    id: 'transition',
    who: ['individual-employed', 'individual-unemployed'],
    want: ['proof', 'unsure'],
    place: { sv: 'Din omställningsorganisation', en: 'Your transition organisation' },
    why: {
      sv: 'Din arbetsplats kan höra till en sådan. Den kan ge råd, och en del stödjer validering.',
      en: 'Your workplace may belong to one. It can give advice, and some support validation.',
    },
    next: {
      sv: 'Fråga chefen eller facket vilken det är. Två exempel finns i vår lista.',
      en: 'Ask your manager or union which one it is. Our list has two examples.',
    },
    to: { actors: 'transition' },
  },
]
