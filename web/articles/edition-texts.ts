import { texts } from '#shared/platform/language.ts'

/** Words of the pages where an edition is read and two are compared. */
export const editionTexts = texts({
  sv: {
    draft: 'Utkastet',
    shipped: 'Som den följde med verktyget',
    edition: (number: number) => `Version ${number}`,
    readLead: 'Båda språken stycke för stycke.',
    paragraphs: (sv: number, en: number) => `Antalet stycken skiljer sig: ${sv} på svenska, ${en} på engelska.`,
    compareTitle: 'Jämför versioner',
    compareLead: 'Det som är tillagt är understruket. Det som är borttaget är överstruket.',
    from: 'Från',
    to: 'Till',
    compare: 'Jämför',
    same: 'Båda säger samma sak.',
    unchanged: 'Oförändrat',
    sources: 'Källor',
    example: 'Exemplet är påhittat',
    nothing: 'Det finns bara en version att läsa, och inget utkast att jämföra med.',
  },
  en: {
    draft: 'The draft',
    shipped: 'As it came with the tool',
    edition: (number: number) => `Edition ${number}`,
    readLead: 'Both languages paragraph by paragraph.',
    paragraphs: (sv: number, en: number) => `The number of paragraphs differs: ${sv} in Swedish, ${en} in English.`,
    compareTitle: 'Compare editions',
    compareLead: 'What has been added is underlined. What has been removed is struck through.',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    same: 'Both say the same.',
    unchanged: 'Unchanged',
    sources: 'Sources',
    example: 'The example is made up',
    nothing: 'There is only one edition to read, and no draft to compare it with.',
  },
})
