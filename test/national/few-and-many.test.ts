import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { keyFigures } from '#shared/key-figures/key-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { CountYear, Distribution, PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRegionStatus, aSnapshot, mappingAreas } from '#test/support/snapshot.ts'
import { areaView } from '#web/national/area-view.ts'
import { commonView } from '#web/national/common-view.ts'
import { countsView } from '#web/national/counts-view.ts'
import { flowTexts } from '#web/national/flow-texts.ts'
import { flowView } from '#web/national/flow-view.ts'
import { frontTexts } from '#web/national/front-texts.ts'
import { frontView } from '#web/national/front-view.ts'
import { groupView } from '#web/national/group-view.ts'
import { measureMapView } from '#web/national/measure-map-view.ts'
import { prioritiesView } from '#web/national/priorities-view.ts'
import { priorityLevelView } from '#web/national/priority-level-view.ts'
import { profileView } from '#web/national/profile-view.ts'
import { aPicture } from './a-picture.ts'

/** The text with its hard spaces as ordinary ones. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')

let instrument: Instrument
beforeAll(async () => {
  instrument = await readMappingInstrument()
})

const front = (snapshot: Snapshot, language: Language = 'sv', compared?: Snapshot) =>
  frontView(aPicture(snapshot, instrument, compared ? { compared } : {}), keyFigures(snapshot, instrument), language)

/** Every area at `median`, but for those that are named. */
const areasAt = (median: number, others: Record<string, number> = {}) =>
  aSnapshot().areas.map((area) => ({ ...area, median: others[area.id] ?? median }))

/** A year in which each of these regions has the total that is given; the others have not reported. */
const yearOf = (totals: Record<string, PublishedCount>): CountYear => ({
  year: 2025,
  reportingRegions: Object.keys(totals),
  suppressedCells: 0,
  cells: Object.entries(totals).map(([region, count]) => ({ region, sector: 'all', form: 'all', sex: 'all', count })),
})

describe('the overview', () => {
  it('says why the areas cannot be compared, and not that there is no earlier round where there is one', () => {
    const noMedians = aSnapshot({ createdAt: '2026-06-05T00:00:00.000Z', submitted: 3 })
    expect(front(aSnapshot()).whyNoMoves).toBe('no-earlier')
    expect(front(aSnapshot(), 'sv', noMedians)).toMatchObject({ moved: null, whyNoMoves: 'not-shown' })
    const before = Object.fromEntries(mappingAreas.map(([id]) => [id, null]))
    const since = aSnapshot({ previousRoundId: '2025', previousAreaMedians: before })
    expect(front(since)).toMatchObject({ moved: null, whyNoMoves: 'not-shown' })
    const otherQuestions = { ...since, sharedWithPrevious: { questions: 0, ofQuestions: 54, areaMedians: before } }
    expect(front(otherQuestions).whyNoMoves).toBe('other-questions')
    expect(front(aSnapshot(), 'sv', { ...noMedians, instrumentVersion: 7 }).whyNoMoves).toBe('other-questions')
  })

  it('counts one area as one', () => {
    const words = (language: Language, count: number) =>
      (['up', 'down', 'same'] as const).map((way) => frontTexts[language].movedWords[way](count))
    expect(words('sv', 1)).toEqual(['område upp', 'ned', 'oförändrat'])
    expect(words('sv', 2)).toEqual(['områden upp', 'ned', 'oförändrade'])
    expect([words('en', 1)[0], words('en', 0)[0]]).toEqual(['area up', 'areas up'])
  })

  it('says of a single reporting region that it is one, and that plans without actions prioritise nothing', () => {
    const one = aSnapshot({ counts: [yearOf({ '01': 40 })] })
    expect(front(one).counts?.quality[0]).toBe('Gäller den enda av 21 regioner som har rapporterat.')
    expect(plain(countsView(one, 'en').description)).toContain(
      'One of the 21 regions has reported. The figures cover only that one.',
    )
    expect(
      plain(countsView(aSnapshot({ counts: [{ ...yearOf({ '01': 40 }), cells: [] }] }), 'sv').description),
    ).toContain('är inte känt: uppgift saknas. En av de 21 regionerna har rapporterat. Talen gäller bara den.')
    expect(front(aSnapshot({ prioritised: [] }))).toMatchObject({ priorities: [], hasPlans: true })
  })
})

describe('the flow from gap to outcome', () => {
  it.each([
    [0, 0, 'nådde medianen målnivån i alla 54 frågor.', '', ''],
    [1, 1, 'i 1 av 54 frågor.', 'Den frågan fanns i någon antagen plan.', 'Där var medianen inte högre i maj 2026.'],
    [1, 0, 'i 1 av 54 frågor.', 'Den frågan fanns inte i någon antagen plan.', ''],
    [4, 0, 'i 4 av 54 frågor.', 'Ingen av dem fanns i någon antagen plan.', ''],
    [4, 4, 'i 4 av 54 frågor.', 'Alla fanns i någon antagen plan.', 'I ingen av fyra var medianen högre i maj 2026.'],
    [4, 3, 'i 4 av 54 frågor.', 'Tre av dem fanns i någon antagen plan.', 'I ingen av tre var'],
  ])('is a sentence with %s questions below the target and %s in plans', (gap, taken, ...sentences) => {
    const { gaps, taken: takenWords, outcome } = flowTexts.sv
    const said = [gaps(gap, 54, 'april 2026'), takenWords(taken, gap), outcome(0, taken, 'maj 2026')]
    for (const [index, sentence] of sentences.entries()) expect(plain(said[index])).toContain(sentence)
    expect(said.map((one) => one === '')).toEqual(sentences.map((one) => one === ''))
  })

  it('says no more than that all are on target where they are', () => {
    const indicators = aSnapshot().indicators.map((one) => ({ ...one, median: 4 }))
    const start = aSnapshot({ indicators })
    const view = flowView({ start, later: start, instrument }, 'en')
    expect(view?.chart.description).toBe('In October 2026 the median reached the target level in all 54 questions.')
  })
})

describe('priority against level', () => {
  const sentence = (weak: Record<string, number>, prioritised: string[], language: Language = 'sv') => {
    const questions = prioritised.map((indicatorId) => ({ indicatorId, regions: 9, actions: 9, meanPriority: 5 }))
    const snapshot = aSnapshot({ areas: areasAt(80, weak), prioritised: questions })
    return priorityLevelView({ snapshot, instrument, compared: null }, language)?.chart.description
  }
  it('says in whole sentences how many of the weak areas the plans act on', () => {
    const both = { 'role-mandate': 40, resources: 40 }
    expect(sentence(both, ['L1'])).toBe(
      'Medianen ligger under målnivån i två områden. Inget av dem har en fråga som minst hälften av planerna tar sig an.',
    )
    expect(sentence(both, ['A1'])).toContain('Av dem har ett en fråga som')
    expect(sentence(both, ['A1', 'B1'])).toContain('Alla har en fråga som')
    expect(sentence({ resources: 40 }, ['A1'])).toContain('i ett område. Det har ingen fråga som')
    expect(sentence(both, ['A1'], 'en')).toContain('Of them, one has a question')
    expect(sentence(both, ['L1'], 'en')).toContain('None of them has a question')
  })
})

describe('the map', () => {
  const described = (totals: Record<string, PublishedCount>, language: Language = 'sv') =>
    plain(measureMapView('valideringar', aSnapshot({ counts: [yearOf(totals)] }), language).description)
  it('is right with one number, one hidden number and nobody missing', () => {
    expect(described({ '01': 40 })).toBe('Det tal som visas är 40. Uppgift saknas för 20 av 21 regioner.')
    expect(described({ '01': 40, '03': 90, '04': 'suppressed' }, 'en')).toBe(
      'The numbers shown run from 40 to 90. Data is missing for 18 of 21 regions. One number is hidden. They are counts, and take no account of population.',
    )
    const all = Object.fromEntries(aSnapshot().regions.map(({ regionCode }, index) => [regionCode, 10 + index]))
    expect(described(all)).toBe(
      'De tal som visas går från 10 till 30. Alla 21 regioner har rapporterat. Talen är antal, utan hänsyn till folkmängden.',
    )
  })
  it('has no range where a part of the country is one county, and no years where none is published', () => {
    const students = measureMapView('yrkeshogskolan', aSnapshot(), 'sv', ['01'])
    expect(students.description).toContain('Antalet är 900.')
    expect(measureMapView('rapporterade-ar', aSnapshot({ counts: [] }), 'sv').title).not.toContain('av 0')
    const group = groupView('SE11', aSnapshot({ counts: [yearOf({ SE11: 40 })] }), 'en')
    expect(group?.total).toBe('Validations reported for 2025: 40.')
  })
})

describe('a sentence about questions or areas that share a place', () => {
  const tied = (regions: number, count: number) =>
    aSnapshot({
      prioritised: aSnapshot()
        .indicators.slice(0, count)
        .map(({ id }) => ({ indicatorId: id, regions, actions: 4, meanPriority: 5 })),
    })
  it('counts them where they are many', () => {
    expect(plain(prioritiesView(tied(4, 12), instrument, 'sv').description)).toBe(
      'I de antagna planerna delar tolv frågor första platsen. Insatser för var och en av dem finns i planen hos fyra av nio regioner.',
    )
    expect(prioritiesView(tied(4, 5), instrument, 'sv').description).toContain('är frågorna A1, A2,')
    const one = aSnapshot({
      regions: [aRegionStatus(0)],
      indicators: aSnapshot().indicators.map((spread) => ({
        ...spread,
        answers: 1,
        perLevel: [1, 0, 0, 0, 0] as Distribution['perLevel'],
      })),
    })
    expect(plain(commonView(one, instrument, 'sv').description)).toBe(
      'Det största gemensamma gapet finns i 54 frågor. Under nivå 3, målet, ligger en region i var och en av dem.',
    )
    const areas = areasAt(50, { 'role-mandate': 90, resources: 90, anchoring: 10 })
    expect(profileView(aSnapshot({ areas }), instrument, 'en').description).toContain('Strongest are “')
    expect(profileView(aSnapshot({ areas: areasAt(50, { anchoring: 10 }) }), instrument, 'sv').description).toContain(
      'Starkast är 13 områden med medianen 50 procent',
    )
  })
})

describe('an area in depth', () => {
  const said = (before: number, isShared = false) => {
    const medians = Object.fromEntries(mappingAreas.map(([id]) => [id, before]))
    const snapshot = aSnapshot({
      areas: areasAt(60),
      previousRoundId: '2025',
      previousAreaMedians: medians,
      sharedWithPrevious: isShared ? { questions: 50, ofQuestions: 54, areaMedians: medians } : null,
    })
    return areaView(aPicture(snapshot, instrument, { filter: { area: 'resources' } }), 3, 'sv')?.sentence
  }
  it('says what is the same, one percentage point, and on which questions the comparison rests', () => {
    expect(said(60)).toContain('Det är lika mycket som i förra omgången (60 procent).')
    expect(said(59)).toContain('Det är en procentenhet högre än i förra omgången (59 procent).')
    expect(said(40, true)).toContain('Jämförelsen gäller de 50 av 54 frågor som är desamma')
  })
})
