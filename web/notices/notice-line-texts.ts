import type { Notice } from '#shared/notices/notice.ts'
import { texts } from '#shared/platform/language.ts'

/** What a sentence is made of. A `title` is null where it must not stand. */
type LineTexts = {
  somebody: string
  adopted: (who: string, round: string, isRevision: boolean) => string
  revisionBegun: (who: string, round: string) => string
  remarkSent: (round: string) => string
  linkEnded: (who: string, recipient: string | null, round: string) => string
  linkRanOut: (recipient: string | null, round: string, day: string) => string
  given: (who: string, title: string | null, count: number, round: string) => string
  followedUp: (who: string, title: string | null, round: string) => string
  overdue: (title: string | null, round: string, day: string) => string
  atRisk: (title: string | null, round: string) => string
  lesson: (who: string, title: string | null, round: string) => string
  flag: Record<Extract<Notice['what'], `flag-${string}`>, (who: string, year: number) => string>
  report: Record<Extract<Notice['what'], `report-${string}`>, (who: string, report: string) => string>
  article: Record<Extract<Notice['what'], `article-${string}`>, (who: string, title: string | null) => string>
  linksDead: Record<Extract<Notice, { deadCount: number }>['what'], (count: number) => string>
  /** `who` is the region where one has answered, and otherwise the coordinator. */
  letter: Record<Extract<Notice, { about: string }>['what'], (who: string, report: string) => string>
  /** The region's own barrier is in it. */
  barrier: Record<Extract<Notice['what'], `barrier-${string}`>, (title: string | null) => string>
  /** A coordinator has done it. */
  barrierBy: Record<Extract<Notice['what'], `barrier-${string}`>, (who: string, title: string | null) => string>
}

const inSwedish = (title: string | null): string =>
  title === null ? 'ett nationellt hinder' : `det nationella hindret ”${title}”`
const inEnglish = (title: string | null): string =>
  title === null ? 'a national barrier' : `the national barrier “${title}”`

const textInSwedish = (title: string | null): string =>
  title === null ? 'en text i informationsnavet' : `texten ”${title}”`
const textInEnglish = (title: string | null): string =>
  title === null ? 'a text in the information hub' : `the text “${title}”`

/** The sentences of notices, each without a full stop. */
export const lineTexts = texts<LineTexts>({
  sv: {
    somebody: 'Någon',
    adopted: (who, round, isRevision) =>
      isRevision
        ? `${who} har antagit en revidering av planen efter ${round}`
        : `${who} har antagit planen efter ${round}`,
    revisionBegun: (who, round) => `${who} har börjat revidera planen efter ${round}`,
    remarkSent: (round) => `Det har kommit en synpunkt på planen efter ${round}`,
    linkEnded: (who, recipient, round) =>
      `${who} har avslutat ${recipient === null ? 'en länk' : `länken till ${recipient}`} för synpunkter på planen efter ${round}`,
    linkRanOut: (recipient, round, day) =>
      `${recipient === null ? 'En länk' : `Länken till ${recipient}`} för synpunkter på planen efter ${round} gällde till och med ${day}`,
    given: (who, title, count, round) =>
      title === null
        ? `${who} har gett dig ansvar för ${count === 1 ? 'en insats' : `${count} insatser`} i planen efter ${round}`
        : count === 1
          ? `${who} har gett dig ansvar för insatsen ”${title}”`
          : `${who} har gett dig ansvar för ${count} insatser, bland dem ”${title}”`,
    followedUp: (who, title, round) =>
      title === null
        ? `${who} har följt upp en insats som du ansvarar för i planen efter ${round}`
        : `${who} har följt upp insatsen ”${title}”, som du ansvarar för`,
    overdue: (title, round, day) =>
      `${title === null ? `En insats i planen efter ${round}` : `Insatsen ”${title}”`} skulle ha varit klar ${day}`,
    atRisk: (title, round) =>
      `${title === null ? `En insats i planen efter ${round}` : `Insatsen ”${title}”`} är i riskzonen`,
    lesson: (who, title, round) =>
      `${who} har delat en lärdom ${title === null ? `ur planen efter ${round}` : `av insatsen ”${title}”`} med de andra regionerna`,
    flag: {
      'flag-answered': (who, year) => `${who} har svarat på en fråga om uppgifterna för ${year}`,
      'flag-asked-again': (who, year) => `${who} frågar igen om era uppgifter för ${year}`,
      'flag-accepted': (who, year) => `${who} har godkänt ert svar om uppgifterna för ${year}`,
    },
    article: {
      'article-for-check': (who, title) => `${who} har skickat ${textInSwedish(title)} till faktagranskning`,
      'article-returned': (who, title) => `${who} har lämnat tillbaka ${textInSwedish(title)} till dig`,
      'article-published': (who, title) => `${who} har granskat och publicerat ${textInSwedish(title)}`,
    },
    linksDead: {
      'links-dead': (count) =>
        count === 1
          ? 'En länk i informationsnavet fungerar inte längre'
          : `${count} länkar i informationsnavet fungerar inte längre`,
      'page-links-dead': (count) =>
        count === 1
          ? 'En länk på er sida om validering fungerar inte längre'
          : `${count} länkar på er sida om validering fungerar inte längre`,
    },
    report: {
      'report-for-review': (who, report) => `${who} har skickat lägesrapporten ${report} till granskning`,
      'report-returned': (who, report) => `${who} har skickat tillbaka lägesrapporten ${report} till dig`,
      'report-approved': (who, report) => `${who} har godkänt lägesrapporten ${report}`,
    },
    letter: {
      'correction-sent': (_who, report) => `En läsare ser något som inte stämmer i rapporten ${report}`,
      'observation-sent': (who, report) => `${who} har skickat er en iakttagelse ur rapporten ${report}`,
      'observation-answered': (who, report) => `${who} har svarat på en iakttagelse ur rapporten ${report}`,
    },
    barrier: {
      'barrier-joined': (title) => `Ett hinder som ni har lyft ingår nu i ${inSwedish(title)}`,
      'barrier-addressed': (title) =>
        `Ett hinder som ni har lyft har framförts till mottagaren, som en del av ${inSwedish(title)}`,
      'barrier-answered': (title) => `Ett hinder som ni har lyft har fått svar, som en del av ${inSwedish(title)}`,
      'barrier-followed-up': (title) =>
        `Ett hinder som ni har lyft har följts upp nationellt, som en del av ${inSwedish(title)}`,
    },
    barrierBy: {
      'barrier-joined': (who, title) => `${who} har samlat hinder i ${inSwedish(title)}`,
      'barrier-addressed': (who, title) => `${who} har framfört ${inSwedish(title)} till mottagaren`,
      'barrier-answered': (who, title) => `${who} har skrivit in svaret på ${inSwedish(title)}`,
      'barrier-followed-up': (who, title) => `${who} har följt upp ${inSwedish(title)}`,
    },
  },
  en: {
    somebody: 'Somebody',
    adopted: (who, round, isRevision) =>
      isRevision
        ? `${who} has adopted a revision of the plan after ${round}`
        : `${who} has adopted the plan after ${round}`,
    revisionBegun: (who, round) => `${who} has begun to revise the plan after ${round}`,
    remarkSent: (round) => `A remark on the plan after ${round} has come in`,
    linkEnded: (who, recipient, round) =>
      `${who} has ended ${recipient === null ? 'a link' : `the link to ${recipient}`} for remarks on the plan after ${round}`,
    linkRanOut: (recipient, round, day) =>
      `${recipient === null ? 'A link' : `The link to ${recipient}`} for remarks on the plan after ${round} was valid until ${day}`,
    given: (who, title, count, round) =>
      title === null
        ? `${who} has made you responsible for ${count === 1 ? 'an action' : `${count} actions`} in the plan after ${round}`
        : count === 1
          ? `${who} has made you responsible for the action “${title}”`
          : `${who} has made you responsible for ${count} actions, “${title}” among them`,
    followedUp: (who, title, round) =>
      title === null
        ? `${who} has followed up an action that you are responsible for in the plan after ${round}`
        : `${who} has followed up the action “${title}”, which you are responsible for`,
    overdue: (title, round, day) =>
      `${title === null ? `An action in the plan after ${round}` : `The action “${title}”`} should have been finished by ${day}`,
    atRisk: (title, round) =>
      `${title === null ? `An action in the plan after ${round}` : `The action “${title}”`} is at risk`,
    lesson: (who, title, round) =>
      `${who} has shared a lesson ${title === null ? `from the plan after ${round}` : `from the action “${title}”`} with the other regions`,
    flag: {
      'flag-answered': (who, year) => `${who} has answered a question about the figures for ${year}`,
      'flag-asked-again': (who, year) => `${who} asks again about your figures for ${year}`,
      'flag-accepted': (who, year) => `${who} has accepted your answer about the figures for ${year}`,
    },
    article: {
      'article-for-check': (who, title) => `${who} has sent ${textInEnglish(title)} for a fact check`,
      'article-returned': (who, title) => `${who} has sent ${textInEnglish(title)} back to you`,
      'article-published': (who, title) => `${who} has checked and published ${textInEnglish(title)}`,
    },
    linksDead: {
      'links-dead': (count) =>
        count === 1
          ? 'A link in the information hub no longer works'
          : `${count} links in the information hub no longer work`,
      'page-links-dead': (count) =>
        count === 1
          ? 'A link on your page on validation no longer works'
          : `${count} links on your page on validation no longer work`,
    },
    report: {
      'report-for-review': (who, report) => `${who} has sent the status report ${report} for review`,
      'report-returned': (who, report) => `${who} has sent the status report ${report} back to you`,
      'report-approved': (who, report) => `${who} has approved the status report ${report}`,
    },
    letter: {
      'correction-sent': (_who, report) => `A reader has found a mistake in the report ${report}`,
      'observation-sent': (who, report) => `${who} has sent you an observation from the report ${report}`,
      'observation-answered': (who, report) => `${who} has answered an observation from the report ${report}`,
    },
    barrier: {
      'barrier-joined': (title) => `A barrier that you have raised is now part of ${inEnglish(title)}`,
      'barrier-addressed': (title) =>
        `A barrier that you have raised has been put forward to the recipient, as part of ${inEnglish(title)}`,
      'barrier-answered': (title) => `A barrier that you have raised has been answered, as part of ${inEnglish(title)}`,
      'barrier-followed-up': (title) =>
        `A barrier that you have raised has been followed up nationally, as part of ${inEnglish(title)}`,
    },
    barrierBy: {
      'barrier-joined': (who, title) => `${who} has gathered barriers in ${inEnglish(title)}`,
      'barrier-addressed': (who, title) => `${who} has put ${inEnglish(title)} forward to the recipient`,
      'barrier-answered': (who, title) => `${who} has written down the answer to ${inEnglish(title)}`,
      'barrier-followed-up': (who, title) => `${who} has followed up ${inEnglish(title)}`,
    },
  },
})
