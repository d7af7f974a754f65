import type { Language } from '#shared/platform/language.ts'
import { Checkbox, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { Opened } from '../results/explained.tsx'
import { countryEffectTexts } from './country-effect-texts.ts'
import { type CountryEffect, differenceWords, groupWords } from './country-effect-view.ts'
import { SaidCell } from './effect-section.tsx'

export type CountryEffectProps = {
  language: Language
  titles: { before: string; now: string }
  pictureFrom: string
  effect: CountryEffect
  isShownOnly: boolean
}

const Filter = ({ language, isShownOnly }: Pick<CountryEffectProps, 'language' | 'isShownOnly'>) => {
  const t = countryEffectTexts[language]
  const page = pathTo('countryEffect', language)
  return (
    <form method="get" action={page} class="plan-desk-filter no-print" aria-label={t.filter}>
      <Checkbox form={{ errors: {}, language }} name="shown" label={t.onlyShown} isChecked={isShownOnly} />
      <div class="button-row">
        <SubmitButton variant="secondary">{t.show}</SubmitButton>
        {isShownOnly && (
          <a class="ds-link" href={page}>
            {t.clear}
          </a>
        )}
      </div>
    </form>
  )
}

const AreaTable = ({ area, language }: { area: CountryEffect['areas'][number]; language: Language }) => {
  const t = countryEffectTexts[language]
  return (
    <section class="plan-part" aria-label={area.title}>
      <h2 class="ds-heading" data-size="sm">
        {area.title}
      </h2>
      <Table
        caption={t.caption(area.letter)}
        isStacked
        columns={[
          { label: t.columns.question },
          { label: t.columns.acted },
          { label: t.columns.didNot },
          { label: t.columns.difference },
        ]}
        rows={area.rows.map(({ question, acted, didNot, difference }) => [
          question,
          <SaidCell said={groupWords(acted, language)} />,
          <SaidCell said={groupWords(didNot, language)} />,
          <SaidCell said={differenceWords(difference, language)} />,
        ])}
      />
    </section>
  )
}

export const EffectHeading = ({ language, lead }: { language: Language; lead?: string }) => {
  const t = countryEffectTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('coordinator', language), label: t.toDesk }]} />
      <PageHeading title={t.title} {...(lead !== undefined && { lead })} />
    </>
  )
}

/** The coordinator's page: what became of the actions on every question, without saying why. */
export const CountryEffectPage = ({ language, titles, pictureFrom, effect, isShownOnly }: CountryEffectProps) => {
  const t = countryEffectTexts[language]
  return (
    <>
      <EffectHeading language={language} lead={t.lead(titles.before, titles.now)} />
      <Notice color="info">
        <p>{t.warning}</p>
      </Notice>
      <Filter language={language} isShownOnly={isShownOnly} />
      <p>
        {effect.shown === 0 ? t.nothingShown : t.count(effect.shown, effect.compared)}{' '}
        {effect.notCompared > 0 && t.notCompared(effect.notCompared)} {pictureFrom}
      </p>
      <p>
        <a
          class="ds-button no-print"
          data-variant="secondary"
          href={pathTo('countryEffectFile', language) + (isShownOnly ? '?shown=yes' : '')}
          download
        >
          {t.file}
        </a>
      </p>
      <Opened summary={t.how}>
        {t.howText.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Opened>
      {effect.areas.map((area) => (
        <AreaTable area={area} language={language} />
      ))}
    </>
  )
}
