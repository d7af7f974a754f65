import { texts } from '#shared/platform/language.ts'

/** Texts of the page that compares a version with the one before. */
export const lineageTexts = texts({
  sv: {
    title: 'Jämfört med förra versionen',
    lead: 'Här avgörs vad som händer med regionernas svar. Svaret på en fråga som är densamma följer med. Är frågan ändrad visas det gamla svaret, och regionen får se över det.',
    group: {
      changed: 'Ändrade',
      added: 'Nya',
      split: 'Delade',
      merged: 'Sammanslagna',
      reworded: 'Samma frågor med andra ord',
      kept: 'Oförändrade',
    },
    removed: 'Bortfallna frågor',
    removedLead: 'Skriv för var och en varför den faller bort. Regionerna ser skälet.',
    nothing: 'Inget skiljer sig ännu.',
    comesFrom: (ids: string) => `Kommer från ${ids} i förra versionen`,
    comesFromNone: 'Har ingen motsvarighet i förra versionen',
    reason: (id: string) => `Varför ${id} faller bort`,
    saveReason: 'Spara skälet',
    choose: 'Ändra ursprunget',
    from: 'Kommer från',
    fromHint:
      'Beteckningar i förra versionen, till exempel A1 eller A1, A2. Flera betyder att frågorna slås ihop. Tomt betyder att frågan är ny.',
    fromUnknown: (ids: string) => `Finns inte i förra versionen: ${ids}.`,
    kind: 'Är det samma fråga?',
    kinds: {
      auto: 'Som texterna säger: samma om frågan, nivåerna och svarsalternativen är oförändrade',
      kept: 'Samma fråga, fast med andra ord. Svaren följer med.',
      changed: 'En ändrad fråga. Svaren ska ses över.',
    },
    save: 'Spara ursprunget',
    edit: 'Ändra frågan',
  },
  en: {
    title: 'Compared with the previous version',
    lead: "This decides what happens to the regions' answers. The answer to a question that is the same carries over. If the question is changed the old answer is shown, and the region is asked to look at it.",
    group: {
      changed: 'Changed',
      added: 'New',
      split: 'Split',
      merged: 'Merged',
      reworded: 'Same questions in other words',
      kept: 'Unchanged',
    },
    removed: 'Questions that fall away',
    removedLead: 'Write for each one why it falls away. The regions see the reason.',
    nothing: 'Nothing differs yet.',
    comesFrom: (ids) => `Comes from ${ids} in the previous version`,
    comesFromNone: 'Has no counterpart in the previous version',
    reason: (id) => `Why ${id} falls away`,
    saveReason: 'Save the reason',
    choose: 'Change the origin',
    from: 'Comes from',
    fromHint:
      'Labels in the previous version, for example A1 or A1, A2. Several mean that the questions are merged. Empty means that the question is new.',
    fromUnknown: (ids) => `Not in the previous version: ${ids}.`,
    kind: 'Is it the same question?',
    kinds: {
      auto: 'As the texts say: the same if question, levels and options are unchanged',
      kept: 'The same question in other words. The answers carry over.',
      changed: 'A changed question. The answers must be looked at.',
    },
    save: 'Save the origin',
    edit: 'Change the question',
  },
})
