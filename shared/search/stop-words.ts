import type { Language } from '#shared/platform/language.ts'

const lists = {
  sv: 'och i att en ett som på är av för med till den det de du vi ni han hon hen man jag dem dig mig oss er sig om har hade kan ska skall vill var vad vem vilka vilken vilket hur när där här då så men eller inte från ut in upp vid under över efter utan mot mellan sin sitt sina min mitt mina din ditt dina vår vårt våra er ert era detta denna dessa blir bli blev varit vara finns fanns får få fick bara också än nu redan någon något några ingen inget inga alla allt',
  en: 'a an and are as at be been but by can could do does for from had has have how i if in into is it its me my no not of on or our she he so such that the their them then there these they this to was we were what when where which who whom why will with would you your',
} as const

const sets = { sv: new Set(lists.sv.split(' ')), en: new Set(lists.en.split(' ')) } as const

/** Whether the word stands everywhere and so tells nothing. */
export const isStopWord = (word: string, language: Language): boolean => sets[language].has(word)
