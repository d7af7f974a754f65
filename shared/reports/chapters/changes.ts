import type { FigureChange } from '#shared/key-figures/key-figures.ts'
import { hasChanged } from '#shared/key-figures/key-figures.ts'
import type { Block, Cell, Chapter, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { capitalised, formatChange, formatDay, numberWord } from '../report-words.ts'
import { sinceReportBlocks } from './area-moves.ts'

/** How many changes four pages have room for: those that stand first, which the picture begins with. */
const shownInBrief = 8

/** A number of key figures in Swedish, where they are neuter. */
const neuter = (count: number): string => ['inget', 'ett'][count] ?? numberWord(count, 'sv')

const difference = ({ now, before }: FigureChange, facts: ReportFacts): Cell => {
  if (before === null) return facts.say({ sv: 'nytt nyckeltal', en: 'new key figure' })
  if (now.value === null || before.value === null || now.unit === 'name' || now.unit === 'year')
    return { mark: 'not-relevant' }
  const moved = now.value - before.value
  const amount = formatChange(moved, facts.language)
  return now.unit === 'percent'
    ? facts.say({ sv: `${amount} procentenheter`, en: `${amount} percentage points` })
    : amount
}

/** Says that there are more, where four pages have no room for all. */
const cutNote = ({ say }: ReportFacts, shown: number, changed: number): string[] =>
  shown === changed
    ? []
    : [
        say({
          sv: `Tabellen visar de ${numberWord(shown, 'sv')} första av ${changed} ändringar.`,
          en: `The table shows the first ${numberWord(shown, 'en')} of ${changed} changes.`,
        }),
      ]

const table = (facts: ReportFacts, shown: readonly FigureChange[], changed: number): ReportTable => {
  const { say, language, previous, snapshot } = facts
  const day = (iso: string | undefined) => (iso === undefined ? '' : formatDay(iso, language))
  return {
    kind: 'table',
    id: 'changes',
    number: 0,
    sheet: say({ sv: 'Förändringar', en: 'Changes' }),
    caption: say({
      sv: `Nyckeltalen nu och i rapporten ${previous?.id}`,
      en: `The key figures now and in the report ${previous?.id}`,
    }),
    columns: [
      { label: say({ sv: 'Nyckeltal', en: 'Key figure' }), kind: 'text', share: 42 },
      { label: day(previous?.snapshot.createdAt), kind: 'text', share: 20 },
      { label: day(snapshot.createdAt), kind: 'text', share: 20 },
      { label: say({ sv: 'Förändring', en: 'Change' }), kind: 'text', share: 18 },
    ],
    rows: shown.map((change) => [
      say(change.now.label),
      change.before ? say(change.before.text) : '–',
      say(change.now.text),
      difference(change, facts),
    ]),
    notes: [
      ...cutNote(facts, shown.length, changed),
      say({
        sv: 'Det som inte är ett tal, till exempel vilket område som är starkast, har ingen förändring att räkna.',
        en: 'Where there is no number, for example for which area is strongest, no change can be calculated.',
      }),
      ...(isComparable(facts)
        ? []
        : [
            say({
              sv: 'Kartläggningen har fått en ny version sedan dess. Medianerna bygger därför inte på exakt samma frågor.',
              en: 'The mapping has had a new version since then. The medians are therefore not based on exactly the same questions.',
            }),
          ]),
    ],
    hasTotal: false,
    mayBreak: true,
  }
}

const isComparable = ({ instrument, previous }: ReportFacts): boolean =>
  previous?.instrument.id === instrument.id && previous.instrument.version === instrument.version

/** What has changed since the report before: the figures that read otherwise, beside each other. */
export const changesChapter = (facts: ReportFacts): Chapter => {
  const { say, previous, changes, language } = facts
  const changed = changes.filter(hasChanged)
  const shown = facts.isBrief ? changed.slice(0, shownInBrief) : changed
  const since = formatDay(previous?.snapshot.createdAt ?? facts.snapshot.createdAt, language)
  const same = changes.length - changed.length
  const anyNew = changed.some(({ before }) => before === null)
  const blocks: Block[] =
    changed.length === 0
      ? [
          {
            kind: 'lead',
            text: say({
              sv: `Inget av nyckeltalen har ändrats sedan rapporten ${previous?.id}, som visade läget den ${since}.`,
              en: `None of the key figures has changed since the report ${previous?.id}, which showed the situation on ${since}.`,
            }),
          },
        ]
      : [
          {
            kind: 'lead',
            text: say({
              sv: `${capitalised(neuter(changed.length))} nyckeltal har ändrats${anyNew ? ' eller tillkommit' : ''} sedan rapporten ${previous?.id}, som visade läget den ${since}. ${capitalised(neuter(same))} är ${same > 1 ? 'oförändrade' : 'oförändrat'}.`,
              en: `${capitalised(numberWord(changed.length, 'en'))} key ${changed.length === 1 ? 'figure has' : 'figures have'} changed${anyNew ? ' or been added' : ''} since the report ${previous?.id}, which showed the situation on ${since}. ${same === 0 ? 'None' : capitalised(numberWord(same, 'en'))} ${same < 2 ? 'is' : 'are'} unchanged.`,
            }),
          },
          table(facts, shown, changed.length),
          ...sinceReportBlocks(facts),
        ]
  return {
    id: 'changes',
    title: say({ sv: 'Ändrat sedan förra rapporten', en: 'Changes since the last report' }),
    startsPage: false,
    blocks,
  }
}
