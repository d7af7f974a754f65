import { anywhere, persons, professionals, wantIds, wantsOf } from '#shared/actors/answers.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { wayTexts } from './way-texts.ts'
import { type Given, type Question, questions, wayAddress } from './way-view.ts'

type Choice = { value: string; label: string }
type Group = { label: string | null; choices: Choice[] }

/** What may be answered to a question; what one may want depends on who one is. */
const groupsOf = (question: Question, { who }: Given, language: Language): Group[] => {
  const t = wayTexts[language]
  if (question === 'who')
    return [
      { label: t.groups.person, choices: persons.map((value) => ({ value, label: t.whoOf[value] })) },
      { label: t.groups.professional, choices: professionals.map((value) => ({ value, label: t.whoOf[value] })) },
    ]
  if (question === 'where')
    return [
      {
        label: null,
        choices: [
          ...regions.map(({ code, county, name }) => ({ value: code, label: language === 'sv' ? county : name })),
          { value: anywhere, label: t.anywhere },
        ],
      },
    ]
  const wants = who ? wantsOf(who) : wantIds
  return [{ label: null, choices: wants.map((value) => ({ value, label: t.wantOf[value] })) }]
}

const Message = ({ language, question }: { language: Language; question: Question }) => (
  <p class="ds-validation-message" data-color="danger" id={`${question}-error`}>
    {wayTexts[language].choose}
  </p>
)

type QuestionProps = { language: Language; question: Question; given: Given; isMissing: boolean }

const Radios = ({ language, question, given, isMissing }: QuestionProps) => (
  <fieldset
    class="ds-fieldset form-radios way-choices"
    aria-describedby={isMissing ? `${question}-error` : undefined}
    id={question}
  >
    <legend class="ds-label">{wayTexts[language][question]}</legend>
    {isMissing && <Message language={language} question={question} />}
    {groupsOf(question, given, language).map((group) => (
      <div class="way-choices__group">
        {group.label && <p class="way-choices__label">{group.label}</p>}
        {group.choices.map(({ value, label }) => (
          <label class="form-radio" for={`${question}-${value}`}>
            <input
              class="ds-input"
              type="radio"
              id={`${question}-${value}`}
              name={question}
              value={value}
              checked={given[question] === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    ))}
  </fieldset>
)

const Chooser = ({ language, question, given, isMissing }: QuestionProps) => {
  const t = wayTexts[language]
  const options = (choices: readonly Choice[]) =>
    choices.map(({ value, label }) => (
      <option value={value} selected={given[question] === value}>
        {label}
      </option>
    ))
  return (
    <div class="ds-field form-field">
      <label class="ds-label" for={question}>
        {t[question]}
      </label>
      <select
        class="ds-input"
        id={question}
        name={question}
        aria-invalid={isMissing ? 'true' : undefined}
        aria-describedby={isMissing ? `${question}-error` : undefined}
      >
        <option value="">{t.choose}</option>
        {groupsOf(question, { ...given, who: null }, language).map((group) =>
          group.label ? <optgroup label={group.label}>{options(group.choices)}</optgroup> : options(group.choices),
        )}
      </select>
      {isMissing && <Message language={language} question={question} />}
    </div>
  )
}

/** One question, with the answers before it kept. */
export const QuestionPage = ({ language, question, given, isMissing }: QuestionProps) => {
  const t = wayTexts[language]
  const number = questions.indexOf(question) + 1
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} eyebrow={t.question(number)} />
      <form method="get" action={pathTo('findYourWay', language)}>
        {questions
          .filter((one) => one !== question && given[one] !== null)
          .map((one) => (
            <input type="hidden" name={one} value={given[one] ?? ''} />
          ))}
        {question === 'where' ? (
          <Chooser language={language} question={question} given={given} isMissing={isMissing} />
        ) : (
          <Radios language={language} question={question} given={given} isMissing={isMissing} />
        )}
        <input type="hidden" name="asked" value={question} />
        <p class="form-buttons">
          <button class="ds-button" type="submit">
            {number === questions.length ? t.show : t.next}
          </button>
          {number > 1 && <a href={pathTo('findYourWay', language)}>{t.again}</a>}
        </p>
      </form>
      <p>
        <a href={`${wayAddress(given, language)}${Object.values(given).some(Boolean) ? '&' : '?'}form=all`}>{t.all}</a>
      </p>
    </>
  )
}

/** All three in one form. */
export const AllQuestionsPage = ({
  language,
  given,
  missing,
}: {
  language: Language
  given: Given
  missing: readonly Question[]
}) => {
  const t = wayTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <form method="get" action={pathTo('findYourWay', language)}>
        {questions.map((question) => (
          <Chooser language={language} question={question} given={given} isMissing={missing.includes(question)} />
        ))}
        <input type="hidden" name="form" value="all" />
        <input type="hidden" name="asked" value="all" />
        <button class="ds-button" type="submit">
          {t.show}
        </button>
      </form>
      <p>
        <a href={pathTo('findYourWay', language)}>{t.oneByOne}</a>
      </p>
    </>
  )
}
