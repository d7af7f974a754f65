import { placeOf } from '../hub/hub-places.ts'
import type { Site } from '../site.tsx'
import { readActors } from './read-actors.ts'
import { WayPage } from './way-page.tsx'
import { AllQuestionsPage, QuestionPage } from './way-questions.tsx'
import { wayTexts } from './way-texts.ts'
import { givenIn, isComplete, nextQuestion, questions, waysFor } from './way-view.ts'

/** The three questions and the way that their answers show. The answers stand in the address alone. */
export const registerWay = (site: Site): void => {
  const { deps } = site
  site.on('findYourWay', async ({ language, query, page }) => {
    const t = wayTexts[language]
    const given = givenIn(query)
    const question = nextQuestion(given)
    const asked = query.get('asked')
    if (query.get('form') === 'all' && !isComplete(given)) {
      const missing = asked === 'all' ? questions.filter((one) => given[one] === null) : []
      return page({
        title: t.title,
        description: t.lead,
        status: missing.length > 0 ? 400 : 200,
        children: <AllQuestionsPage language={language} given={given} missing={missing} />,
      })
    }
    if (!isComplete(given)) {
      const isMissing = asked === question
      return page({
        title: t.title,
        description: t.lead,
        status: isMissing ? 400 : 200,
        children: <QuestionPage language={language} question={question ?? 'who'} given={given} isMissing={isMissing} />,
      })
    }
    const [actors, articles] = await Promise.all([readActors(deps), deps.articles.shown()])
    const { ways, alsoInRegion } = waysFor(given, { actors, articles, language })
    const audience = articles.find(({ id }) => id === given.who)
    const href = audience && placeOf(audience, language)
    return page({
      title: t.resultTitle,
      description: t.lead,
      isWide: true,
      children: (
        <WayPage
          language={language}
          answers={given}
          ways={ways}
          alsoInRegion={alsoInRegion}
          audience={href ? { href, title: audience.texts[language].title } : null}
        />
      ),
    })
  })
}
