import type { Indicator } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import type { AnswerPair } from './answer-words.ts'
import type { HistoryEntry } from './history-view.ts'
import { type Reader, savedLine } from './saved-line.ts'
import { WordDiff } from './word-diff-text.tsx'
import { writerMark } from './writer.ts'

const historyTexts = texts({
  sv: {
    title: (id: string) => `Historik för ${id}`,
    lead: (count: number) =>
      count === 0
        ? 'Inget svar har sparats ännu.'
        : 'Varje gång svaret sparades, med det senaste överst. Inget försvinner: tar ni tillbaka ett svar läggs det till som ett nytt.',
    now: 'gäller nu',
    first: 'Första svaret',
    same: 'Inget ändrades.',
    questionThen: 'Frågan löd då:',
    restore: 'Ta tillbaka det här svaret',
    version: (version: number) => `version ${version}`,
    back: 'Till frågan',
  },
  en: {
    title: (id) => `History of ${id}`,
    lead: (count) =>
      count === 0
        ? 'No answer has been saved yet.'
        : 'Every time the answer was saved, with the latest on top. Nothing disappears: an answer that you bring back is added as a new one.',
    now: 'stands now',
    first: 'The first answer',
    same: 'Nothing was changed.',
    questionThen: 'The question was then:',
    restore: 'Bring back this answer',
    version: (version) => `version ${version}`,
    back: 'To the question',
  },
})

export type HistoryPageProps = {
  indicator: Indicator
  entries: readonly HistoryEntry[]
  /** Whether an earlier version can be brought back now. */
  canAnswer: boolean
  /** See instrumentField. */
  instrument: string
  roundId: string
  reader: Reader
  newFormKey(): string
  links: { href: string; label: string }[]
  addresses: { question: string; restore: string }
}

const Change = ({ pair, isFirst, language }: { pair: AnswerPair; isFirst: boolean; language: Language }) => {
  const parts = pair.difference ?? [
    { kind: 'removed' as const, text: pair.theirs },
    { kind: 'added' as const, text: pair.mine },
  ]
  return (
    <div>
      <dt>{pair.label}</dt>
      <dd class="history__change">
        {isFirst ? pair.mine : <WordDiff parts={parts.filter(({ text }) => text !== '')} language={language} />}
      </dd>
    </div>
  )
}

const Restore = ({ entry, page }: { entry: HistoryEntry; page: HistoryPageProps }) => {
  const { answer } = entry
  // Saving is based on what stands under the indicator's own id.
  const version = page.entries.find((each) => each.answer.indicatorId === page.indicator.id)?.answer.version ?? 0
  const t = historyTexts[page.reader.language]
  return (
    <form method="post" action={page.addresses.restore}>
      <FormSecrets formKey={page.newFormKey()} version={version} />
      <input type="hidden" name="instrument" value={page.instrument} />
      <input type="hidden" name="writer" value={writerMark(page.reader.personId)} />
      <SubmitButton
        variant="secondary"
        name="restore"
        value={`${page.roundId} ${answer.indicatorId} ${answer.version}`}
      >
        {t.restore}
        <span class="ds-sr-only">, {t.version(answer.version)}</span>
      </SubmitButton>
    </form>
  )
}

/** Everything that was ever answered to one indicator in a round, with what changed each time and the way back to it. */
export const HistoryPage = (page: HistoryPageProps) => {
  const { indicator, entries, reader, canAnswer } = page
  const { language } = reader
  const t = historyTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={page.links} />
      <PageHeading eyebrow={t.title(indicator.id)} title={indicator.question[language]} lead={t.lead(entries.length)} />
      <ol class="history" reversed>
        {entries.map((entry, index) => (
          <li class="history__entry">
            <h2 class="ds-heading" data-size="2xs">
              {savedLine(entry.answer, reader)} {entry.isCurrent && <Tag color="success">{t.now}</Tag>}
            </h2>
            {entry.questionThen && (
              <p>
                {t.questionThen} <q>{entry.questionThen}</q>
              </p>
            )}
            {index === entries.length - 1 && <p>{t.first}</p>}
            {entry.changes.length === 0 ? (
              <p>{t.same}</p>
            ) : (
              <dl class="answer-read">
                {entry.changes.map((pair) => (
                  <Change pair={pair} isFirst={index === entries.length - 1} language={language} />
                ))}
              </dl>
            )}
            {canAnswer && !entry.isCurrent && <Restore entry={entry} page={page} />}
          </li>
        ))}
      </ol>
      <p>
        <a class="ds-button" data-variant="secondary" href={page.addresses.question}>
          {t.back}
        </a>
      </p>
    </>
  )
}
