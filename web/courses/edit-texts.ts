import { texts } from '#shared/platform/language.ts'

/** Texts of the forms in which a part or a question is edited. */
export const editTexts = texts({
  sv: {
    stalePart:
      'Någon annan har ändrat det här medan du skrev. Det du skrev står kvar i fälten. Det som gäller nu står under dem. Om du sparar ersätts det av det du skrev.',
    nowStands: 'Det som gäller nu',
    fields: {
      title: 'Rubrik',
      lead: 'Ingress',
      body: 'Text',
      bodyHint: 'Markdown: ### rubrik, - punkt, [ord](adress).',
      minutes: 'Minuter',
      minutesHint: 'Ungefär hur lång tid delen tar, 1–120.',
      question: 'Fråga',
      explanation: 'Förklaring efter svaret',
      option: (number: number) => `Svar ${number}`,
      step: (number: number) => `Steg ${number} i rätt ordning`,
      why: (number: number) => `Varför svar ${number} är rätt eller fel`,
      right: (number: number) => `Svar ${number} är rätt`,
      source: (number: number) => `Källa ${number}`,
      url: (number: number) => `Adress till källa ${number}`,
    },
    save: 'Spara i utkastet',
    oneRight: 'Precis ett svar ska vara rätt.',
    noneRight: 'Minst ett svar ska vara rätt.',
    notAnAddress: 'Skriv en adress som börjar med http:// eller https://.',
  },
  en: {
    stalePart:
      'Somebody else has changed this while you were writing. What you wrote is still in the fields. What applies now is below them. If you save, it is replaced by what you wrote.',
    nowStands: 'What applies now',
    fields: {
      title: 'Heading',
      lead: 'Introduction',
      body: 'Text',
      bodyHint: 'Markdown: ### heading, - point, [words](address).',
      minutes: 'Minutes',
      minutesHint: 'About how long the part takes, 1–120.',
      question: 'Question',
      explanation: 'Explanation after the answer',
      option: (number) => `Answer ${number}`,
      step: (number) => `Step ${number} in the right order`,
      why: (number) => `Why answer ${number} is right or wrong`,
      right: (number) => `Answer ${number} is right`,
      source: (number) => `Source ${number}`,
      url: (number) => `Address of source ${number}`,
    },
    save: 'Save in the draft',
    oneRight: 'Exactly one answer must be right.',
    noneRight: 'At least one answer must be right.',
    notAnAddress: 'Write an address that begins with http:// or https://.',
  },
})
