import type { Way } from './answers.ts'

/** Those who support somebody who asks in her work. */
export const supportWays: readonly Way[] = [
  {
    id: 'politician',
    who: ['politician'],
    want: ['staff', 'offer'],
    place: { sv: 'Din egen förvaltning', en: 'Your own administration' },
    why: {
      sv: 'Det viktigaste du kan göra är att ge ett tydligt uppdrag.',
      en: 'The most important thing you can do is to give a clear mandate.',
    },
    next: {
      sv: 'Fråga vem som har uppdraget hos er, vad arbetet kostar och hur det följs upp.',
      en: 'Ask who has the mandate, what the work costs and how it is followed up.',
    },
    to: { article: 'politician' },
  },
  {
    id: 'skolverket',
    who: ['municipality', 'komvux', 'guidance-counsellor'],
    want: ['staff', 'offer'],
    place: { sv: 'Skolverket', en: 'The National Agency for Education' },
    why: {
      sv: 'Skolverket förklarar reglerna om kartläggning och validering inom komvux.',
      en: 'The agency explains the rules on mapping and validation in komvux.',
    },
    next: {
      sv: 'Läs frågorna och svaren, och ställ den fråga som inte finns där.',
      en: 'Read the questions and answers, and ask about what is not there.',
    },
    to: { actor: 'skolverket' },
  },
  {
    id: 'folkbildningsradet',
    who: ['folk-high-school'],
    want: ['staff', 'offer'],
    place: { sv: 'Folkbildningsrådet', en: 'The National Council of Adult Education' },
    why: {
      sv: 'Rådet har beskrivit folkbildningens plats i validering.',
      en: 'The council has described the place of popular education in validation.',
    },
    next: { sv: 'Fråga vad som gäller för er skola.', en: 'Ask what applies to your school.' },
    to: { actor: 'folkbildningsradet' },
  },
  {
    id: 'myh',
    who: ['branch-organisation', 'higher-vocational-education', 'authority', 'employer'],
    want: ['staff', 'offer', 'cooperate'],
    place: {
      sv: 'MYH, Myndigheten för yrkeshögskolan',
      en: 'MYH, the National Agency for Higher Vocational Education',
    },
    why: {
      sv: 'MYH stödjer branscher som bygger modeller, och svarar på frågor om branschvalidering.',
      en: 'MYH supports branches that build models, and answers questions on branch validation.',
    },
    next: {
      sv: 'Fråga vad som gäller för era yrken, och vilka pengar som finns att söka nu.',
      en: 'Ask what applies to your occupations, and what funds there are to apply for now.',
    },
    to: { actor: 'myh' },
  },
]
