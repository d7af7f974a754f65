import { figuresOf } from '../national/figure-history.ts'
import { frontView } from '../national/front-view.ts'
import { EmptyPicturePage } from '../national/picture-page.tsx'
import { readMore } from '../national/read-more.ts'
import { readPicture } from '../national/read-picture.ts'
import type { Site, Visit } from '../site.tsx'
import { SeminarPage } from './seminar-page.tsx'
import { seminarTexts } from './seminar-texts.ts'
import { readSlides } from './slide-choice.ts'

const show = async (visit: Visit<'seminar'>): Promise<Response> => {
  const { deps, language, query } = visit
  const t = seminarTexts[language]
  const frame = { title: t.title, description: t.description, isWide: true }
  const picture = await readPicture(deps, query, language)
  if (!picture)
    return visit.page({
      ...frame,
      children: <EmptyPicturePage language={language} links={await readMore(deps, language)} />,
    })
  const choice = readSlides(query)
  const front = frontView(picture, figuresOf(picture.snapshot, picture.instrument), language)
  return visit.page({
    ...frame,
    status: picture.problems.length > 0 || choice.unknown.length > 0 ? 400 : 200,
    children: (
      <SeminarPage
        material={{ picture, front, language, origin: deps.site.origin }}
        choice={choice}
        isDemonstration={deps.site.isDemonstration}
      />
    ),
  })
}

/** The national picture as slides for a steering group. */
export const registerSeminar = (site: Site): void => {
  site.on('seminar', show)
}
