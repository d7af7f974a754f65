import {
  type NationalBarrier,
  regionsBehind,
  shownRegions,
  stateOfNational,
} from '#shared/barriers/national-barrier.ts'
import type { MayCount } from '#shared/barriers/openness.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag, Words } from '../components/page-parts.tsx'
import { Conflict } from '../plans/conflict.tsx'
import { asNames, EntryButton } from '../plans/plan-parts.tsx'
import { barrierDeskTexts } from './barrier-desk-texts.ts'
import { barrierWords, inLanguage, regionsText, stateColours } from './barrier-words.ts'
import { type NationalForm, nationalDifferences } from './national-form.ts'
import { AddressForm, AnswerForm, ContentForm, type FormsProps } from './national-forms.tsx'
import { Notes } from './national-notes.tsx'
import { type DoneCode, doneCodes, nationalNoticeTexts, type ToldRefusal } from './national-notice-texts.ts'
import { Decisions, Events, type Member, Members } from './national-parts.tsx'
import { nationalTexts } from './national-texts.ts'

/** What to say above the page besides errors of fields. */
export type NationalProblem =
  | { kind: 'told'; refusal: ToldRefusal }
  /** A form that a colleague was before: both texts are shown. */
  | { kind: 'overtaken'; form: NationalForm; current: NationalBarrier }

const Said = ({ visit, national }: Pick<FormsProps, 'visit' | 'national'>) => {
  const t = nationalTexts[visit.language]
  const said = visit.query.get('done')
  const code = doneCodes.find((each): each is DoneCode => each === said)
  const member = visit.query.get('member')
  if (!code) return null
  return (
    <Notice color="success" isStatus>
      <p>{nationalNoticeTexts[visit.language].done[code]}</p>
      {code === 'taken-out' && member && (
        <EntryButton
          action={visit.path('addToNational', { national: national.id })}
          formKey={visit.newFormKey()}
          label={t.putBack}
          of={national.title}
          name="member"
          value={member}
        />
      )}
    </Notice>
  )
}

const Problem = ({ visit, national, typed, problem }: FormsProps & { problem: NationalProblem }) => {
  const { language } = visit
  const t = nationalTexts[language]
  if (problem.kind === 'told')
    return (
      <Notice color="danger">
        <p>{nationalNoticeTexts[language].refusals[problem.refusal]}</p>
      </Notice>
    )
  return (
    <Conflict
      language={language}
      problem={t.conflict}
      stands={problem.current}
      differences={nationalDifferences(problem.current, typed, problem.form, language)}
      keepAddress={visit.path('nationalBarrier', { national: national.id })}
    />
  )
}

/** The coordinator's page for one national barrier: what it is, whom it was put forward to, what they answered, how it goes. */
export const NationalPage = ({
  members,
  mayCount,
  problem,
  ...props
}: FormsProps & { members: readonly Member[]; mayCount: MayCount; problem: NationalProblem | null }) => {
  const { visit, national, form } = props
  const { language } = visit
  const t = nationalTexts[language]
  const state = stateOfNational(national)
  const title = inLanguage(national.title, national.titleEn, language)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('coordinator'), label: barrierDeskTexts[language].toDesk },
          { href: visit.path('barrierDesk'), label: barrierDeskTexts[language].title },
        ]}
      />
      <PageHeading
        title={<Words {...title} />}
        eyebrow={barrierWords[language].regions(regionsBehind(national))}
        lead={t.lead}
      />
      <p class="barrier-tags">
        <Tag color={stateColours[state]}>{barrierWords[language].states[state]}</Tag>{' '}
        <Tag color={national.isReleased ? 'info' : 'neutral'}>
          {barrierDeskTexts[language].released[`${national.isReleased}`]}
        </Tag>
      </p>
      <p>{t.publicSees(regionsText(shownRegions(national, mayCount), language))}</p>
      {!problem && visit.id === 'nationalBarrier' && <Said {...props} />}
      <ErrorSummary form={form} labels={asNames(t.labels)} />
      {problem && <Problem {...props} problem={problem} />}
      <div class="barrier-parts">
        <ContentForm {...props} />
        <Members visit={visit} national={national} members={members} mayCount={mayCount} />
        <AddressForm {...props} />
        <AnswerForm {...props} />
        <Notes {...props} />
        <Decisions visit={visit} national={national} />
        <Events visit={visit} national={national} />
      </div>
    </>
  )
}
