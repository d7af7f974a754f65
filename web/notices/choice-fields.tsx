import { type NoticeKind, noticeKinds } from '#shared/notices/notice-reading.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { noticeTexts } from './notice-texts.ts'

/** Which kinds a person has on. */
export type KindsOn = { bell: readonly string[]; mail: readonly string[] }

const places = ['bell', 'mail'] as const

/** Says that the form has the boxes: one that was opened before there were any must not turn all off. */
const hasBoxes = 'kinds'

/** Those that are on, where these are off. */
export const kindsOn = (off: readonly NoticeKind[]): NoticeKind[] => noticeKinds.filter((kind) => !off.includes(kind))

/** Which kinds a person has off. */
type KindsOff = { bellOff: readonly NoticeKind[]; mailOff: readonly NoticeKind[] }

/** What is on of what is kept. */
export const keptKinds = ({ bellOff, mailOff }: KindsOff): KindsOn => ({
  bell: kindsOn(bellOff),
  mail: kindsOn(mailOff),
})

/** The boxes as they were ticked; as they are kept where the form that comes had none. */
export const typedKinds = (form: FormReader, kept: KindsOff): KindsOn =>
  form.raw(hasBoxes) === '1' ? { bell: form.all('bell'), mail: form.all('mail') } : keptKinds(kept)

/** The kinds that were left off: a box that is not ticked is not sent. */
export const kindsOff = (typed: KindsOn): KindsOff => {
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
      <input type="hidden" name={hasBoxes} value="1" />
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
