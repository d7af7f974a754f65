import type { Child } from 'hono/jsx'
import type { Deed } from '#shared/instruments/draft.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { Notice } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'

const conflictTexts = texts({
  sv: {
    title: (part: string) => `En kollega har ändrat ${part} under tiden`,
    saved: (name: string, when: string) => `${name} sparade ${when}.`,
    typed: 'Det du skrev är inte sparat men står kvar här under. Sparar du igen gäller det du har skrivit.',
    stands: 'Så står det nu',
    keepTheirs: 'Kasta det jag skrev och visa kollegans',
  },
  en: {
    title: (part) => `A colleague has changed ${part} meanwhile`,
    saved: (name, when) => `${name} saved ${when}.`,
    typed: 'What you wrote is not saved but stands below. If you save again, what you have written holds.',
    stands: 'How it stands now',
    keepTheirs: "Drop what I wrote and show my colleague's",
  },
})

/** What stands in a part now, by what each text is called. */
export type Stands = readonly { label: string; text: { sv: string; en: string } }[]

/** Says that a colleague has changed the part meanwhile, and shows what stands now. The form with what was typed comes below. */
export const ConflictNotice = ({
  language,
  part,
  deed,
  address,
  differs,
  stands = [],
}: {
  language: Language
  /** What was changed, in running text. */
  part: string
  /** The colleague's. */
  deed: Deed
  /** Where the part stands as the colleague left it. */
  address: string
  /** Where it differs from what was typed, as a sentence. */
  differs?: Child
  stands?: Stands
}) => {
  const t = conflictTexts[language]
  return (
    <Notice color="warning">
      <h2 class="ds-heading" data-size="2xs" tabindex={-1} data-autofocus>
        {t.title(part)}
      </h2>
      <p>
        {t.saved(deed.by.name, formatMoment(deed.at, language))} {differs} {t.typed}
      </p>
      {stands.length > 0 && (
        <>
          <p>{t.stands}:</p>
          <dl class="stands">
            {stands.map(({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>{text.sv}</dd>
                <dd lang="en">{text.en}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        <a class="ds-link" href={address}>
          {t.keepTheirs}
        </a>
      </p>
    </Notice>
  )
}
