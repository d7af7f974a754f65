import { figureFrom } from '#shared/key-figures/figure-from.ts'
import type { KeyFigureSection } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, Notice, PageHeading, PrintButton } from '../components/page-parts.tsx'
import { FilterProblems, OlderPicture } from '../national/filter-form.tsx'
import { HeldNote } from '../national/held-note.tsx'
import { searchOf } from '../national/picture-filter.ts'
import { pictureTexts } from '../national/picture-texts.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { slideHeading } from './headings-view.ts'
import { seminarTexts } from './seminar-texts.ts'
import type { SlideChoice, SlideId } from './slide-choice.ts'
import { SlideChooser } from './slide-chooser.tsx'
import { SlideBody, type SlideMaterial } from './slides.tsx'

type Showing = { material: SlideMaterial; choice: SlideChoice; isDemonstration: boolean }

/** The part of the picture that a slide is about, whose day it bears. */
const sectionOf = (id: SlideId): KeyFigureSection => {
  if (id === 'profile' || id === 'ends' || id === 'moves') return 'profile'
  return id === 'priorities' || id === 'barriers' ? id : 'regions'
}

const Slide = ({ id, at, all, material, isDemonstration }: Showing & { id: SlideId; at: number; all: number }) => {
  const { language, picture } = material
  const t = seminarTexts[language]
  const heading = slideHeading(id, material)
  const title = `slide-${at}-title`
  return (
    <section
      class="slide"
      id={String(at)}
      aria-roledescription={t.slide}
      aria-labelledby={title}
      data-heard={t.heard(at, all, heading)}
    >
      <div class="slide__sheet" data-slide={id}>
        <div class="slide__inner">
          <h2 class="slide__heading" id={title}>
            {heading}
          </h2>
          <div class="slide__body">
            <SlideBody id={id} material={material} />
          </div>
          <p class="slide__foot">
            <span>{t.source(formatDay(figureFrom(sectionOf(id), picture.snapshot), language))}</span>
            {isDemonstration && <strong>{t.demonstration}</strong>}
            <span>{t.of(at, all)}</span>
          </p>
        </div>
      </div>
      <div class="slide__ask">
        <h3>{t.ask}</h3>
        <ul>
          {t.questions[id].map((question) => (
            <li>{question}</li>
          ))}
        </ul>
      </div>
      <nav class="slide__nav" aria-label={t.of(at, all)}>
        {at > 1 && (
          <a class="ds-link" href={`#${at - 1}`}>
            {t.previous}
          </a>
        )}
        {at < all && (
          <a class="ds-link" href={`#${at + 1}`}>
            {t.next}
          </a>
        )}
        <a class="ds-link" href="#showing">
          {t.toTop}
        </a>
      </nav>
    </section>
  )
}

/** The buttons of the showing; the script shows them, and each says in `data-do` what it does. */
const Controls = ({ language }: { language: Language }) => {
  const t = seminarTexts[language]
  const buttons = [
    ['previous', t.previous],
    ['next', t.next],
    ['notes', t.notes],
    ['dark', t.dark],
    ['full-screen', t.fullScreen],
    ['leave', t.leave],
  ] as const
  return (
    <div class="showing-controls" role="group" aria-label={t.controls}>
      <span class="showing-controls__at" aria-hidden="true" />
      {buttons.map(([action, label]) => (
        <button
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          type="button"
          data-do={action}
          aria-pressed={action === 'notes' || action === 'dark' ? 'false' : undefined}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** The national picture as slides: a page to read, that script shows one slide at a time and paper one slide a sheet. */
export const SeminarPage = ({ material, choice, isDemonstration }: Showing) => {
  const { language, picture } = material
  const t = seminarTexts[language]
  const { filter, problems, isNewest, period } = picture
  const search = searchOf({ period: filter.period, compared: filter.compared })
  const { ids, unknown } = choice
  return (
    <div class="showing" id="showing">
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('nationalPicture', language) + search, label: pictureTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <HeldNote snapshot={picture.snapshot} language={language} />
      <FilterProblems problems={problems} language={language} />
      {unknown.length > 0 && (
        <Notice color="warning">
          <p>{t.unknown(unknown.join(', '))}</p>
        </Notice>
      )}
      {!isNewest && <OlderPicture period={period} language={language} newest={pathTo('seminar', language)} />}
      <div class="showing-start">
        <div class="button-row">
          <button class="ds-button" type="button" data-do="start" hidden>
            {t.start}
          </button>
          <PrintButton language={language} />
        </div>
        <p class="showing-start__hint">
          {t.keys} {t.print}: {t.printHint}
        </p>
      </div>
      <SlideChooser picture={picture} ids={ids} language={language} />
      <p class="ds-sr-only" role="status" data-announce="polite" />
      <seminar-show>
        {ids.map((id, index) => (
          <Slide
            id={id}
            at={index + 1}
            all={ids.length}
            material={material}
            choice={choice}
            isDemonstration={isDemonstration}
          />
        ))}
        <Controls language={language} />
      </seminar-show>
    </div>
  )
}
