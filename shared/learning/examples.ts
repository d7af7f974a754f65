import type { Example } from './training.ts'

/** The examples to rate. The regions in them are made up; the questions and levels are those of the mapping. */
export const examples: readonly Example[] = [
  {
    id: 'role',
    indicatorId: 'A1',
    situation: {
      sv: 'I Region Norrström (påhittad) finns en erfaren handläggare som vet precis vad regionen borde göra. Hon hjälper kommunerna när de ringer och har berättat för kollegorna hur hon tänker. Inget är nedskrivet, och chefen har inte hört talas om det.',
      en: 'In Region Norrström (made up) there is an experienced officer who knows exactly what the region ought to do. She helps the municipalities when they call and has told her colleagues how she thinks. Nothing is written down, and her manager has not heard of it.',
    },
    level: 1,
    reasons: {
      sv: 'Nivå 1. Frågan gäller vad regionen har bestämt, inte hur duktig en person är. Slutar handläggaren försvinner rollen med henne. För nivå 2 behöver rollen vara beskriven och känd av ledningen.',
      en: 'Level 1. The question is what the region has decided, not how skilled one person is. If the officer leaves, the role leaves with her. For level 2 the role must be described and known to management.',
    },
  },
  {
    id: 'website',
    indicatorId: 'I1',
    situation: {
      sv: 'Region Klarvik (påhittad) har en egen sida om validering. Den förklarar kort vad validering är. Längst ner står att den som vill veta mer kan ringa växeln. Vilka yrken som går att validera i länet står inte, och ingen har uppgiften att sköta sidan.',
      en: 'Region Klarvik (made up) has a page of its own about validation. It explains briefly what validation is. At the bottom it says that those who want to know more can call the switchboard. It does not say which occupations can be validated in the county, and nobody has the task of looking after the page.',
    },
    level: 2,
    reasons: {
      sv: 'Nivå 2. Sidan finns och förklarar vad validering är, men inte vad som finns i länet. För nivå 3 behöver den också visa vem som gör vad och vem man frågar, och en namngiven person ska sköta den.',
      en: 'Level 2. The page exists and explains what validation is, but not what there is in the county. For level 3 it must also show who does what and whom to ask, and a named person must look after it.',
    },
  },
  {
    id: 'agreement',
    indicatorId: 'E1',
    situation: {
      sv: 'I Region Ekdal (påhittad) har alla kommuner skrivit under en överenskommelse om vem som validerar i vilka yrken. Regionen kallar till möte två gånger om året, och kommunerna berättar vad de gör. Överenskommelsen är tre år gammal. Ingen har gått igenom om den fungerar.',
      en: 'In Region Ekdal (made up) all municipalities have signed an agreement on who validates in which occupations. The region convenes a meeting twice a year, and the municipalities tell what they do. The agreement is three years old. Nobody has reviewed whether it works.',
    },
    level: 3,
    reasons: {
      sv: 'Nivå 3. Det finns en skriftlig överenskommelse och regionen kallar till mötena. Möten räcker inte för nivå 4: då går kommunerna igenom överenskommelsen varje år och rättar det som inte fungerar.',
      en: 'Level 3. There is a written agreement and the region convenes the meetings. Meetings are not enough for level 4: then the municipalities review the agreement every year and put right what does not work.',
    },
  },
  {
    id: 'figures',
    indicatorId: 'L1',
    situation: {
      sv: 'Region Havsnäs (påhittad) frågade förra året alla kommuner och en bransch hur många som hade validerats. De flesta svarade, och svaren ligger i en tabell. Ingen har bestämt om frågan ska ställas igen.',
      en: 'Region Havsnäs (made up) asked all municipalities and one branch last year how many people had been validated. Most of them answered, and the answers are in a table. Nobody has decided whether to ask again.',
    },
    level: 2,
    reasons: {
      sv: 'Nivå 2. Antal har samlats in vid ett tillfälle. Det är mer än många har, men nivå 3 kräver att det sker varje år och att också övriga branscher och utbildningsformer är med.',
      en: 'Level 2. Numbers have been collected once. That is more than many have, but level 3 requires that it happens every year and that the other branches and forms of education are included too.',
    },
  },
]

/** The example, or null. */
export const findExample = (id: string): Example | null => examples.find((example) => example.id === id) ?? null
