import type { Assessment } from '#shared/assessments/assessment.ts'
import type { Indicator, Instrument } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'
import type { SentRemark, Words } from '#shared/review/remark.ts'
import { latestSignOff } from '#shared/review/sign-off.ts'
import { momentWords, type Reader } from '../assessments/saved-line.ts'

export const remarkTexts = texts({
  sv: {
    title: 'Samordnarens synpunkter',
    on: (indicatorId: string) => ` på ${indicatorId}`,
    earlier: 'Tidigare synpunkter',
    by: (name: string, moment: string) => `${name}, ${moment}`,
  },
  en: {
    title: "The coordinator's remarks",
    on: (indicatorId) => ` on ${indicatorId}`,
    earlier: 'Earlier remarks',
    by: (name, moment) => `${name}, ${moment}`,
  },
})

/** One sent remark with its question. */
export type RemarkEntry = { indicator: Indicator; areaId: string; words: Words }

/** Sent remarks in the order of the questions: those sent since the last signature, which are still to be looked at, and the earlier ones. */
export const remarkEntries = (
  remarks: readonly SentRemark[],
  instrument: Instrument,
  assessment: Pick<Assessment, 'signOffs' | 'unlocks'>,
): { current: RemarkEntry[]; earlier: RemarkEntry[] } => {
  const signedAt = latestSignOff(assessment)?.at ?? ''
  const known = new Map(remarks.map((remark) => [remark.indicatorId, remark.sent]))
  const all = instrument.areas.flatMap(({ id: areaId, indicators }) =>
    indicators.flatMap((indicator) => (known.get(indicator.id) ?? []).map((words) => ({ indicator, areaId, words }))),
  )
  return {
    // What was said when a question was unlocked stands beside that question.
    current: all.filter(
      ({ words, indicator }) => words.at >= signedAt && words.at !== assessment.unlocks?.[indicator.id]?.at,
    ),
    earlier: all.filter(({ words }) => words.at < signedAt),
  }
}

type RemarkListProps = {
  entries: ReturnType<typeof remarkEntries>
  reader: Reader
  addressOf: (entry: RemarkEntry) => string
}

/** What was said, by whom and when. */
export const RemarkWords = ({ words, reader }: { words: Words; reader: Reader }) => (
  <>
    <blockquote class="typed-text">{words.text}</blockquote>
    <p class="save-state__line">{remarkTexts[reader.language].by(words.by.name, momentWords(words.at, reader))}</p>
  </>
)

const List = ({ entries, reader, addressOf }: Omit<RemarkListProps, 'entries'> & { entries: RemarkEntry[] }) => (
  <ul class="remark-list">
    {entries.map((entry) => (
      <li>
        <p class="change-list__question">
          <a class="ds-link" href={addressOf(entry)}>
            {entry.indicator.id}
          </a>{' '}
          {entry.indicator.question[reader.language]}
        </p>
        <RemarkWords words={entry.words} reader={reader} />
      </li>
    ))}
  </ul>
)

/** What the coordinator has said about single questions; nothing where she has not. */
export const RemarkList = ({ entries, ...rest }: RemarkListProps) => {
  const t = remarkTexts[rest.reader.language]
  if (entries.current.length + entries.earlier.length === 0) return null
  return (
    <section aria-labelledby="remarks">
      <h2 class="ds-heading" data-size="sm" id="remarks">
        {t.title}
      </h2>
      {entries.current.length > 0 && <List {...rest} entries={entries.current} />}
      {entries.earlier.length > 0 && (
        <details class="ds-details">
          <summary>
            {t.earlier} ({entries.earlier.length})
          </summary>
          <div>
            <List {...rest} entries={entries.earlier} />
          </div>
        </details>
      )}
    </section>
  )
}
