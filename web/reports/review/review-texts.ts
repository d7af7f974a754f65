import { texts } from '#shared/platform/language.ts'

/** Words of the pages where a draft is read, approved and compared with the report before. */
export const reviewTexts = texts({
  sv: {
    draft: 'Utkast',
    reading: (waits: string) => `Så ser rapporten ut, med texterna som de var när filerna gjordes. ${waits}`,
    languages: 'Språk',
    files: 'Filerna finns på rapportens sida.',
    decide: 'Granska',
    ownWork: 'Du har skrivit i rapporten eller skickat den till granskning. Därför godkänner någon annan den.',
    notInReview: 'Rapporten är inte skickad till granskning.',
    confirm: (languages: string) => `Jag har läst rapporten på ${languages}`,
    approve: 'Godkänn rapporten',
    approveWhy: 'När du godkänner står ditt namn och tiden i rapportens historik. Sedan kan rapporten publiceras.',
    ownWorkRefused: 'Du kan inte godkänna en rapport som du har skrivit i eller skickat till granskning.',
    compare: {
      title: 'Ändrat sedan förra rapporten',
      lead: (before: string) =>
        `Jämfört med ${before}, den förra som är publicerad för samma mottagare: nyckeltalen först, sedan meningarna, kapitel för kapitel.`,
      none: 'Rapporten är den första till sin mottagare. Det finns inget att jämföra med.',
      noDocument: 'En av rapporterna har inga filer på det här språket, så meningarna går inte att jämföra.',
      noFigures: 'En av sammanställningarna går inte att läsa, så nyckeltalen går inte att jämföra.',
      figures: 'Nyckeltal',
      figuresCaption: 'Nyckeltal som har ändrats',
      figureColumns: ['Nyckeltal', 'Förra rapporten', 'Den här'],
      newFigure: 'fanns inte',
      noChanges: 'Inga nyckeltal har ändrats.',
      sameFigures: (count: number) =>
        count === 1 ? 'Ett nyckeltal är som förut.' : `${count} nyckeltal är som förut.`,
      sentences: 'Meningar',
      stands: { 'in-both': '', new: 'Nytt kapitel', gone: 'Kapitlet finns inte i den här rapporten' },
      unchanged: (count: number) => (count === 1 ? 'Ett stycke är oförändrat.' : `${count} stycken är oförändrade.`),
      kinds: { added: 'Nytt', removed: 'Borttaget', changed: 'Ändrat' },
      comment: 'kommentar',
      sameComments: 'Kommentaren är ordagrant densamma som i förra rapporten. Stämmer den fortfarande?',
    },
  },
  en: {
    draft: 'Draft',
    reading: (waits: string) => `This is the report, with its texts as they were when the files were made. ${waits}`,
    languages: 'Languages',
    files: "The files are on the report's page.",
    decide: 'Review',
    ownWork: 'You have written in the report or sent it for review. That is why somebody else approves it.',
    notInReview: 'The report has not been sent for review.',
    confirm: (languages: string) => `I have read the report in ${languages}`,
    approve: 'Approve the report',
    approveWhy:
      "When you approve, your name and the time are recorded in the report's history. Then the report can be published.",
    ownWorkRefused: 'You cannot approve a report that you have written in or sent for review.',
    compare: {
      title: 'Changed since the last report',
      lead: (before: string) =>
        `Compared with ${before}, the latest one published for the same recipient: the key figures first, then the sentences, chapter by chapter.`,
      none: 'The report is the first for its recipient. There is nothing to compare it with.',
      noDocument: 'One of the reports has no files in this language, so the sentences cannot be compared.',
      noFigures: 'One of the compilations cannot be read, so the key figures cannot be compared.',
      figures: 'Key figures',
      figuresCaption: 'Key figures that have changed',
      figureColumns: ['Key figure', 'Last report', 'This one'],
      newFigure: 'did not exist',
      noChanges: 'No key figures have changed.',
      sameFigures: (count: number) =>
        count === 1 ? 'One key figure is as before.' : `${count} key figures are as before.`,
      sentences: 'Sentences',
      stands: { 'in-both': '', new: 'New chapter', gone: 'The chapter is not in this report' },
      unchanged: (count: number) =>
        count === 1 ? 'One paragraph is unchanged.' : `${count} paragraphs are unchanged.`,
      kinds: { added: 'New', removed: 'Removed', changed: 'Changed' },
      comment: 'comment',
      sameComments: 'The comment is word for word the same as in the last report. Is it still right?',
    },
  },
})
