import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Tag } from '../components/page-parts.tsx'
import { BothLanguages, NameField } from './both-languages.tsx'
import { PostButton } from './parts.tsx'
import type { VersionPageProps } from './version-page.tsx'
import { versionTexts } from './version-texts.ts'
import type { VersionView } from './version-view.ts'
import { versionParams } from './version-visit.ts'
import { WeightSelect } from './weight-select.tsx'
import { words } from './words.ts'

const AreaItem = ({ entry, page }: { entry: VersionView['areas'][number]; page: VersionPageProps }) => {
  const { visit, version } = page
  const { language } = visit
  const t = versionTexts[language]
  const params = versionParams(visit)
  const { area } = entry
  const name = `${area.letter}. ${area.title[language] || area.title.sv}`
  const arrange = visit.path('arrangeInstrument', params)
  return (
    <li class="arranged" id={area.id}>
      <div class="arranged__what">
        <a
          class="ds-link arranged__name"
          href={visit.path(version.isEditable ? 'instrumentArea' : 'instrumentPreview', { ...params, area: area.id })}
        >
          {name}
        </a>
        <span class="tag-row">
          <span class="subtle">{words[language].questions(area.indicators.length)}</span>
          {entry.problemCount > 0 && <Tag color="warning">{t.left(entry.problemCount)}</Tag>}
          {entry.olderCount > 0 && <Tag color="info">{t.older(entry.olderCount)}</Tag>}
        </span>
      </div>
      {version.isEditable && (
        <div class="arranged__tools">
          {!entry.isFirst && (
            <PostButton visit={visit} action={arrange} fields={{ do: 'area-up', area: area.id }}>
              {t.up}
              <span class="ds-sr-only">{t.of(name)}</span>
            </PostButton>
          )}
          {!entry.isLast && (
            <PostButton visit={visit} action={arrange} fields={{ do: 'area-down', area: area.id }}>
              {t.down}
              <span class="ds-sr-only">{t.of(name)}</span>
            </PostButton>
          )}
          <PostButton visit={visit} action={arrange} fields={{ do: 'area-remove', area: area.id }}>
            {t.remove}
            <span class="ds-sr-only">{t.of(name)}</span>
          </PostButton>
        </div>
      )}
    </li>
  )
}

const AddArea = ({ visit, form }: VersionPageProps) => {
  const t = versionTexts[visit.language]
  const both = (name: string) => ({ sv: visit.form.raw(`${name}-sv`), en: visit.form.raw(`${name}-en`) })
  return (
    <details class="ds-details" open={visit.form.has('title-sv')}>
      <summary>{t.addArea}</summary>
      <div>
        <form method="post" action={visit.path('addInstrumentArea', versionParams(visit))} class="form">
          <FormSecrets formKey={visit.newFormKey()} />
          <NameField form={form} label={t.areaName} values={both('title')} />
          <BothLanguages form={form} name="purpose" label={t.areaPurpose} values={both('purpose')} />
          <WeightSelect form={form} label={t.weight} value={visit.form.raw('weight') || '1'} />
          <SubmitButton>{t.addArea}</SubmitButton>
        </form>
      </div>
    </details>
  )
}

/** The areas of a version in their order, with what can be done to each. */
export const Contents = (page: VersionPageProps) => {
  const { visit, version, view } = page
  const t = versionTexts[visit.language]
  return (
    <section aria-labelledby="contents" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="contents">
        {t.contents}
      </h2>
      {version.isEditable && <p>{t.contentsHint}</p>}
      {view.areas.length === 0 && <p>{t.noAreas}</p>}
      <ol class="arranged-list">
        {view.areas.map((entry) => (
          <AreaItem entry={entry} page={page} />
        ))}
      </ol>
      {version.isEditable && <AddArea {...page} />}
    </section>
  )
}
