import type { SectionId } from '#shared/articles/article.ts'
import { texts } from '#shared/platform/language.ts'

/** Texts of the pages for target groups and of the guidance. */
export const readingTexts = texts({
  sv: {
    audiencesTitle: 'Nyttan med validering',
    audiencesLead:
      'Välj den som är mest lik dig. Du får veta vad du vinner, vad som krävs, vad det kostar och vad du gör nu.',
    groups: {
      individual: 'För dig som vill visa vad du kan',
      work: 'För dig i arbetslivet',
      education: 'För dig i utbildning och vägledning',
      public: 'För dig i region, kommun och stat',
      other: 'Fler målgrupper',
    },
    guidesTitle: 'Vägledning i arbetet',
    guidesLead: 'Så gör du, steg för steg. Varje guide har en lista att bocka av och råd om det som ofta går snett.',
    toTemplates: 'Mallar att hämta',
    sections: {
      body: 'Text',
      benefit: 'Vad du vinner',
      demands: 'Vad som krävs',
      cost: 'Vad det kostar och vem som betalar',
      example: 'Ett exempel',
      next: 'Nästa steg',
      purpose: 'Vad du ska uppnå',
      steps: 'Steg för steg',
      checklist: 'Att bocka av',
      pitfalls: 'Det som ofta går snett',
    } satisfies Record<SectionId, string>,
    madeUp: 'Exemplet är påhittat.',
    ticksKept: 'Det du bockar av sparas i din webbläsare på den här enheten. Ingen annan ser det.',
    ticked: (done: string, all: string) => `${done} av ${all} klara`,
    clearTicks: 'Börja om',
    others: 'Andra målgrupper',
    otherGuides: 'Andra guider',
    toFindYourWay: 'Hitta rätt kontakt med tre frågor',
  },
  en: {
    audiencesTitle: 'The benefit of validation',
    audiencesLead:
      'Choose the one most like you. You will see what you gain, what it takes, what it costs and what to do now.',
    groups: {
      individual: 'If you want to show what you can do',
      work: 'In working life',
      education: 'In education and guidance',
      public: 'In a region, a municipality or the state',
      other: 'More target groups',
    },
    guidesTitle: 'Guidance for the work',
    guidesLead: 'How to do it, step by step. Each guide has a list to tick off and advice on what often goes wrong.',
    toTemplates: 'Templates to download',
    sections: {
      body: 'Text',
      benefit: 'What you gain',
      demands: 'What it takes',
      cost: 'What it costs and who pays',
      example: 'An example',
      next: 'Next step',
      purpose: 'What to achieve',
      steps: 'Step by step',
      checklist: 'To tick off',
      pitfalls: 'What often goes wrong',
    } satisfies Record<SectionId, string>,
    madeUp: 'The example is made up.',
    ticksKept: 'What you tick is kept in your browser on this device. Nobody else sees it.',
    ticked: (done: string, all: string) => `${done} of ${all} done`,
    clearTicks: 'Start again',
    others: 'Other target groups',
    otherGuides: 'Other guides',
    toFindYourWay: 'Find the right contact with three questions',
  },
})
