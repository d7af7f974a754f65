import { type Language, texts } from '#shared/platform/language.ts'
import type { FormFields } from '../form.ts'
import { pathTo } from '../paths.ts'
import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'

type Problem = 'not-found' | 'forbidden' | 'session-ended' | 'too-large' | 'server-error' | 'unavailable' | 'cross-site'
type Status = 401 | 403 | 404 | 413 | 500 | 503

const statuses = {
  'not-found': 404,
  forbidden: 403,
  'session-ended': 401,
  'too-large': 413,
  'server-error': 500,
  unavailable: 503,
  'cross-site': 403,
} as const satisfies Record<Problem, Status>

const problemTexts = texts<
  Record<Problem, { title: string; text: string }> & { typed: string; signIn: string; home: string }
>({
  sv: {
    'not-found': {
      title: 'Sidan finns inte',
      text: 'Adressen kan vara felskriven, eller så har sidan flyttats. Den kan också höra till en region som du inte arbetar i.',
    },
    forbidden: {
      title: 'Du har inte tillgång till sidan',
      text: 'Sidan är till för andra roller än din. Behöver du den i ditt arbete? Kontakta den som bjöd in dig.',
    },
    'session-ended': {
      title: 'Du är inte inloggad längre',
      text: 'Vi loggar ut dig när du inte har använt tjänsten på en timme. Det du skickade är inte sparat. Logga in och skicka det igen.',
    },
    'too-large': {
      title: 'Det du skickade är för stort',
      text: 'Ett formulär kan innehålla högst 3 megabyte text. Inget har sparats. Gå tillbaka, korta ner texten och skicka igen.',
    },
    'server-error': {
      title: 'Något gick fel hos oss',
      text: 'Det är inte ditt fel. Det du skickade kan vara osparat. Gå tillbaka, kontrollera och försök igen om en stund.',
    },
    unavailable: {
      title: 'Tjänsten är tillfälligt otillgänglig',
      text: 'Vi når inte lagringen just nu. Inget av det du skickade har sparats. Försök igen om några minuter.',
    },
    'cross-site': {
      title: 'Formuläret kom från en annan webbplats',
      text: 'Av säkerhetsskäl tar vi bara emot formulär som skickas från våra egna sidor.',
    },
    typed: 'Det här skrev du. Kopiera det innan du går vidare.',
    signIn: 'Logga in',
    home: 'Till startsidan',
  },
  en: {
    'not-found': {
      title: 'The page does not exist',
      text: 'The address may be misspelt, or the page has moved. It may also belong to a region that you do not work in.',
    },
    forbidden: {
      title: 'You do not have access to this page',
      text: 'The page is for other roles than yours. Do you need it in your work? Contact the person who invited you.',
    },
    'session-ended': {
      title: 'You are no longer signed in',
      text: 'We sign you out when you have not used the service for an hour. What you sent has not been saved. Sign in and send it again.',
    },
    'too-large': {
      title: 'What you sent is too large',
      text: 'A form can hold at most 3 megabytes of text. Nothing has been saved. Go back, shorten the text and send it again.',
    },
    'server-error': {
      title: 'Something went wrong on our side',
      text: 'It is not your fault. What you sent may not be saved. Go back, check, and try again in a while.',
    },
    unavailable: {
      title: 'The service is unavailable for the moment',
      text: 'We cannot reach the store right now. Nothing that you sent has been saved. Try again in a few minutes.',
    },
    'cross-site': {
      title: 'The form came from another website',
      text: 'For safety we only accept forms that are sent from our own pages.',
    },
    typed: 'This is what you wrote. Copy it before you go on.',
    signIn: 'Sign in',
    home: 'To the start page',
  },
})

const hiddenFields = new Set(['formKey', 'version'])

const Typed = ({ fields, language }: { fields: FormFields; language: Language }) => {
  const written = [...fields.values].filter(
    ([name, values]) => !hiddenFields.has(name) && values.some((value) => value.trim() !== ''),
  )
  if (written.length === 0) return null
  return (
    <section>
      <p>{problemTexts[language].typed}</p>
      {written.map(([name, values]) => (
        <textarea class="ds-input" aria-label={name} readonly rows={4}>
          {values.join('\n')}
        </textarea>
      ))}
    </section>
  )
}

const problemPage = (frame: Frame, problem: Problem, typed?: FormFields): Response => {
  const { title, text } = problemTexts[frame.language][problem]
  return frame.context.html(
    <Layout {...frame} title={title} routeId={null} region={null}>
      <h1 class="ds-heading">{title}</h1>
      <p>{text}</p>
      {typed && <Typed fields={typed} language={frame.language} />}
      <p>
        {problem === 'session-ended' ? (
          <a class="ds-button" href={pathTo('signIn', frame.language)}>
            {problemTexts[frame.language].signIn}
          </a>
        ) : (
          <a href={pathTo('home', frame.language)}>{problemTexts[frame.language].home}</a>
        )}
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
