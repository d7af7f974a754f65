import type { Way } from './answers.ts'

/** Ways for somebody who asks in her work: the guide for her role, and where she sees how it goes. */
export const professionalWays: readonly Way[] = [
  {
    id: 'employer-guide',
    who: ['employer'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'Steg för steg för arbetsgivare', en: 'Step by step for employers' },
    why: {
      sv: 'Guiden visar hur du går från behov till bevis, och har en lista att bocka av.',
      en: 'The guide shows how to go from need to proof, and has a list to tick off.',
    },
    next: {
      sv: 'Läs guiden och välj ett yrke att börja med.',
      en: 'Read the guide and choose an occupation to begin with.',
    },
    to: { article: 'employer-guide' },
  },
  {
    id: 'employer-branch',
    who: ['employer'],
    want: ['staff', 'offer'],
    place: { sv: 'Din branschorganisation', en: 'Your branch organisation' },
    why: {
      sv: 'Har branschen en modell? Följ den. Då blir beviset känt även utanför ditt företag.',
      en: 'Does the branch have a model? Follow it. Then the proof is recognised outside your company too.',
    },
    next: {
      sv: 'Fråga om modellen gäller era yrken, vem som bedömer och vad det kostar.',
      en: 'Ask whether the model covers your occupations, who assesses and what it costs.',
    },
    to: { actors: 'branch' },
  },
  {
    id: 'branch-model',
    who: ['branch-organisation'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'Så bygger ni en branschmodell', en: 'How to build a branch model' },
    why: {
      sv: 'Guiden går igenom krav, bedömare och bevis.',
      en: 'The guide covers requirements, assessors and proof.',
    },
    next: {
      sv: 'Läs guiden tillsammans med fack och företag.',
      en: 'Read the guide together with unions and companies.',
    },
    to: { article: 'branch-model' },
  },
  {
    id: 'municipality-agreement',
    who: ['municipality'],
    want: ['staff', 'offer', 'cooperate'],
    place: { sv: 'Avtal mellan kommuner', en: 'Agreement between municipalities' },
    why: {
      sv: 'Många kommuner är för små för att klara alla yrken själva. Ett avtal gör att ni hjälps åt.',
      en: 'Many municipalities are too small to manage all occupations alone. An agreement lets you share.',
    },
    next: {
      sv: 'Läs guiden och hämta mallen för avtal.',
      en: 'Read the guide and download the template for an agreement.',
    },
    to: { article: 'municipality-agreement' },
  },
  {
    id: 'komvux-assessor',
    who: ['komvux'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'Steg för steg för dig som bedömer', en: 'Step by step for those who assess' },
    why: {
      sv: 'Guiden går från fördjupad kartläggning till intyg eller betyg.',
      en: 'The guide goes from in-depth mapping to certificate or grade.',
    },
    next: {
      sv: 'Läs guiden och hämta mallen för bedömningsplan.',
      en: 'Read the guide and download the template for an assessment plan.',
    },
    to: { article: 'komvux-assessor' },
  },
  {
    id: 'first-mapping',
    who: ['guidance-counsellor'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'Steg för steg för den inledande kartläggningen', en: 'Step by step for the initial mapping' },
    why: {
      sv: 'Guiden ger dig frågor att ställa och en rutin att följa.',
      en: 'The guide gives you questions to ask and a routine to follow.',
    },
    next: {
      sv: 'Läs guiden och hämta mallen för rutinen.',
      en: 'Read the guide and download the template for the routine.',
    },
    to: { article: 'guidance-first-mapping' },
  },
  {
    id: 'folk-high-school-guide',
    who: ['folk-high-school'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'Steg för steg för folkhögskolan', en: 'Step by step for the folk high school' },
    why: {
      sv: 'Guiden visar hur ni kartlägger det deltagaren kan.',
      en: 'The guide shows how to map what the participant can do.',
    },
    next: { sv: 'Läs guiden och välj en kurs att börja med.', en: 'Read the guide and choose a course to begin with.' },
    to: { article: 'folk-high-school-guide' },
  },
  {
    id: 'vocational-guide',
    who: ['higher-vocational-education'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'Steg för steg för yrkeshögskolan', en: 'Step by step for higher vocational education' },
    why: {
      sv: 'Guiden skiljer på behörighet och tillgodoräknande.',
      en: 'The guide keeps eligibility and credit apart.',
    },
    next: {
      sv: 'Läs guiden och hämta mallen för bedömningsplan.',
      en: 'Read the guide and download the template for an assessment plan.',
    },
    to: { article: 'vocational-guide' },
  },
  {
    id: 'university-page',
    who: ['university'],
    want: ['staff', 'offer', 'learn'],
    place: { sv: 'studera.nu om reell kompetens', en: 'studera.nu on prior learning' },
    why: {
      sv: 'Där läser den som söker. Ge samma besked på era egna sidor.',
      en: 'That is where applicants read. Give the same answers on your own pages.',
    },
    next: { sv: 'Jämför med det som står hos er.', en: 'Compare it with what your own pages say.' },
    to: { actor: 'studera-nu' },
  },
  {
    id: 'region-lead',
    who: ['region-civil-servant'],
    want: ['staff', 'offer', 'cooperate', 'learn'],
    place: { sv: 'Så bygger du samverkan i länet', en: 'How to build cooperation in the county' },
    why: {
      sv: 'Guiden är gjord för dig som samordnar validering på en region.',
      en: 'The guide is made for those who coordinate validation at a region.',
    },
    next: { sv: 'Läs guiden och börja med uppdraget.', en: 'Read the guide and begin with the mandate.' },
    to: { article: 'region-lead' },
  },
  {
    id: 'sign-in',
    who: ['region-civil-servant'],
    want: ['staff', 'offer', 'cooperate', 'learn'],
    place: { sv: 'Kartläggningen i Valideringslyft', en: 'The mapping in Valideringslyft' },
    why: {
      sv: 'Här svarar regionen på hur långt arbetet har kommit, och gör sin plan.',
      en: 'Here the region answers how far the work has come, and makes its plan.',
    },
    next: {
      sv: 'Logga in. Har du inget konto? Be den som är ansvarig på regionen att bjuda in dig.',
      en: 'Sign in. No account? Ask the person responsible at the region to invite you.',
    },
    to: { page: 'signIn' },
  },
  {
    id: 'national-picture',
    who: ['politician', 'authority', 'region-civil-servant', 'university', 'municipality'],
    want: ['learn'],
    place: { sv: 'Den nationella bilden', en: 'The national picture' },
    why: {
      sv: 'Där ser du hur arbetet går i landet, vad regionerna väljer och vilka hinder de möter.',
      en: 'There you see how the work is going in the country, what the regions choose and what barriers they meet.',
    },
    next: { sv: 'Läs den. Du behöver inte logga in.', en: 'Read it. You do not need to sign in.' },
    to: { page: 'nationalPicture' },
  },
]
