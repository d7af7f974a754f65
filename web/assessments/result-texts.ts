import type { ReturnRefusal } from '#shared/assessments/return-assessment.ts'
import type { Power } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'
import { formatList } from '../texts/format.ts'

type ResultTexts = {
  title: string
  lead: string
  preliminary: string
  empty: string
  total: (percent: string, levels: number, total: number) => string
  totalNone: string
  profile: string
  chartTitle: string
  chartAbout: (words: {
    highest: string
    highestText: string
    lowest: string
    lowestText: string
    target: string
  }) => string
  chartSame: (words: { text: string; target: string }) => string
  chartNone: string
  tableCaption: string
  area: string
  score: string
  answered: string
  notApplicable: string
  missing: string
  formula: string
  strengths: string
  strengthsLead: (target: number) => string
  moreStrengths: (count: number) => string
  noStrengths: string
  gaps: string
  gapsLead: (target: number) => string
  gapsAssumed: (count: number) => string
  noGaps: string
  gapsCaption: string
  moreGaps: (count: number) => string
  moreGapsCaption: string
  question: string
  assumed: string
  weight: string
  power: string
  powers: Record<Power, { title: string; lead: string; none: string }>
  gapCount: (count: number) => string
  gapIds: (ids: string[]) => string
  allAnswers: string
  allowedGap: string
  toMapping: string
  toPlan: string
  return: {
    title: string
    lead: string
    message: string
    messageHint: string
    send: string
    closed: string
    done: string
    doneLead: string
    mailed: string
    unmailed: string
    toDesk: string
    typed: string
    problem: string
    refusals: Record<Exclude<ReturnRefusal['kind'], 'already-done'>, string>
  }
}

/** Texts of the result of a mapping, and of returning it. */
export const resultTexts = texts<ResultTexts>({
  sv: {
    title: 'Resultat',
    lead: 'Så här ser regionens eget svar ut. Det är ett underlag för att prioritera, inte ett betyg.',
    preliminary: 'Kartläggningen är inte inlämnad. Resultatet ändras när ni svarar på fler frågor.',
    empty: 'Det finns inga svar att visa ännu.',
    total: (percent, levels, total) =>
      `Hela kartläggningen: ${percent} av högsta nivån (${levels} av ${total} frågor har en nivå).`,
    totalNone: 'Hela kartläggningen: uppgift saknas.',
    profile: 'Profil per område',
    chartTitle: 'Regionens nivå i de olika områdena, i procent av högsta nivån',
    chartAbout: ({ highest, highestText, lowest, lowestText, target }) =>
      `Högst ligger ${highest} (${highestText}) och lägst ${lowest} (${lowestText}). Målet är ${target}.`,
    chartSame: ({ text, target }) => `Alla områden med svar ligger på ${text}. Målet är ${target}.`,
    chartNone: 'Inget område har någon nivå ännu.',
    tableCaption: 'Regionens nivå per område',
    area: 'Område',
    score: 'Av högsta nivån',
    answered: 'Frågor med nivå',
    notApplicable: 'Ej tillämpliga',
    missing: 'Utan svar',
    formula:
      'Så räknar vi: medelvärdet av nivåerna (0–4) i området, delat med 4. Frågor som är ej tillämpliga eller saknar svar räknas varken i täljaren eller nämnaren.',
    strengths: 'Styrkor',
    strengthsLead: (target) => `Här har ni nått målnivån ${target} eller högre. Det starkaste först.`,
    moreStrengths: (count) => (count === 1 ? 'Visa en styrka till' : `Visa ${count} styrkor till`),
    noStrengths: 'Ingen fråga har nått målnivån ännu.',
    gaps: 'Här finns mest att vinna',
    gapsLead: (target) =>
      `Gapet är hur många nivåer som fattas till målet, nivå ${target}. Vikten är hur viktig ni tycker att frågan är, 1–4. Störst gap × vikt står först.`,
    gapsAssumed: (count) =>
      count === 1
        ? 'En fråga saknar vikt och räknas som 2. Den är märkt ”vikt antagen”.'
        : `${count} frågor saknar vikt och räknas som 2. De är märkta ”vikt antagen”.`,
    noGaps: 'Ingen fråga ligger under målnivån.',
    gapsCaption: 'Frågor under målnivån, efter gap × vikt',
    moreGaps: (count) => (count === 1 ? 'Visa en fråga till' : `Visa ${count} frågor till`),
    moreGapsCaption: 'Fler frågor under målnivån, efter gap × vikt',
    question: 'Fråga',
    assumed: 'vikt antagen',
    weight: 'Gap × vikt',
    power: 'Vem kan ändra på det?',
    powers: {
      own: {
        title: 'I regionens egen makt',
        lead: 'Det här kan ni börja med själva.',
        none: 'Inget gap ligger i regionens egen makt.',
      },
      shared: {
        title: 'Tillsammans med andra',
        lead: 'Det här kräver att kommuner, branscher eller andra är med.',
        none: 'Inget gap kräver att andra är med.',
      },
      national: {
        title: 'På nationell nivå',
        lead: 'Det här kan regionen inte ändra själv. Lyft det som ett hinder i planen.',
        none: 'Inget gap ligger på nationell nivå.',
      },
    },
    gapCount: (count) => (count === 1 ? '1 fråga under mål' : `${count} frågor under mål`),
    gapIds: (ids) => (ids.length === 1 ? `Fråga ${ids[0]}` : `Frågorna ${formatList(ids, 'sv')}`),
    allAnswers: 'Alla svar',
    allowedGap: 'Lämnades medvetet utan svar.',
    toMapping: 'Till kartläggningen',
    toPlan: 'Till handlingsplanen',
    return: {
      title: 'Lämna tillbaka till regionen',
      lead: 'Regionen kan då ändra sina svar och lämna in igen. Du ser inte svaren förrän dess.',
      message: 'Meddelande till regionen',
      messageHint: 'Skriv vad regionen behöver se över. Meddelandet visas för alla som arbetar med kartläggningen.',
      send: 'Lämna tillbaka',
      closed: 'Omgången är avslutad, så kartläggningen går inte att lämna tillbaka.',
      done: 'Kartläggningen är återlämnad till regionen',
      doneLead: 'Du ser svaren igen när regionen har lämnat in på nytt. Det här är meddelandet:',
      mailed: 'De ansvariga i regionen har fått meddelandet med e-post.',
      unmailed:
        'Meddelandet gick inte att skicka med e-post till någon ansvarig i regionen. Det visas i verktyget, men hör gärna av dig själv också.',
      toDesk: 'Till den nationella samordningen',
      typed: 'Det här skrev du. Det är inte skickat.',
      problem: 'Inte återlämnad',
      refusals: {
        'not-submitted': 'Kartläggningen är redan återlämnad.',
        'round-closed': 'Omgången har avslutats, så kartläggningen går inte att lämna tillbaka.',
        'stale-version': 'Regionen har lämnat in på nytt sedan du öppnade sidan. Läs de nya svaren först.',
      },
    },
  },
  en: {
    title: 'Result',
    lead: "This is the region's own answer. It is a basis for setting priorities, not a grade.",
    preliminary: 'The mapping is not handed in. The result changes as you answer more questions.',
    empty: 'There are no answers to show yet.',
    total: (percent, levels, total) =>
      `The whole mapping: ${percent} of the highest level (${levels} of ${total} questions have a level).`,
    totalNone: 'The whole mapping: data missing.',
    profile: 'Profile by area',
    chartTitle: "The region's level in each area, as a percentage of the highest level",
    chartAbout: ({ highest, highestText, lowest, lowestText, target }) =>
      `Highest is ${highest} (${highestText}) and lowest ${lowest} (${lowestText}). The target is ${target}.`,
    chartSame: ({ text, target }) => `All areas with answers are at ${text}. The target is ${target}.`,
    chartNone: 'No area has a level yet.',
    tableCaption: "The region's level by area",
    area: 'Area',
    score: 'Of the highest level',
    answered: 'Questions with a level',
    notApplicable: 'Not applicable',
    missing: 'Without answer',
    formula:
      'How it is computed: the mean of the levels (0–4) in the area, divided by 4. Questions that are not applicable or lack an answer are left out of both numerator and denominator.',
    strengths: 'Strengths',
    strengthsLead: (target) => `Here you have reached the target level ${target} or higher. The strongest first.`,
    moreStrengths: (count) => (count === 1 ? 'Show one more strength' : `Show ${count} more strengths`),
    noStrengths: 'No question has reached the target level yet.',
    gaps: 'Where there is most to gain',
    gapsLead: (target) =>
      `The gap is how many levels are missing to the target, level ${target}. Importance is how important you find the question, 1–4. The largest gap × importance comes first.`,
    gapsAssumed: (count) =>
      count === 1
        ? 'One question lacks importance and counts as 2. It is marked “importance assumed”.'
        : `${count} questions lack importance and count as 2. They are marked “importance assumed”.`,
    noGaps: 'No question is below the target level.',
    gapsCaption: 'Questions below the target level, by gap × importance',
    moreGaps: (count) => (count === 1 ? 'Show one more question' : `Show ${count} more questions`),
    moreGapsCaption: 'More questions below the target level, by gap × importance',
    question: 'Question',
    assumed: 'importance assumed',
    weight: 'Gap × importance',
    power: 'Who can change it?',
    powers: {
      own: {
        title: "In the region's own power",
        lead: 'You can begin with this yourselves.',
        none: "No gap is in the region's own power.",
      },
      shared: {
        title: 'Together with others',
        lead: 'This needs municipalities, branches or others to take part.',
        none: 'No gap needs others to take part.',
      },
      national: {
        title: 'At the national level',
        lead: 'The region cannot change this by itself. Raise it as a barrier in the plan.',
        none: 'No gap is at the national level.',
      },
    },
    gapCount: (count) => (count === 1 ? '1 question below target' : `${count} questions below target`),
    gapIds: (ids) => (ids.length === 1 ? `Question ${ids[0]}` : `Questions ${formatList(ids, 'en')}`),
    allAnswers: 'All answers',
    allowedGap: 'Knowingly left without an answer.',
    toMapping: 'To the mapping',
    toPlan: 'To the action plan',
    return: {
      title: 'Return to the region',
      lead: 'The region can then change its answers and hand in again. You do not see the answers until then.',
      message: 'Message to the region',
      messageHint: 'Write what the region needs to look over. The message is shown to all who work with the mapping.',
      send: 'Return',
      closed: 'The round is closed, so the mapping cannot be returned.',
      done: 'The mapping has been returned to the region',
      doneLead: 'You see the answers again when the region has handed in anew. This is the message:',
      mailed: "The region's owners have got the message by e-mail.",
      unmailed:
        'The message could not be e-mailed to any owner in the region. It shows in the tool, but do get in touch yourself too.',
      toDesk: 'To national coordination',
      typed: 'This is what you wrote. It has not been sent.',
      problem: 'Not returned',
      refusals: {
        'not-submitted': 'The mapping has already been returned.',
        'round-closed': 'The round has been closed, so the mapping cannot be returned.',
        'stale-version': 'The region has handed in anew since you opened the page. Read the new answers first.',
      },
    },
  },
})
