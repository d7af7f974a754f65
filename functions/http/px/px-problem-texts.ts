import { type Language, texts } from '#shared/platform/language.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import type { Sentences } from '#web/texts/sentences.ts'

/** As much as is repeated of what somebody wrote. */
const mostRepeated = 80

const repeated = (text: string): string => (text.length > mostRepeated ? `${text.slice(0, mostRepeated)}…` : text)

/** What was wrong, in the caller's language, with the word to blame. */
const sentences = texts<Sentences<PxRefusal>>({
  sv: {
    'unknown-variable': ({ variable }) => `Tabellen har ingen variabel ${repeated(variable)}.`,
    'repeated-variable': ({ variable }) => `Variabeln ${variable} står två gånger i urvalet.`,
    'missing-variable': ({ variable }) =>
      `Välj värden för variabeln ${variable}. Den har inget totalvärde och kan inte utelämnas.`,
    'unknown-value': ({ variable, value }) => `${repeated(value)} är inget värde för variabeln ${variable}.`,
    'wrong-expression': ({ variable, expression }) =>
      `Uttrycket ${repeated(expression)} för variabeln ${variable} går inte att läsa. Uttrycken är *, top(n), top(n,hoppa över), bottom(n), range(från,till), from(kod), to(kod) och masker med * och ?.`,
    'nothing-selected': ({ variable, expression }) =>
      `Uttrycket ${repeated(expression)} väljer inget värde för variabeln ${variable}.`,
    'unknown-codelist': ({ variable, codelist }) => `Variabeln ${variable} har ingen kodlista ${repeated(codelist)}.`,
    'unselected-in-placement': ({ variable }) =>
      `Variabeln ${variable} står i heading eller stub, men inga av dess värden är valda.`,
    'placed-twice': ({ variable }) => `Variabeln ${variable} står två gånger i heading och stub.`,
    'not-placed': ({ variable }) =>
      `Variabeln ${variable} saknas i heading och stub. Ange alla valda variabler, eller bara den ena listan.`,
    'too-many-cells': ({ cells, maxCells }) =>
      `Urvalet ger ${cells} celler. Högst ${maxCells} går att hämta på en gång.`,
    'unknown-parameter': ({ parameter }) => `Parametern ${repeated(parameter)} finns inte i det här anropet.`,
    'repeated-parameter': ({ parameter }) => `Parametern ${parameter} står flera gånger.`,
    'wrong-parameter': ({ parameter, value, allowed }) =>
      `Parametern ${parameter} kan inte vara ${repeated(value)}. Tillåtet: ${allowed}.`,
    'unknown-language': ({ language, allowed }) =>
      `Språket i parametern lang kan inte vara ${repeated(language)}. Tillåtet: ${allowed}.`,
    'parameter-not-of-format': ({ parameter, format }) => `${parameter} går inte att använda med formatet ${format}.`,
    'parameters-clash': ({ parameters }) => `Välj en av ${parameters.join(', ')}.`,
    'not-json': () => 'Det som skickades är inte giltig JSON i UTF-8.',
    'wrong-body': ({ place, expected }) => `Fel vid ${repeated(place)} i det som skickades: ${expected} väntades.`,
    'body-too-large': ({ maxBytes }) => `Det som skickades är för stort. Högst ${maxBytes} byte tas emot.`,
    'unknown-table': ({ id }) => `Det finns ingen tabell ${repeated(id)}.`,
    'unknown-saved-query': ({ id }) => `Det finns ingen sparad fråga ${repeated(id)}.`,
    'unknown-list': ({ id }) => `Det finns ingen kodlista ${repeated(id)}.`,
    'unknown-page': ({ page, pages }) => `Det finns ingen sida ${page}. Den sista är ${pages}.`,
  },
  en: {
    'unknown-variable': ({ variable }) => `The table has no variable ${repeated(variable)}.`,
    'repeated-variable': ({ variable }) => `The variable ${variable} is in the selection twice.`,
    'missing-variable': ({ variable }) =>
      `Select values of the variable ${variable}. It has no total and cannot be left out.`,
    'unknown-value': ({ variable, value }) => `${repeated(value)} is not a value of the variable ${variable}.`,
    'wrong-expression': ({ variable, expression }) =>
      `The expression ${repeated(expression)} for the variable ${variable} cannot be read. The expressions are *, top(n), top(n,skip), bottom(n), range(from,to), from(code), to(code) and masks with * and ?.`,
    'nothing-selected': ({ variable, expression }) =>
      `The expression ${repeated(expression)} selects no value of the variable ${variable}.`,
    'unknown-codelist': ({ variable, codelist }) => `The variable ${variable} has no codelist ${repeated(codelist)}.`,
    'unselected-in-placement': ({ variable }) =>
      `The variable ${variable} is in heading or stub, but none of its values are selected.`,
    'placed-twice': ({ variable }) => `The variable ${variable} is in heading and stub twice.`,
    'not-placed': ({ variable }) =>
      `The variable ${variable} is missing in heading and stub. Name all selected variables, or give only one of the lists.`,
    'too-many-cells': ({ cells, maxCells }) =>
      `The selection gives ${cells} cells. At most ${maxCells} can be fetched at once.`,
    'unknown-parameter': ({ parameter }) => `This call has no parameter ${repeated(parameter)}.`,
    'repeated-parameter': ({ parameter }) => `The parameter ${parameter} is given more than once.`,
    'wrong-parameter': ({ parameter, value, allowed }) =>
      `The parameter ${parameter} cannot be ${repeated(value)}. Allowed: ${allowed}.`,
    'unknown-language': ({ language, allowed }) =>
      `The language in the parameter lang cannot be ${repeated(language)}. Allowed: ${allowed}.`,
    'parameter-not-of-format': ({ parameter, format }) => `${parameter} cannot be used with the format ${format}.`,
    'parameters-clash': ({ parameters }) => `Choose one of ${parameters.join(', ')}.`,
    'not-json': () => 'What was sent is not valid JSON in UTF-8.',
    'wrong-body': ({ place, expected }) => `Wrong at ${repeated(place)} in what was sent: ${expected} was expected.`,
    'body-too-large': ({ maxBytes }) => `What was sent is too large. At most ${maxBytes} bytes are taken.`,
    'unknown-table': ({ id }) => `There is no table ${repeated(id)}.`,
    'unknown-saved-query': ({ id }) => `There is no saved query ${repeated(id)}.`,
    'unknown-list': ({ id }) => `There is no codelist ${repeated(id)}.`,
    'unknown-page': ({ page, pages }) => `There is no page ${page}. The last one is ${pages}.`,
  },
})

/** The sentence of a refusal. */
export const sentenceOf = (refusal: PxRefusal, language: Language): string =>
  // The key is the refusal's own kind, which the compiler cannot follow through the union.
  (sentences[language][refusal.kind] as (one: PxRefusal) => string)(refusal)

/** What is said of a call that no query is to blame for. */
export const callTexts = texts({
  sv: {
    tooMany: (calls: number, seconds: number) =>
      `Du har nått gränsen: ${calls} anrop på ${seconds} sekunder. Vänta och försök igen.`,
    noAddress: 'Det finns inget på den adressen.',
    method: (allowed: string) => `Adressen tar bara emot ${allowed}.`,
    unavailable: 'Tjänsten svarar inte just nu. Försök igen om en stund.',
    unexpected: 'Något gick fel hos oss.',
  },
  en: {
    tooMany: (calls: number, seconds: number) =>
      `You have reached the limit: ${calls} calls in ${seconds} seconds. Wait and try again.`,
    noAddress: 'There is nothing at this address.',
    method: (allowed: string) => `The address only takes ${allowed}.`,
    unavailable: 'The service is not responding right now. Try again in a while.',
    unexpected: 'Something went wrong on our side.',
  },
})
