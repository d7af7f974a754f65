import type { Catalogue, DataService, Dataset } from '#shared/open-data/catalogue.ts'
import { type CatalogueFile, catalogueFiles } from '#shared/open-data/catalogue-files.ts'
import type { Language } from '#shared/platform/language.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { examples } from './examples.ts'
import { openDataTexts } from './open-data-texts.ts'

/** The files of a dataset in the reader's language. */
const filesIn = ({ distributions }: Dataset, language: Language) =>
  distributions.filter((one) => one.downloadUrls.length === 1 && one.language === language)

const DatasetPart = ({ dataset, language }: { dataset: Dataset; language: Language }) => {
  const t = openDataTexts[language]
  const { years, terms } = dataset
  const files = filesIn(dataset, language)
  return (
    <li class="tables-item">
      <h3 class="ds-heading" data-size="xs">
        <a class="ds-link" href={dataset.landingPage}>
          {dataset.title[language]}
        </a>
      </h3>
      <p>{dataset.description[language]}</p>
      <dl class="tables-facts">
        {years && (
          <div>
            <dt>{t.period}</dt>
            <dd>{years.first === years.last ? years.first : `${years.first}–${years.last}`}</dd>
          </div>
        )}
        <div>
          <dt>{t.terms}</dt>
          <dd>
            {terms.text[language]}{' '}
            {terms.licence && (
              <a class="ds-link" href={terms.licence} hreflang="en">
                {terms.licence}
              </a>
            )}
          </dd>
        </div>
      </dl>
      {files.length > 0 && (
        <p class="tables-item__ways">
          <span>{t.formats}</span>
          {files.map(({ accessUrl, title }) => (
            <a class="ds-link" href={accessUrl}>
              {title[language].split(',')[0]}
              <span class="tables-heard">: {dataset.title[language]}</span>
            </a>
          ))}
        </p>
      )}
    </li>
  )
}

const ServicePart = ({ service, language }: { service: DataService; language: Language }) => {
  const t = openDataTexts[language]
  return (
    <li class="tables-item">
      <h3 class="ds-heading" data-size="xs">
        {service.title[language]}
      </h3>
      <p>{service.description[language]}</p>
      <dl class="open-data__addresses">
        <div>
          <dt>{t.address}</dt>
          <dd>
            <code>{service.endpointUrl}</code>
          </dd>
        </div>
        <div>
          <dt>{t.describedAt}</dt>
          <dd>
            <a class="ds-link" href={service.endpointDescription} hreflang="en">
              {service.endpointDescription}
            </a>
          </dd>
        </div>
      </dl>
    </li>
  )
}

const Examples = ({ origin, language }: { origin: string; language: Language }) => {
  return (
    <>
      {examples(origin).map((example) => (
        <div class="open-data__example">
          <h3 class="ds-heading" data-size="2xs">
            {example.title[language]}
          </h3>
          {example.text && <p>{example.text[language]}</p>}
          <CodeBlock code={example.code} label={example.title[language]} language={language} />
        </div>
      ))}
    </>
  )
}

const CatalogueFiles = ({ language }: { language: Language }) => {
  const t = openDataTexts[language]
  return (
    <ul class="tables-files">
      {(Object.keys(catalogueFiles) as CatalogueFile[]).map((file) => (
        <li>
          <a class="ds-link" href={pathTo('catalogueFile', 'sv', { catalogue: file })}>
            {file}
          </a>
          <span class="tables-files__what">{t.files[file]}</span>
        </li>
      ))}
    </ul>
  )
}

/** The catalogue's files, and who publishes. */
const AboutCatalogue = ({ catalogue: { publisher }, language }: { catalogue: Catalogue; language: Language }) => {
  const t = openDataTexts[language]
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {t.catalogueTitle}
      </h2>
      <p>{t.catalogue}</p>
      <CatalogueFiles language={language} />
      <h2 class="ds-heading" data-size="sm">
        {t.publisherTitle}
      </h2>
      {publisher ? (
        <p>{t.publisher(publisher.name[language], publisher.organisationNumber)}</p>
      ) : (
        <Notice color="info">
          <p>{t.noPublisher}</p>
        </Notice>
      )}
    </>
  )
}

/** What open data there is, on what terms and in which forms, with examples and the catalogue's addresses. */
export const OpenDataPage = ({
  catalogue,
  origin,
  language,
}: {
  catalogue: Catalogue
  origin: string
  language: Language
}) => {
  const t = openDataTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <h2 class="ds-heading" data-size="sm">
        {t.datasetsTitle}
      </h2>
      <ul class="tables-list">
        {catalogue.datasets.map((dataset) => (
          <DatasetPart dataset={dataset} language={language} />
        ))}
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.rulesTitle}
      </h2>
      <ul class="ds-list">
        {t.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.apisTitle}
      </h2>
      <p>{t.apis}</p>
      <ul class="tables-list">
        {catalogue.services.map((service) => (
          <ServicePart service={service} language={language} />
        ))}
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.examplesTitle}
      </h2>
      <p>{t.examples}</p>
      <Examples origin={origin} language={language} />
      <h2 class="ds-heading" data-size="sm">
        {t.ownWebTitle}
      </h2>
      <p>{t.ownWeb}</p>
      <p>
        <a class="ds-link" href={pathTo('statisticsTables', language)}>
          {siteTexts[language].statistics}
        </a>
      </p>
      <AboutCatalogue catalogue={catalogue} language={language} />
    </>
  )
}
