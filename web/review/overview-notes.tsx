import type { Child } from 'hono/jsx'
import { mappingCourseId } from '#shared/courses/course.ts'
import { texts } from '#shared/platform/language.ts'
import { canAnswer, type Mapping } from '../assessments/mapping.ts'
import { Notice } from '../components/page-parts.tsx'
import { courseTexts } from '../courses/course-texts.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatList } from '../texts/format.ts'
import { RemarkList, remarkEntries } from './remark-list.tsx'

const noteTexts = texts({
  sv: {
    unlocked: (ids: string) =>
      `Samordnaren har låst upp fråga ${ids}. Ändra om det behövs. Sedan skriver den som är ansvarig under på nytt.`,
    toUnlocked: 'Se vad som är upplåst',
    toSignature: 'Se underskriften',
  },
  en: {
    unlocked: (ids) => `The coordinator has unlocked question ${ids}. Change it if needed. Then an owner signs again.`,
    toUnlocked: 'See what is unlocked',
    toSignature: 'See the signature',
  },
})

/**
 * What stands at the top of a mapping's overview beside its state: what the coordinator has unlocked and remarked, the way to the signature, and (until the person has taken it) to the short
 * training. At most two reads.
 */
export const overviewNotes = async (visit: Visit<'mapping'>, mapping: Mapping): Promise<Child> => {
  const { deps, language, person, now } = visit
  const { assessment, instrument, lock } = mapping
  const [progress, remarks] = await Promise.all([
    lock === null ? deps.courses.taker(mappingCourseId, person.email) : null,
    assessment.signOffs ? deps.review.sentRemarks(mapping.region.code, mapping.round.id) : [],
  ])
  const t = noteTexts[language]
  const params = { region: mapping.region.code, round: mapping.round.id }
  const handIn = pathTo('handIn', language, params)
  const unlocked = (assessment.unlockedIds ?? []).filter((id) => lock !== null && canAnswer(mapping, id))
  const training = courseTexts[language]
  return (
    <>
      {unlocked.length > 0 ? (
        <Notice color="warning">
          <p>{t.unlocked(formatList(unlocked, language))}</p>
          <p>
            <a class="ds-link" href={handIn}>
              {t.toUnlocked}
            </a>
          </p>
        </Notice>
      ) : (
        assessment.signOffs && (
          <p>
            <a class="ds-link" href={`${handIn}#sign-off`}>
              {t.toSignature}
            </a>
          </p>
        )
      )}
      {progress && !progress.finishedAt && (
        <p class="training-hint">
          {training.hint}{' '}
          <a class="ds-link" href={pathTo('course', language, { course: mappingCourseId })}>
            {training.toTraining}
          </a>
        </p>
      )}
      <RemarkList
        entries={{ ...remarkEntries(remarks, instrument, assessment), earlier: [] }}
        reader={{ language, now, personId: person.email }}
        addressOf={({ areaId, indicator }) =>
          `${pathTo('mappingArea', language, { ...params, area: areaId })}#${indicator.id}`
        }
      />
    </>
  )
}
