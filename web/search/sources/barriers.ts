import { type NationalBarrier, stateOfNational } from '#shared/barriers/national-barrier.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import { barrierAnchor, barrierWords, inLanguage } from '../../barriers/barrier-words.ts'
import { hourglassTexts } from '../../barriers/hourglass-texts.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { planWords } from '../../plans/plan-words.ts'
import { inBoth } from './in-both.ts'

/** The national barriers that are released, each where it stands on the public page. How many regions are behind one is not among what is searched. */
export const barrierDocuments = (nationals: readonly NationalBarrier[], language: Language): SearchDocument[] =>
  nationals
    .filter(({ isReleased }) => isReleased)
    .map((national) => {
      const { id, title, titleEn, text, textEn, level, address, answer } = national
      const words = barrierWords[language]
      return {
        id: `barrier-${id}`,
        kind: 'barrier',
        language,
        title: inLanguage(title, titleEn, language).text,
        words: hourglassTexts[language].title,
        lead: inLanguage(text, textEn, language).text,
        body: [
          planWords[language].barrierLevels[level].name,
          words.states[stateOfNational(national)],
          ...(address ? [inLanguage(address.body, address.bodyEn, language).text] : []),
          ...(answer ? [inLanguage(answer.reason, answer.reasonEn, language).text] : []),
        ].join('\n'),
        url: `${pathTo('hourglass', language)}#${barrierAnchor(id)}`,
        date: answer?.day ?? address?.day ?? null,
        weight: 1,
      }
    })

/** The public barriers. One query. */
export const barrierSource =
  ({ nationalBarriers }: Pick<WebDeps, 'nationalBarriers'>): SearchSource =>
  async () => {
    const all = await nationalBarriers.list()
    return {
      key: all.map(({ id, version }) => `${id} ${version}`).join(),
      documents: () => inBoth((language) => barrierDocuments(all, language)),
    }
  }
