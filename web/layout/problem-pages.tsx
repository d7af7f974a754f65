import type { Language } from '#shared/platform/language.ts'
import type { FormFields } from '../form-fields.ts'
import { pathTo } from '../paths.ts'
import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'
import { Mark } from './mark.tsx'
import { isApiPath, problemJson } from './problem-json.ts'
import { type Problem, problemTexts } from './problem-texts.ts'

const statuses = {
  'not-found': 404,
  forbidden: 403,
  'session-ended': 401,
  'too-large': 413,
  'server-error': 500,
  unavailable: 503,
  'cross-site': 403,
} as const satisfies Record<Problem, number>

const hiddenFields = new Set(['formKey', 'version'])

/** What was typed in a form that could not be taken, so that it can be copied. */
const Typed = ({ fields, language }: { fields: FormFields; language: Language }) => {
  const t = problemTexts[language]
  const written = [...fields.values]
    .filter(([name]) => !hiddenFields.has(name))
    .flatMap(([, values]) => values.filter((value) => value.trim() !== ''))
  if (written.length === 0) return null
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {t.typedTitle}
      </h2>
      <p>{t.typedText}</p>
      {written.map((value, index) => (
        <div class="ds-field">
          <label class="ds-label" for={`typed-${index}`}>
            {t.typedLabel(index + 1, written.length)}
          </label>
          <textarea
            class="ds-input"
            id={`typed-${index}`}
            readonly
            rows={Math.min(12, Math.ceil(value.length / 70) + 1)}
          >
            {value}
          </textarea>
        </div>
      ))}
    </section>
  )
}

const Ways = ({ problem, frame }: { problem: Problem; frame: Frame }) => {
  const { language, context, person } = frame
  const t = problemTexts[language]
  const isGet = context.req.method === 'GET'
  return (
    <p class="button-row">
      {problem === 'session-ended' && (
        <a class="ds-button" href={pathTo('signIn', language)}>
          {t.signIn}
        </a>
      )}
      {(problem === 'unavailable' || problem === 'server-error') && isGet && (
        <a class="ds-button" href={context.req.path.replace(/^\/{2,}/, '/')}>
          {t.again}
        </a>
      )}
      {person && (problem === 'not-found' || problem === 'forbidden') && (
        <a class="ds-button" href={pathTo('myPage', language)}>
          {t.myPage}
        </a>
      )}
      <a class="ds-button" data-variant="secondary" href={pathTo('home', language)}>
        {t.home}
      </a>
      {!person && problem === 'not-found' && (
        <a class="ds-button" data-variant="secondary" href={pathTo('nationalPicture', language)}>
          {t.nationalPicture}
        </a>
      )}
    </p>
  )
}

const problemPage = (frame: Frame, problem: Problem, typed?: FormFields): Response => {
  if (isApiPath(frame.context.req.path)) return problemJson(frame, problem, statuses[problem])
  const { language, deps } = frame
  const t = problemTexts[language]
  const { title, lead, help } = t[problem]
  const contact = t.contact(deps.site.contact)
  return frame.context.html(
    <Layout {...frame} title={title} routeId={null} region={null}>
      <div class="problem">
        <div class="problem__art">
          <Mark isIncomplete />
        </div>
        <div class="problem__text">
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          <p class="page-heading__lead">{lead}</p>
          <p>{help}</p>
          <Ways problem={problem} frame={frame} />
        </div>
      </div>
      {typed && <Typed fields={typed} language={language} />}
      <p class="problem__contact">
        {contact.before}
        <a href={`mailto:${contact.address}`}>{contact.address}</a>
        {contact.after} {problem === 'session-ended' ? '' : `${t.code(statuses[problem])}.`}
      </p>
    </Layout>,
    statuses[problem],
  ) as Response
}

export const notFoundPage = (frame: Frame): Response => problemPage(frame, 'not-found')
export const forbiddenPage = (frame: Frame): Response => problemPage(frame, 'forbidden')
export const tooLargePage = (frame: Frame): Response => problemPage(frame, 'too-large')
export const serverErrorPage = (frame: Frame): Response => problemPage(frame, 'server-error')
export const unavailablePage = (frame: Frame): Response => problemPage(frame, 'unavailable')
export const crossSitePage = (frame: Frame): Response => problemPage(frame, 'cross-site')
/** Shown when the session has ended; what was typed stands on the page so that it is not lost. */
export const sessionEndedPage = ({ typed, ...frame }: Frame & { typed: FormFields | null }): Response =>
  problemPage(frame, 'session-ended', typed ?? undefined)
