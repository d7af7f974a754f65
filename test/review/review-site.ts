import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRoundToOpen, mappingOne, seenInstrument } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

export const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const bo = { id: 'bo@example.se', name: 'Bo Ek' }
export const kim = { id: 'kim@example.se', name: 'Kim Nationell' }

/** A site with Region Halland's owner and editor, and the coordinator, signed in. */
export type ReviewSite = TestSite & {
  instrument: Instrument
  owner: string
  editor: string
  coordinator: string
  /** Opens a round whose mapping the owner has filled in (level 1) and handed in; gives the round's id. */
  handedIn(id: string, change?: Parameters<typeof aRoundToOpen>[0]): Promise<string>
  /** The same, not handed in. */
  filledIn(id: string, change?: Parameters<typeof aRoundToOpen>[0]): Promise<string>
  /** Answers A1 by the page's own form. */
  answerA1(round: string, version: string, comment: string): Promise<Response>
  text(path: string, cookie?: string): Promise<string>
}

/** Starts it; stop it in `afterAll`. */
export const startReviewSite = async (): Promise<ReviewSite> => {
  const site = await startSite()
  const instrument = await readMappingInstrument()
  const [owner, editor, coordinator] = [
    await site.signIn(anna.id, [{ scope: '13', roles: ['owner'] }], anna.name),
    await site.signIn(bo.id, [{ scope: '13', roles: ['editor'] }], bo.name),
    await site.signIn(kim.id, [{ scope: 'SE', roles: ['coordinator'] }], kim.name),
  ]
  const filledIn: ReviewSite['filledIn'] = async (id, change = {}) => {
    await site.deps.rounds.open({ round: aRoundToOpen({ id, ...change }), actor: kim, at: site.time.now })
    await Promise.all(
      indicatorsOf(instrument).map(({ id: indicatorId }) =>
        site.deps.assessments.saveAnswer({
          regionCode: '13',
          roundId: id,
          instrument: mappingOne,
          indicatorId,
          content: anAnswerContent({ level: 1, comment: 'Ett beslut finns' }),
          basedOnVersion: 0,
          actor: anna,
          at: site.time.now,
        }),
      ),
    )
    return id
  }
  return {
    ...site,
    instrument,
    owner,
    editor,
    coordinator,
    filledIn,
    async handedIn(id, change) {
      await filledIn(id, change)
      await site.post(`/region/13/kartlaggning/${id}/lamna-in`, { version: '1' }, owner)
      return id
    },
    answerA1: (round, version, comment) =>
      site.post(
        `/region/13/kartlaggning/${round}/svar/A1`,
        {
          ...seenInstrument,
          version,
          'A1-level': '2',
          'A1-power': 'own',
          'A1-importance': '3',
          'A1-reason': '',
          'A1-evidence': '',
          'A1-comment': comment,
        },
        owner,
      ),
    text: async (path, cookie) => (await site.get(path, cookie)).text(),
  }
}
