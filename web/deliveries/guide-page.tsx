import { apiDeliveryLimits } from '#shared/delivery-files/api-limits.ts'
import type { Language } from '#shared/platform/language.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { PageHeading, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { type ColumnFacts, columnFacts } from './column-texts.ts'
import { guideTexts } from './guide-texts.ts'
import { templateFormats } from './template.ts'

/** More codes than this are not listed on the page. */
const mostCodes = 40

const Codes = ({ facts: { codes }, visit: { language } }: { facts: ColumnFacts; visit: Visit<'howToDeliver'> }) => {
  if (codes.length > mostCodes) return <>{guideTexts[language].municipalities(codes.length)}</>
  if (codes.length === 0) return <>–</>
  return (
    <details class="ds-details">
      <summary>{guideTexts[language].codes(codes.length)}</summary>
      <ul class="ds-list">
        {codes.map(({ code, word }) => (
          <li>
            <code>{code}</code> {word !== code && word}
          </li>
        ))}
      </ul>
    </details>
  )
}

const example = (
  language: Language,
) => `${language === 'sv' ? 'region,år,form,sektor,kön,antal' : 'region,year,form,sector,sex,count'}
20,2025,qualification,komvux,women,42
20,2025,qualification,komvux,men,37
20,2025,credit,higher-vocational,women,8
`

const oneStep = (origin: string) => `curl "${origin}/api/v1/deliveries?source=Verksamhetssystemet&name=2025.csv" \\
  -H "Authorization: Bearer $NYCKEL" \\
  -H "Idempotency-Key: 2025-1" \\
  -H "Content-Type: text/csv" \\
  --data-binary @2025.csv`

const twoSteps = (origin: string) => `curl "${origin}/api/v1/deliveries" \\
  -H "Authorization: Bearer $NYCKEL" \\
  -H "Idempotency-Key: 2025-2" \\
  -H "Content-Type: application/json" \\
  -d '{"name":"2025.csv","source":"Verksamhetssystemet"}' > svar.json

fields=()
while IFS= read -r field; do fields+=(-F "$field"); done \\
  < <(jq -r '.upload.fields | to_entries[] | "\\(.key)=\\(.value)"' svar.json)
curl "$(jq -r .upload.address svar.json)" "\${fields[@]}" -F file=@2025.csv`

const Part = ({ id, title, children }: { id: string; title: string; children: unknown }) => (
  <section aria-labelledby={id}>
    <h2 class="ds-heading" data-size="sm" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="ds-list">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

const FilePart = ({ visit }: { visit: Visit<'howToDeliver'> }) => {
  const { language } = visit
  const t = guideTexts[language]
  const { columns } = t
  return (
    <Part id="file" title={t.fileTitle}>
      <Lines lines={t.file} />
      <ul class="link-row">
        {templateFormats.map((format) => (
          <li>
            <a class="ds-link" href={visit.path('deliveryTemplate', { format })}>
              {t.template[format]}
            </a>
          </li>
        ))}
      </ul>
      <Table
        isStacked
        caption={t.columnsCaption}
        columns={[columns.column, columns.needed, columns.means, columns.codes].map((label) => ({ label }))}
        rows={columnFacts(language).map((facts) => [
          <code>{facts.name}</code>,
          facts.isNeeded ? t.needed.yes : t.needed.no,
          facts.means,
          <Codes facts={facts} visit={visit} />,
        ])}
      />
      <h3 class="ds-heading" data-size="2xs">
        {t.example}
      </h3>
      <p>{t.exampleIs}</p>
      <CodeBlock code={example(language)} label={t.example} language={language} />
    </Part>
  )
}

const ApiPart = ({ visit }: { visit: Visit<'howToDeliver'> }) => {
  const { language, deps } = visit
  const t = guideTexts[language]
  const { origin } = deps.site
  return (
    <Part id="api" title={t.apiTitle}>
      <Lines lines={t.api} />
      <p>{t.limits(apiDeliveryLimits.bytes / 1_000_000, apiDeliveryLimits.rows)}</p>
      <h3 class="ds-heading" data-size="2xs">
        {t.curlTitle}
      </h3>
      <CodeBlock code={oneStep(origin)} label={t.curlTitle} language={language} />
      <h3 class="ds-heading" data-size="2xs">
        {t.curlLarge}
      </h3>
      <CodeBlock code={twoSteps(origin)} label={t.curlLarge} language={language} />
      <p>
        <a class="ds-link" href="/api/v1/openapi.json">
          {t.described}
        </a>
      </p>
    </Part>
  )
}

/** What those who deliver figures need to know. */
export const GuidePage = ({ visit }: { visit: Visit<'howToDeliver'> }) => {
  const { language } = visit
  const t = guideTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Part id="ways" title={t.waysTitle}>
        <dl class="facts">
          {t.ways.map(({ name, text }) => (
            <div>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{t.sameChecks}</p>
        <p>
          <a class="ds-link" href={visit.path('statisticsMeasure', { table: 'validations' })}>
            {t.measure}
          </a>
        </p>
      </Part>
      <FilePart visit={visit} />
      <Part id="replacing" title={t.replacingTitle}>
        <Lines lines={t.replacing} />
      </Part>
      <Part id="small" title={t.smallTitle}>
        <p>{t.small}</p>
      </Part>
      <ApiPart visit={visit} />
      <Part id="inbox" title={t.inboxTitle}>
        <p>{t.inbox}</p>
      </Part>
    </>
  )
}
