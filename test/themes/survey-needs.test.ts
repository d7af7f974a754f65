import { describe, expect, it } from '@jest/globals'
import type { Instrument, Option } from '#shared/instruments/instrument.ts'
import type { QuestionResult } from '#shared/surveys/distribution.ts'
import type { Share } from '#shared/surveys/share.ts'
import { needsFor } from '#shared/themes/survey-needs.ts'
import { realInstruments } from '#test/support/instrument.ts'

const read = () => {
  const instruments = realInstruments()
  return Promise.all([instruments.get('mapping', 1), instruments.get('survey', 1)])
}
const about = (tenths: number): Share => ({ kind: 'about', tenths })
const resultWith = (survey: Instrument, shown: (options: Option[]) => QuestionResult['shown']) => ({
  instrument: survey,
  areas: survey.areas.map((area) => ({
    area,
    questions: area.indicators.map((indicator) => ({
      indicator,
      isConditional: false,
      shown: indicator.id === 'B1' ? shown(indicator.options) : { kind: 'words' as const },
    })),
  })),
})

describe('what the survey asks for', () => {
  it('belongs to areas that the mapping has, every need but «nothing»', async () => {
    const [mapping, survey] = await read()
    const result = resultWith(survey, (options) => ({
      kind: 'shares',
      shares: options.map((option, index) => ({ option, share: about(index) })),
    }))
    const found = mapping.areas.flatMap(({ id }) =>
      needsFor(mapping, { kind: 'area', id }, result).map(({ option }) => option.id),
    )
    const asked = survey.areas.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'B1')?.options ?? []
    expect(found.toSorted()).toEqual(
      asked
        .map(({ id }) => id)
        .filter((id) => id !== 'none')
        .toSorted(),
    )
    expect(needsFor(mapping, { kind: 'area', id: 'information' }, result).map(({ share }) => share.tenths)).toEqual([
      1, 0,
    ])
    expect(needsFor(mapping, { kind: 'indicator', id: 'I1' }, result)).toEqual([])
  })

  it('is nothing where too few have answered, or there is no survey', async () => {
    const [mapping, survey] = await read()
    const subject = { kind: 'area', id: 'information' } as const
    expect(
      needsFor(
        mapping,
        subject,
        resultWith(survey, () => ({ kind: 'too-few' })),
      ),
    ).toEqual([])
    expect(needsFor(mapping, subject, { instrument: survey, areas: [] })).toEqual([])
    expect(needsFor(mapping, subject, null)).toEqual([])
  })
})
