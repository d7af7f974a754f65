import { type Comparable, compareEditions, isUnchanged } from '#shared/plans/compare-editions.ts'
import type { Language } from '#shared/platform/language.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { changesView, type EntryDiff } from './edition-changes-view.ts'
import { editionTexts } from './edition-texts.ts'

type ListView = {
  added: { title: string }[]
  removed: { title: string }[]
  changed: EntryDiff[]
  isReordered: boolean
}

const Titles = ({ heading, entries }: { heading: string; entries: readonly { title: string }[] }) => {
  if (entries.length === 0) return null
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {heading}
      </h3>
      <ul class="ds-list">
        {entries.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    </>
  )
}

const Changed = ({ heading, diffs, language }: { heading: string; diffs: EntryDiff[]; language: Language }) => {
  if (diffs.length === 0) return null
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {heading}
      </h3>
      <ul class="plan-changes__entries">
        {diffs.map(({ title, fields }) => (
          <li>
            <h4 class="ds-heading" data-size="2xs">
              {title}
            </h4>
            <dl>
              {fields.map(({ label, parts }) => (
                <div>
                  <dt>{label}</dt>
                  <dd class="plan-text">
                    <WordDiff parts={parts} language={language} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

const List = ({ name, list, language }: { name: 'actions' | 'barriers'; list: ListView; language: Language }) => {
  const t = editionTexts[language].lists[name]
  return (
    <>
      <Titles heading={t.added} entries={list.added} />
      <Titles heading={t.removed} entries={list.removed} />
      <Changed heading={t.changed} diffs={list.changed} language={language} />
      {list.isReordered && <p>{t.reordered}</p>}
    </>
  )
}

/** What a later state of a plan changed of an earlier one: entries added and removed, fields word by word. Stands under a heading of the second level. */
export const EditionChanges = ({
  before,
  after,
  language,
}: {
  before: Comparable
  after: Comparable
  language: Language
}) => {
  const t = editionTexts[language]
  const changes = compareEditions(before, after)
  if (isUnchanged(changes)) return <p>{t.nothing}</p>
  const view = changesView(changes, [...after.actions, ...before.actions], language)
  return (
    <div class="plan-changes">
      {view.goal && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {t.goal}
          </h3>
          <p class="plan-text">
            <WordDiff parts={view.goal} language={language} />
          </p>
        </>
      )}
      <List name="actions" list={view.actions} language={language} />
      <List name="barriers" list={view.barriers} language={language} />
    </div>
  )
}
