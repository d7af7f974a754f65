import type { Effort } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'

type Factors = {
  gap: string
  importance: string
  powerFactor: string
  power: string
  effortFactor: string
  effort: string
  foundationFactor: string
}

type PriorityTexts = {
  howTitle: string
  how: (facts: {
    target: number
    importance: number
    shared: string
    national: string
    small: string
    large: string
    perCarried: string
    most: string
  }) => string[]
  priority: (value: string) => string
  formula: (facts: Factors & { priority: string }) => string
  efforts: Record<Effort, string>
  noEffort: string
  ownTitle: string
  gap: (facts: { gap: string; target: number; level: number }) => string
  importance: (value: string, isAssumed: boolean) => string
  power: (facts: { factor: string; power: string; isAssumed: boolean }) => string
  effort: (facts: { factor: string; effort: string }) => string
  effortUnknown: string
  /** `carries`: those that count, by id. */
  foundation: (facts: { factor: string; carries: string; count: number; most: number }) => string
  importanceAssumed: (importance: number) => string
  powerAssumed: string
  beginWith: (id: string, question: string) => string
  beginWhy: (ids: string, count: number) => string
  lifted: (id: string) => string
}

/** Texts of the formula: how the priority is computed, and one proposal's own numbers. */
export const priorityTexts = texts<PriorityTexts>({
  sv: {
    howTitle: 'Så räknas prioriteten',
    how: ({ target, importance, shared, national, small, large, perCarried, most }) => [
      'Prioritet = gap × vikt × rådighet × arbete × grund.',
      `Gapet är målnivån minus er nivå. Målnivån är ${target} av 4.`,
      `Vikten är hur viktig ni tycker att frågan är, 1 till 4. Har ni inte angett någon räknas den som ${importance}.`,
      `Rådigheten är 1 när frågan är er egen, ${shared} när ni delar den med andra och ${national} när den är nationell. Har ni inte angett någon gäller verktygets egen bedömning.`,
      `Arbetet är ${small} när det är litet (några dagar), 1 när det är lagom (några veckor) och ${large} när det är stort (månader, eller när andra måste vara med). Av frågans insatser som återstår räknas den med minst arbete.`,
      `Grunden är 1, och ${perCarried} mer för varje fråga under målnivån som bygger på den här, högst ${most}.`,
      'En fråga som bygger på en annan under målnivån står alltid efter den, om ni inte själva flyttar den. Då står ”Börja med” på kortet. Prioriteten ändras inte av det.',
      'Får två frågor samma prioritet står de i kartläggningens ordning.',
      'Formeln är projektets egen. Det är också projektet som har bedömt hur mycket arbete varje insats är, vilka frågor som bygger på varandra och vilka insatser som hjälper flera frågor. Den hjälper er att börja, men ni bestämmer: flytta en fråga och skriv varför.',
    ],
    priority: (value) => `Prioritet ${value}`,
    formula: (f) =>
      `gap ${f.gap} × vikt ${f.importance} × rådighet ${f.powerFactor} (${f.power}) × arbete ${f.effortFactor} (${f.effort}) × grund ${f.foundationFactor} = ${f.priority}`,
    efforts: { 1: 'litet', 2: 'lagom', 3: 'stort' },
    noEffort: 'inget förslag kvar',
    ownTitle: 'Så räknades siffran',
    gap: ({ gap, target, level }) => `Gap ${gap}: målnivån ${target} minus er nivå ${level}.`,
    importance: (value, isAssumed) =>
      isAssumed ? `Vikt ${value}: ni har inte angett någon, så den räknas som ${value}.` : `Vikt ${value}: er egen.`,
    power: ({ factor, power, isAssumed }) =>
      `Rådighet ${factor}: ${power}, ${isAssumed ? 'enligt verktyget eftersom ni inte har angett någon' : 'enligt ert svar'}.`,
    effort: ({ factor, effort }) => `Arbete ${factor}: ${effort}, för den insats med minst arbete av dem som återstår.`,
    effortUnknown: 'Arbete 1: det finns inget förslag som når högre.',
    foundation: ({ factor, carries, count, most }) => {
      if (count === 0) return `Grund ${factor}: ingen fråga under målnivån bygger på den här.`
      return `Grund ${factor}: ${carries} bygger på den här${count > most ? `; högst ${most} räknas` : ''}.`
    },
    importanceAssumed: (importance) => `Ni har inte angett någon vikt, så den räknas som ${importance}.`,
    powerAssumed: 'Ni har inte angett någon rådighet, så verktygets bedömning gäller.',
    beginWith: (id, question) => `Börja med ${id}: ${question}`,
    beginWhy: (ids) => `Frågan bygger på ${ids}, som också ligger under målnivån.`,
    lifted: (id) => `Står före ${id} trots lägre prioritet, eftersom ${id} bygger på den.`,
  },
  en: {
    howTitle: 'How the priority is computed',
    how: ({ target, importance, shared, national, small, large, perCarried, most }) => [
      'Priority = gap × importance × power × effort × foundation.',
      `The gap is the target level minus your level. The target is level ${target} of 4.`,
      `Importance is how much you think the question matters, 1 to 4. It counts as ${importance} when you have not said.`,
      `Power is 1 when the matter is your own, ${shared} when you share it with others and ${national} when it is national. When you have not said, the tool's own view counts.`,
      `Effort is ${small} when it is small (a few days), 1 when it is medium (a few weeks) and ${large} when it is large (months, or when others must take part). Of the question's actions that are left, the one with the least effort counts.`,
      `Foundation is 1, and ${perCarried} more for each question below the target level that builds on this one, at most ${most}.`,
      'A question that builds on another below the target level always comes after it, unless you move it yourselves. The card then says “Begin with”. The priority does not change.',
      "Questions with the same priority come in the mapping's order.",
      "The formula is this project's own. The project has also judged how much effort each action takes, which questions build on each other and which actions help several questions. It helps you begin, but you decide: move a question and write why.",
    ],
    priority: (value) => `Priority ${value}`,
    formula: (f) =>
      `gap ${f.gap} × importance ${f.importance} × power ${f.powerFactor} (${f.power}) × effort ${f.effortFactor} (${f.effort}) × foundation ${f.foundationFactor} = ${f.priority}`,
    efforts: { 1: 'small', 2: 'medium', 3: 'large' },
    noEffort: 'no proposal left',
    ownTitle: 'How this number was computed',
    gap: ({ gap, target, level }) => `Gap ${gap}: the target level ${target} minus your level ${level}.`,
    importance: (value, isAssumed) =>
      isAssumed
        ? `Importance ${value}: you have not said, so it counts as ${value}.`
        : `Importance ${value}: your own.`,
    power: ({ factor, power, isAssumed }) =>
      `Power ${factor}: ${power}, ${isAssumed ? "the tool's own view, since you have not said" : 'as you answered'}.`,
    effort: ({ factor, effort }) => `Effort ${factor}: ${effort}, for the action with the least effort of those left.`,
    effortUnknown: 'Effort 1: no proposal reaches higher.',
    foundation: ({ factor, carries, count, most }) => {
      if (count === 0) return `Foundation ${factor}: no question below the target level builds on this one.`
      const verb = count === 1 ? 'builds' : 'build'
      return `Foundation ${factor}: ${carries} ${verb} on this one${count > most ? `; at most ${most} count` : ''}.`
    },
    importanceAssumed: (importance) => `You have not stated an importance, so it counts as ${importance}.`,
    powerAssumed: "You have not stated whose power it is in, so the tool's own view counts.",
    beginWith: (id, question) => `Begin with ${id}: ${question}`,
    beginWhy: (ids, count) =>
      `The question builds on ${ids}, which ${count === 1 ? 'is' : 'are'} also below the target level.`,
    lifted: (id) => `Comes before ${id} despite a lower priority, because ${id} builds on it.`,
  },
})
