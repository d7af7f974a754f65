import type { FourSteps, ValidationStep } from '#shared/articles/four-steps.ts'
import type { Language } from '#shared/platform/language.ts'
import { PrintButton } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { softly } from '../texts/soft-hyphens.ts'
import { SourceLink } from './foreign-link.tsx'
import { hubTexts } from './hub-texts.ts'
import { StepPicture } from './step-picture.tsx'

type StepProps = { language: Language; step: ValidationStep; number: number }

const anchorOf = ({ id }: ValidationStep): string => `step-${id}`

/** The stairs: each step a picture, a number, a name, and the way to what is told of it. */
const Stairs = ({ language, steps }: { language: Language; steps: readonly ValidationStep[] }) => {
  const t = hubTexts[language]
  return (
    <nav aria-labelledby="steps">
      <ol class="stairs">
        {steps.map((step, index) => (
          <li class="stairs__step">
            <a class="stairs__link" href={`#${anchorOf(step)}`} data-step>
              <StepPicture step={step.id} />
              <span class="stairs__number">{t.stepNumber(index + 1)}</span>
              <span class="stairs__name">{softly(step.name[language])}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const Told = ({ term, text }: { term: string; text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{text}</dd>
  </div>
)

const StepText = ({
  language,
  step,
  number,
  before,
  after,
}: StepProps & { before: ValidationStep | undefined; after: ValidationStep | undefined }) => {
  const t = hubTexts[language]
  const others = step.otherNames[language]
  return (
    <section class="step" id={anchorOf(step)} aria-labelledby={`${anchorOf(step)}-name`} data-step-text>
      <StepPicture step={step.id} alt={step.pictureAlt[language]} />
      <div class="step__text">
        <h3 id={`${anchorOf(step)}-name`}>
          {number}. {step.name[language]}
        </h3>
        {others.length > 0 && <p class="step__other">{t.alsoCalled(formatList(others, language))}</p>}
        <dl class="step__facts">
          <Told term={t.whatHappens} text={step.whatHappens[language]} />
          <Told term={t.whatYouDo} text={step.whatYouDo[language]} />
          <Told term={t.whoDoesIt} text={step.whoDoesIt[language]} />
          <Told term={t.result} text={step.result[language]} />
        </dl>
        <p class="step__source">
          {t.source}: <SourceLink source={step.source} language={language} />
        </p>
        <p class="step__ways">
          {before && <a href={`#${anchorOf(before)}`}>{t.previousStep(before.name[language])}</a>}
          {after && <a href={`#${anchorOf(after)}`}>{t.nextStep(after.name[language])}</a>}
        </p>
      </div>
    </section>
  )
}

/** The four steps as a picture to walk through. With script one step at a time is told and the arrow keys move; without it, and on paper, all are. */
export const FourStepsWalk = ({ language, fourSteps }: { language: Language; fourSteps: FourSteps }) => {
  const { title, lead, steps } = fourSteps
  return (
    <section aria-labelledby="steps">
      <h2 class="ds-heading" data-size="md" id="steps">
        {title[language]}
      </h2>
      <p>{lead[language]}</p>
      <step-walk>
        <p class="stairs-hint" data-walk-hint hidden>
          {hubTexts[language].walkHint}
        </p>
        <Stairs language={language} steps={steps} />
        <div class="steps-told">
          {steps.map((step, index) => (
            <StepText
              language={language}
              step={step}
              number={index + 1}
              before={steps[index - 1]}
              after={steps[index + 1]}
            />
          ))}
        </div>
      </step-walk>
      <p class="button-row">
        <PrintButton language={language} />
      </p>
    </section>
  )
}
