import { texts } from '#shared/platform/language.ts'

type EditionTexts = {
  title: (number: number) => string
  stands: string
  replaced: (number: number) => string
  versions: string
  version: (number: number) => string
  toPlan: string
  reasonTitle: string
  changesTitle: (number: number) => string
  first: string
  nothing: string
  goal: string
  noText: string
  lists: Record<'actions' | 'barriers', Record<'added' | 'removed' | 'changed' | 'reordered', string>>
  stepDone: string
  goneAction: string
}

/** Texts of an adopted edition's page, and of what one changed of the one before. */
export const editionTexts = texts<EditionTexts>({
  sv: {
    title: (number) => `Handlingsplan, version ${number}`,
    stands: 'Det här är den version som gäller.',
    replaced: (number) => `Den här versionen är ersatt. Version ${number} gäller nu.`,
    versions: 'Versioner',
    version: (number) => `Version ${number}`,
    toPlan: 'Till planen',
    reasonTitle: 'Vad som ändras och varför',
    changesTitle: (number) => `Det här skiljer sig från version ${number}`,
    first: 'Det här är den första versionen.',
    nothing: 'Inget är ändrat.',
    goal: 'Planens mål',
    noText: 'inget',
    lists: {
      actions: {
        added: 'Nya insatser',
        removed: 'Borttagna insatser',
        changed: 'Ändrade insatser',
        reordered: 'Insatserna står i en annan ordning.',
      },
      barriers: {
        added: 'Nya hinder',
        removed: 'Borttagna hinder',
        changed: 'Ändrade hinder',
        reordered: 'Hindren står i en annan ordning.',
      },
    },
    stepDone: 'klart',
    goneAction: 'en insats som är borttagen',
  },
  en: {
    title: (number) => `Action plan, version ${number}`,
    stands: 'This is the version in force.',
    replaced: (number) => `This version has been replaced. Version ${number} is now in force.`,
    versions: 'Versions',
    version: (number) => `Version ${number}`,
    toPlan: 'To the plan',
    reasonTitle: 'What changes and why',
    changesTitle: (number) => `How it differs from version ${number}`,
    first: 'This is the first version.',
    nothing: 'Nothing has changed.',
    goal: "The plan's goal",
    noText: 'nothing',
    lists: {
      actions: {
        added: 'New actions',
        removed: 'Removed actions',
        changed: 'Changed actions',
        reordered: 'The actions are in another order.',
      },
      barriers: {
        added: 'New barriers',
        removed: 'Removed barriers',
        changed: 'Changed barriers',
        reordered: 'The barriers are in another order.',
      },
    },
    stepDone: 'done',
    goneAction: 'an action that is removed',
  },
})
