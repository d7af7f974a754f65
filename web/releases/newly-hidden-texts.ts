import { texts } from '#shared/platform/language.ts'

/** What the coordinator is told of what a publication would newly hide. */
export const newlyHiddenTexts = texts({
  sv: {
    title: 'Tal som visas i dag skulle döljas',
    cells: (cells: string, before: string, after: string) =>
      `Tal som är publicerade men skulle döljas: ${cells}. I de år som båda versionerna gäller är ${before} tal dolda i dag och ${after} med den här publiceringen.`,
    noTotals: 'Inga summor för riket, länsgrupper eller hela regioner är bland dem.',
    totals: 'Bland dem är de här summorna:',
    more: (count: string) => `Och ${count} till.`,
    choice:
      'Annars skulle ett litet tal synas som skillnaden mellan två versioner. Du kan hålla inne publiceringen och släppa den när mer har ändrats, eller ställa in den.',
    none: (after: string) => `Inget tal som visas i dag döljs. I de år som redan är publicerade är ${after} tal dolda.`,
  },
  en: {
    title: 'Figures that are shown today would be hidden',
    cells: (cells: string, before: string, after: string) =>
      `Figures that are published but would be hidden: ${cells}. In the years that both versions cover, ${before} figures are hidden today and ${after} with this publication.`,
    noTotals: 'No totals for the country, for groups of counties or for whole regions are among them.',
    totals: 'These totals are among them:',
    more: (count: string) => `And ${count} more.`,
    choice:
      'Otherwise a small figure would show as the difference between two versions. You can hold the publication back and release it when more has changed, or cancel it.',
    none: (after: string) =>
      `No figure that is shown today is hidden. In the years already published, ${after} figures are hidden.`,
  },
})
