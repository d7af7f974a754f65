import type { VersionProblem } from '#shared/instruments/review-draft.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import type { Sentences } from '../texts/sentences.ts'

type TextNames = {
  plain: Record<string, string>
  level: (number: string) => string
  option: (id: string) => string
  action: (id: string, what: string) => string
  inLanguage: Record<Language, string>
}

const names = texts<TextNames>({
  sv: {
    plain: {
      title: 'Namnet',
      purpose: 'Syftet',
      question: 'Frågan',
      why: 'Varför frågan ställs',
      evidence: 'Vad som visar svaret',
    },
    level: (number) => `Nivå ${number}`,
    option: (id) => `Svarsalternativet ”${id}”`,
    action: (id, what) =>
      `Förslag ${id}: ${{ title: 'namnet', text: 'beskrivningen', measure: 'måttet' }[what] ?? what}`,
    inLanguage: { sv: 'svenska', en: 'engelska' },
  },
  en: {
    plain: {
      title: 'The name',
      purpose: 'The purpose',
      question: 'The question',
      why: 'Why it is asked',
      evidence: 'What shows the answer',
    },
    level: (number) => `Level ${number}`,
    option: (id) => `The option “${id}”`,
    action: (id, what) =>
      `Proposal ${id}: ${{ title: 'the name', text: 'the description', measure: 'the measure' }[what] ?? what}`,
    inLanguage: { sv: 'Swedish', en: 'English' },
  },
})

/** What a text is called by its place: `levels.2`, `actions.A1-1.title`. */
export const textName = (path: string, language: Language): string => {
  const t = names[language]
  const [first = '', id = '', what = ''] = path.split('.')
  if (first === 'levels') return t.level(id)
  if (first === 'options') return t.option(id)
  if (first === 'actions') return t.action(id, what)
  return t.plain[first] ?? path
}

const sentences = texts<Sentences<VersionProblem>>({
  sv: {
    'no-areas': () => 'Verktyget har inga områden. Lägg till minst ett.',
    'id-twice': ({ at }) => `Beteckningen ${at} finns två gånger. Ge den ena en annan.`,
    'area-is-empty': () => 'Området har inga frågor. Lägg till minst en, eller ta bort området.',
    'letter-differs': ({ letter }) =>
      `Frågan står i område ${letter} men har en annan bokstav. Flytta den dit den hör.`,
    'unknown-source': () => 'Frågan har ingen källa. Välj en i listan; fler läggs till under Grunduppgifter.',
    'levels-missing': ({ count }) => `Frågan besvaras med en nivå men har ${count} av 5 nivåer beskrivna.`,
    'options-missing': () => 'Frågan har färre än två svarsalternativ.',
    'actions-missing': () => 'Frågan har färre än två förslag till insatser. Regionerna gör sin plan av dem.',
    'text-missing': ({ what, language }) => `${textName(what, 'sv')} saknas på ${names.sv.inLanguage[language]}.`,
    'condition-unknown': ({ names: id }) =>
      `Villkoret gäller ${id || 'en fråga'}, som inte finns eller inte har det svaret.`,
    'condition-not-earlier': ({ names: id }) =>
      `Villkoret gäller ${id}, som kommer senare. Det måste gälla en tidigare fråga.`,
    'builds-on-unknown': ({ names: id }) =>
      `Frågan sägs bygga på ${id}, som inte finns eller inte besvaras med en nivå. Välj en annan.`,
    'builds-on-circle': ({ names: way }) =>
      way.length === 2
        ? 'Frågan sägs bygga på sig själv. Ta bort den ur listan.'
        : `Frågorna bygger på varandra i en cirkel: ${way.join(' → ')}. Ta bort ett av leden, annars finns det ingen fråga att börja med.`,
    'also-for-unknown': ({ action, names: id }) =>
      `Förslag ${action} sägs även hjälpa ${id}, som inte finns eller inte besvaras med en nivå. Välj en annan.`,
    'also-for-itself': ({ action }) =>
      `Förslag ${action} sägs även hjälpa sin egen fråga. Det gör det redan: ta bort frågan ur listan.`,
    'id-reused': ({ at }) =>
      `Beteckningen ${at} har hört till en annan fråga i en tidigare version. Lägg till frågan på nytt så får den en ledig.`,
    'kept-cannot-carry': ({ from }) =>
      `Frågan sägs vara densamma som ${from}, men den besvaras på ett annat sätt eller saknar ett svarsalternativ. Välj Ändrad.`,
    'reason-missing': ({ at }) => `Frågan ${at} faller bort. Skriv varför, på båda språken.`,
  },
  en: {
    'no-areas': () => 'The questionnaire has no areas. Add at least one.',
    'id-twice': ({ at }) => `The label ${at} occurs twice. Give one of them another.`,
    'area-is-empty': () => 'The area has no questions. Add at least one, or remove the area.',
    'letter-differs': ({ letter }) =>
      `The question stands in area ${letter} but has another letter. Move it where it belongs.`,
    'unknown-source': () => 'The question has no source. Choose one in the list; more are added under Basics.',
    'levels-missing': ({ count }) => `The question is answered by a level but has ${count} of 5 levels described.`,
    'options-missing': () => 'The question has fewer than two options.',
    'actions-missing': () => 'The question has fewer than two proposed actions. Regions make their plans of them.',
    'text-missing': ({ what, language }) => `${textName(what, 'en')} is missing in ${names.en.inLanguage[language]}.`,
    'condition-unknown': ({ names: id }) =>
      `The condition names ${id || 'a question'}, which does not exist or lacks that answer.`,
    'condition-not-earlier': ({ names: id }) =>
      `The condition names ${id}, which comes later. It must name an earlier question.`,
    'builds-on-unknown': ({ names: id }) =>
      `The question is said to build on ${id}, which does not exist or is not answered by a level. Choose another.`,
    'builds-on-circle': ({ names: way }) =>
      way.length === 2
        ? 'The question is said to build on itself. Take it out of the list.'
        : `The questions build on each other in a circle: ${way.join(' → ')}. Remove one of the links, or there is no question to begin with.`,
    'also-for-unknown': ({ action, names: id }) =>
      `Proposal ${action} is said to help ${id} too, which does not exist or is not answered by a level. Choose another.`,
    'also-for-itself': ({ action }) =>
      `Proposal ${action} is said to help its own question too. It already does: take the question out of the list.`,
    'id-reused': ({ at }) =>
      `The label ${at} belonged to another question in an earlier version. Add the question again, and it gets a free one.`,
    'kept-cannot-carry': ({ from }) =>
      `The question is said to be the same as ${from}, but is answered in another way or lacks an option. Choose Changed.`,
    'reason-missing': ({ at }) => `Question ${at} falls away. Write why, in both languages.`,
  },
})

/** The sentence that tells what keeps a version from being published. */
export const problemSentence = (problem: VersionProblem, language: Language): string =>
  // The table has a sentence for each kind, of that kind.
  (sentences[language][problem.kind] as (problem: VersionProblem) => string)(problem)
