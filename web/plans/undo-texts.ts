import type { Since } from '#shared/plans/deed.ts'
import { texts } from '#shared/platform/language.ts'

type UndoTexts = {
  title: string
  lead: string
  redoTitle: string
  circleLead: string
  fullLead: (most: number) => string
  what: (since: Pick<Since, 'what' | 'title'>) => string
  how: (since: Pick<Since, 'how' | 'what'>) => string
  by: (name: string, moment: string) => string
  back: string
}

/** Texts of the page that says why a change cannot be undone. */
export const undoTexts = texts<UndoTexts>({
  sv: {
    title: 'Det gick inte att ångra',
    lead: 'Något av det du ville ångra har ändrats sedan dess. Allt är kvar som det var, så att inget går förlorat.',
    redoTitle: 'Det gick inte att göra om',
    circleLead: 'Insatserna skulle vänta på varandra i en cirkel:',
    fullLead: (most) =>
      `Planen är full: högst ${most} får plats. Ta bort något först, så går det att lägga tillbaka det här.`,
    what: ({ what, title }) =>
      what === 'goal'
        ? 'Planens mål'
        : what === 'order'
          ? 'Ordningen i planen'
          : `${what === 'action' ? 'Insatsen' : 'Hindret'} ”${title}”`,
    how: ({ how, what }) => {
      const isNeuter = what === 'goal' || what === 'barrier'
      if (how === 'changed' || how === 'moved') return 'har ändrats'
      if (how === 'removed') return isNeuter ? 'är borttaget' : 'är borttagen'
      return 'har redan lagts tillbaka'
    },
    by: (name, moment) => `senast sparat av ${name}, ${moment}`,
    back: 'Till planen',
  },
  en: {
    title: 'It could not be undone',
    lead: 'Some of what you wanted to undo has changed since then. Everything is as it was, so that nothing is lost.',
    redoTitle: 'It could not be redone',
    circleLead: 'The actions would wait for each other in a circle:',
    fullLead: (most) =>
      `The plan is full: there is room for at most ${most}. Remove something first, and then this can be put back.`,
    what: ({ what, title }) =>
      what === 'goal'
        ? "The plan's goal"
        : what === 'order'
          ? "The plan's order"
          : `The ${what === 'action' ? 'action' : 'barrier'} “${title}”`,
    how: ({ how }) =>
      how === 'removed' ? 'is removed' : how === 'restored' ? 'has already been put back' : 'has changed',
    by: (name, moment) => `last saved by ${name}, ${moment}`,
    back: 'To the plan',
  },
})
