import { type Answers, anywhere } from '#shared/actors/answers.ts'
import type { ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { PageHeading, PrintButton } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { Contact } from './contact.tsx'
import { wayTexts } from './way-texts.ts'
import { type Question, questions, type ShownWay, wayAddress } from './way-view.ts'

const answerOf = (question: Question, { who, where, want }: Answers, language: Language): string => {
  const t = wayTexts[language]
  if (question === 'who') return t.whoOf[who]
  if (question === 'want') return t.wantOf[want]
  const region = findRegion(where)
  return region ? (language === 'sv' ? region.county : region.name) : t.anywhere
}

const GivenAnswers = ({ language, answers }: { language: Language; answers: Answers }) => {
  const t = wayTexts[language]
  return (
    <section class="way-answers" aria-labelledby="answers">
      <h2 class="way-answers__title" id="answers">
        {t.yourAnswers}
      </h2>
      <dl>
        {questions.map((question) => (
          <div>
            <dt>{t[question]}</dt>
            <dd>
              {answerOf(question, answers, language)}{' '}
              <a href={wayAddress({ ...answers, [question]: null }, language)} aria-label={t.changeOf(t[question])}>
                {t.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={pathTo('findYourWay', language)}>{t.again}</a>
      </p>
    </section>
  )
}

const WayCard = ({
  language,
  shown,
  isFirst,
  chooseRegion,
}: {
  language: Language
  shown: ShownWay
  isFirst: boolean
  /** Where the region is chosen. */
  chooseRegion: string
}) => {
  const t = wayTexts[language]
  const { way, link, actor, note } = shown
  return (
    <li class={isFirst ? 'way-found way-found--first' : 'way-found'}>
      {isFirst && <p class="way-found__eyebrow">{t.first}</p>}
      <h2 class="ds-heading" data-size="xs">
        {way.place[language]}
      </h2>
      <p>{way.why[language]}</p>
      <p>
        <strong>{t.whatToDo}</strong> {way.next[language]}
      </p>
      {actor && (
        <p>
          {t.contact}: <Contact language={language} actor={actor} />
        </p>
      )}
      {note && <p>{note === t.chooseRegion ? <a href={chooseRegion}>{note}</a> : note}</p>}
      {link && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </li>
  )
}

type WayPageProps = {
  language: Language
  answers: Answers
  ways: readonly ShownWay[]
  alsoInRegion: readonly ListedActor[]
  /** The page of the benefit for whoever asks. */
  audience: { href: string; title: string } | null
}

/** The places to turn to, the best first. */
export const WayPage = ({ language, answers, ways, alsoInRegion, audience }: WayPageProps) => {
  const t = wayTexts[language]
  return (
    <>
      <PageHeading title={t.resultTitle} lead={t.resultLead} />
      <div class="text-page">
        <div class="reading-side">
          <GivenAnswers language={language} answers={answers} />
        </div>
        <div class="text-page__text">
          <ol class="ways-found">
            {ways.map((shown, index) => (
              <WayCard
                language={language}
                shown={shown}
                isFirst={index === 0}
                chooseRegion={wayAddress({ ...answers, where: null }, language)}
              />
            ))}
          </ol>
          {answers.where !== anywhere && alsoInRegion.length > 0 && (
            <section aria-labelledby="also">
              <h2 class="ds-heading" data-size="xs" id="also">
                {t.regionAlso}
              </h2>
              <ul>
                {alsoInRegion.map((actor) => (
                  <li>
                    {actor.name[language]}. {actor.does[language]} <Contact language={language} actor={actor} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {audience && (
            <p>
              <a href={audience.href}>{t.yourPage(audience.title)}</a>
            </p>
          )}
          <p class="button-row">
            <PrintButton language={language} />
          </p>
        </div>
      </div>
    </>
  )
}
