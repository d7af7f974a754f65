import type { Language } from '#shared/platform/language.ts'
import type { WebDeps } from '../deps.ts'

/** The title of a round; its id when the round is not there to be read. */
export const roundTitleOf = async (
  { rounds }: Pick<WebDeps, 'rounds'>,
  roundId: string,
  language: Language,
): Promise<string> => (await rounds.get(roundId))?.title[language] ?? roundId
