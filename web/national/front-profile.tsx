import type { Language } from '#shared/platform/language.ts'
import { Arrow, type FigureLink, FrontPart, ProfileMark } from './front-parts.tsx'
import { frontTexts } from './front-texts.ts'
import type { FrontView } from './front-view.ts'
import { periodName } from './period-words.ts'

/** What every part of the overview is made from. */
export type FrontProps = {
  view: FrontView
  language: Language
  /** The compared month; null: the round before. */
  comparedPeriod: string | null
  figure: FigureLink
  allFigures: string
}

const Moves = ({ view: { moved, whyNoMoves }, language, comparedPeriod, figure }: FrontProps) => {
  const t = frontTexts[language]
  if (!moved) return <p class="front__note">{t.noMoves[whyNoMoves]}</p>
  return (
    <p class="front-moves">
      {comparedPeriod === null ? t.movesSince : t.movesFrom(periodName(comparedPeriod, language))}:{' '}
      {moved.parts.map(({ key, direction, count }) => (
        <>
          <Arrow direction={direction} />
          {/* The figures of these names are over the round before; of two chosen pictures the table tells. */}
          {'\u00a0'}
          <a class="ds-link" href={moved.hasFigures ? figure(key) : '#profile'}>
            <strong>{count}</strong> {t.movedWords[direction](count)}
          </a>{' '}
        </>
      ))}
      <span class="front__note">
        {moved.shared} {!moved.isOfAll && t.notTheSame}
      </span>
    </p>
  )
}

/** The national profile in a table, and above it where it moves. */
export const FrontProfile = (props: FrontProps) => {
  const { view, language, figure } = props
  const t = frontTexts[language]
  if (!view.hasProfile)
    return (
      <FrontPart title={t.profile}>
        <p class="front__note">{t.noProfile}</p>
      </FrontPart>
    )
  const hasChange = view.profile.some(({ change }) => change !== null)
  return (
    <FrontPart title={t.profile}>
      <Moves {...props} />
      <table class="front-profile">
        <caption>
          {t.profileCaption(Math.round(view.target))} {hasChange && t.changeUnit}
        </caption>
        <thead class="tables-heard">
          <tr>
            <th scope="col">{t.area}</th>
            <td />
            <th scope="col">{t.median}</th>
            {hasChange && <th scope="col">{t.change}</th>}
          </tr>
        </thead>
        <tbody>
          {view.profile.map((line) => (
            <tr>
              <th scope="row">
                <a class="ds-link" href={figure(line.key)}>
                  {line.label}
                </a>
              </th>
              <td class="front-profile__mark">
                <ProfileMark line={line} target={view.target} />
              </td>
              <td class="front-profile__number">{line.text}</td>
              {hasChange && (
                <td class="front-profile__change">
                  {line.change && (
                    <>
                      <Arrow direction={line.change.direction} />
                      <span class="tables-heard">{t.directions[line.change.direction]}</span> {line.change.text}
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </FrontPart>
  )
}
