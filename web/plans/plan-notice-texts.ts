import { planLimits } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'

/** What the plan's page may be asked to say, as it stands in the address. */
export type NoticeCode =
  | 'goal-saved'
  | 'picked'
  | 'action-saved'
  | 'action-moved'
  | 'action-removed'
  | 'action-restored'
  | 'actions-changed'
  | 'actions-removed'
  | 'barrier-saved'
  | 'barrier-removed'
  | 'barrier-restored'
  | 'adopted'
  | 'revision-begun'
  | 'revision-given-up'
  | 'adopted-meanwhile'
  | 'changed-meanwhile'
  | 'gone'
  | 'full'
  | 'empty'
  | 'too-large'
  | 'old-form'
  | 'undone'
  | 'redone'
  | 'change-gone'

type Facts = { title: string; place: number; count: number }

const quoted = (title: string) => (title ? ` ”${title}”` : '')
const quotedEnglish = (title: string) => (title ? ` “${title}”` : '')

/** What the plan's page says about what has just happened. */
export const noticeTexts = texts<Record<NoticeCode, (facts: Facts) => string>>({
  sv: {
    'goal-saved': () => 'Planens mål är sparat.',
    picked: ({ count }) =>
      count === 0
        ? 'Det du valde finns redan i planen.'
        : count === 1
          ? '1 insats är tillagd, sist i planen.'
          : `${count} insatser är tillagda, sist i planen.`,
    'action-saved': ({ title }) => `Insatsen${quoted(title)} är sparad.`,
    'action-moved': ({ title, place }) => `Insatsen${quoted(title)} står nu på plats ${place}.`,
    'action-removed': ({ title }) => `Insatsen${quoted(title)} är borttagen.`,
    'action-restored': ({ title }) => `Insatsen${quoted(title)} är tillbaka i planen.`,
    'actions-changed': ({ count }) =>
      count === 0 ? 'Ändringen är sparad.' : count === 1 ? '1 insats är ändrad.' : `${count} insatser är ändrade.`,
    'actions-removed': ({ count }) =>
      count === 0
        ? 'De valda insatserna är borttagna.'
        : count === 1
          ? '1 insats är borttagen.'
          : `${count} insatser är borttagna.`,
    undone: ({ title, count }) =>
      count > 0 ? `Ändringen av ${count} insatser är ångrad.` : `Ändringen${title && ` av ”${title}”`} är ångrad.`,
    redone: ({ title, count }) =>
      count > 0
        ? `Ändringen av ${count} insatser är gjord igen.`
        : `Ändringen${title && ` av ”${title}”`} är gjord igen.`,
    'change-gone': () =>
      'Det finns inget att ångra. Ändringen är redan ångrad, äldre än ett dygn eller gjord i ett tidigare utkast.',
    'barrier-saved': ({ title }) => `Hindret${quoted(title)} är sparat.`,
    'barrier-removed': ({ title }) => `Hindret${quoted(title)} är borttaget.`,
    'barrier-restored': ({ title }) => `Hindret${quoted(title)} är tillbaka i planen.`,
    adopted: () => 'Planen är antagen. Den ändras bara genom en revidering.',
    'revision-begun': () =>
      'Revideringen är påbörjad. Det här är ett nytt utkast. Den antagna versionen gäller tills ni antar utkastet.',
    'revision-given-up': () => 'Revideringen är avbruten. Den antagna planen gäller som förut.',
    'adopted-meanwhile': () => 'Planen är antagen och kan inte ändras. Det du gjorde sparades inte.',
    'changed-meanwhile': () =>
      'En kollega hann ändra planen före dig, så inget sparades. Så här ser planen ut nu. Försök igen.',
    gone: () => 'Det du ville ändra är redan borttaget eller tillbakalagt. Så här ser planen ut nu.',
    full: () =>
      `Planen är full. Ta bort något först. En plan rymmer högst ${planLimits.actions} insatser och ${planLimits.barriers} hinder.`,
    'too-large': () => 'Planen innehåller för mycket text för att antas. Korta några beskrivningar. Inget är ändrat.',
    empty: () => 'Planen är tom. Lägg till minst en insats eller ett hinder.',
    'old-form': () => 'Sidan hade varit öppen länge, så inget ändrades. Så här ser planen ut nu. Försök igen.',
  },
  en: {
    'goal-saved': () => "The plan's goal is saved.",
    picked: ({ count }) =>
      count === 0
        ? 'What you chose is in the plan already.'
        : count === 1
          ? '1 action has been added, last in the plan.'
          : `${count} actions have been added, last in the plan.`,
    'action-saved': ({ title }) => `The action${quotedEnglish(title)} is saved.`,
    'action-moved': ({ title, place }) => `The action${quotedEnglish(title)} is now in place ${place}.`,
    'action-removed': ({ title }) => `The action${quotedEnglish(title)} is removed.`,
    'action-restored': ({ title }) => `The action${quotedEnglish(title)} is back in the plan.`,
    'actions-changed': ({ count }) =>
      count === 0 ? 'The change is saved.' : count === 1 ? '1 action has changed.' : `${count} actions have changed.`,
    'actions-removed': ({ count }) =>
      count === 0
        ? 'The chosen actions are removed.'
        : count === 1
          ? '1 action is removed.'
          : `${count} actions are removed.`,
    undone: ({ title, count }) =>
      count > 0 ? `The change to ${count} actions is undone.` : `The change${title && ` to “${title}”`} is undone.`,
    redone: ({ title, count }) =>
      count > 0 ? `The change to ${count} actions is redone.` : `The change${title && ` to “${title}”`} is redone.`,
    'change-gone': () =>
      'There is nothing to undo. The change has already been undone, is older than a day, or was made in an earlier draft.',
    'barrier-saved': ({ title }) => `The barrier${quotedEnglish(title)} is saved.`,
    'barrier-removed': ({ title }) => `The barrier${quotedEnglish(title)} is removed.`,
    'barrier-restored': ({ title }) => `The barrier${quotedEnglish(title)} is back in the plan.`,
    adopted: () => 'The plan is adopted. It changes only through a revision.',
    'revision-begun': () =>
      'The revision has begun. This is a new draft. The adopted version stays in force until you adopt the draft.',
    'revision-given-up': () => 'The revision has been given up. The adopted plan is in force as before.',
    'adopted-meanwhile': () => 'The plan is adopted and cannot be changed. What you did was not saved.',
    'changed-meanwhile': () =>
      'A colleague changed the plan before you, so nothing was saved. This is the plan now. Try again.',
    gone: () => 'What you wanted to change has already been removed or put back. This is the plan now.',
    full: () =>
      `The plan is full. Remove something first. A plan holds at most ${planLimits.actions} actions and ${planLimits.barriers} barriers.`,
    'too-large': () => 'The plan holds too much text to be adopted. Shorten some descriptions. Nothing has changed.',
    empty: () => 'The plan is empty. Add at least one action or barrier.',
    'old-form': () =>
      'The page had been open for a long time, so nothing was changed. This is the plan now. Try again.',
  },
})
