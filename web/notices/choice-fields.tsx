import { type NoticeKind, noticeKinds } from '#shared/notices/notice-reading.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { noticeTexts } from './notice-texts.ts'

/** Which kinds a person has on. */
export type KindsOn = { bell: readonly string[]; mail: readonly string[] }

const places = ['bell', 'mail'] as const

/** Those that are on, where these are off. */
export const kindsOn = (off: readonly NoticeKind[]): NoticeKind[] => noticeKinds.filter((kind) => !off.includes(kind))

/** The boxes as they were ticked. */
export const typedKinds = (form: FormReader): KindsOn => ({ bell: form.all('bell'), mail: form.all('mail') })

/** The kinds that were left off: a box that is not ticked is not sent. */
export const readKindsOff = (form: FormReader): { bellOff: NoticeKind[]; mailOff: NoticeKind[] } => {
  const typed = typedKinds(form)
  const off = (ticked: readonly string[]) => noticeKinds.filter((kind) => !ticked.includes(kind))
  return { bellOff: off(typed.bell), mailOff: off(typed.mail) }
}

/** A table of boxes: each kind of notice, in the tool and in the mail. */
export const NoticeChoice = ({ language, on }: { language: Language; on: KindsOn }) => {
  const t = noticeTexts[language]
  const labels = { bell: t.inTool, mail: t.byMail }
  return (
    <fieldset class="ds-fieldset notice-choice" id="notices">
      <legend class="ds-label">{t.choice}</legend>
      <p class="form-field__hint">{t.choiceLead}</p>
      <table class="ds-table">
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            {places.map((place) => (
              <th scope="col">{labels[place]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {noticeKinds.map((kind) => (
            <tr>
              <th scope="row">{t.kinds[kind]}</th>
              {places.map((place) => (
                <td>
                  <label class="notice-choice__box" for={`${place}-${kind}`}>
                    <input
                      class="ds-input"
                      type="checkbox"
                      id={`${place}-${kind}`}
                      name={place}
                      value={kind}
                      checked={on[place].includes(kind)}
                    />
                    <span class="ds-sr-only">{t.box(t.kinds[kind], labels[place])}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}
