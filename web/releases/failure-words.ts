import { type Language, texts } from '#shared/platform/language.ts'
import type { Release } from '#shared/releases/release.ts'

const words = texts({
  sv: {
    hole: (year: number) =>
      `Röjandekontrollen visar att ett dolt tal för ${year} går att räkna fram. Därför publiceras inget.`,
    nothing: 'Det finns inget att publicera: inga uppgifter är lämnade och godkända för det som skulle publiceras.',
    stopped:
      'Arbetet avbröts innan tabellerna var klara. Inget är publicerat. Händer det igen: hör av dig till den som förvaltar verktyget.',
    broken:
      'Ett tekniskt fel gjorde att tabellerna inte kunde göras. Inget är publicerat. Händer det igen: hör av dig till den som förvaltar verktyget.',
    earlier: 'Röjandekontrollen visar att ett dolt tal går att räkna fram. Därför publiceras inget.',
  },
  en: {
    hole: (year: number) =>
      `The audit shows that a hidden figure for ${year} can be worked out, so nothing is published.`,
    nothing: 'There is nothing to publish: no figures have been reported and accepted for what was to be published.',
    stopped:
      'The work was interrupted before the tables were finished. Nothing is published. If it happens again, tell whoever runs the tool.',
    broken:
      'The tables could not be made because of a technical error. Nothing is published. If it happens again, tell whoever runs the tool.',
    earlier: 'The audit shows that a hidden figure can be worked out, so nothing is published.',
  },
})

/** Why a release was stopped, in a sentence. Of one from before reasons were kept: that the auditor found a hole, which was the only one. */
export const failureWords = ({ failure }: Pick<Release, 'failure'>, language: Language): string => {
  const t = words[language]
  return failure?.kind === 'hole' ? t.hole(failure.year) : failure ? t[failure.kind] : t.earlier
}
