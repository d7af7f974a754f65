import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { type MoveEffect, toUnlock } from '#shared/rounds/move-effect.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Table, Tag } from '../components/page-parts.tsx'
import { effectTexts } from './effect-texts.ts'

/** The regions that have handed in and would get something unlocked. */
export const unlockedRegions = (effects: readonly MoveEffect[]): MoveEffect[] =>
  effects.filter((effect) => isHandedIn(effect) && toUnlock(effect).length > 0)

const sum = (effects: readonly MoveEffect[], part: 'carried' | 'toLookAt' | 'fallenAway'): number =>
  effects.reduce((total, effect) => total + effect[part].length, 0)

const Ids = ({ ids, isMarked, language }: { ids: string[]; isMarked?: boolean; language: Language }) => {
  const t = effectTexts[language]
  if (ids.length === 0) return <span class="subtle">{t.none}</span>
  return (
    <span class={isMarked ? 'effect-ids effect-ids--marked' : 'effect-ids'}>
      <b>{ids.length}</b> <span class="subtle">{ids.join(' ')}</span>
    </span>
  )
}

/** What a newer version does to every region's answers in a round: how many, and which questions. What a region has written is not shown. */
export const EffectTable = ({
  round,
  effects,
  language,
}: {
  round: Round
  effects: readonly MoveEffect[]
  language: Language
}) => {
  const t = effectTexts[language]
  const reopened = unlockedRegions(effects).filter(({ status }) => status === 'accepted').length
  return (
    <>
      <p>{t.total(sum(effects, 'carried'), sum(effects, 'toLookAt'), sum(effects, 'fallenAway'))}</p>
      <p>{t.unlocks(unlockedRegions(effects).length)}</p>
      {reopened > 0 && <p>{t.reopened(reopened)}</p>}
      <Table
        isStacked
        caption={t.caption(round.title[language])}
        columns={[
          { label: t.region },
          { label: t.status },
          { label: t.carried, isNumber: true },
          { label: t.toLookAt },
          { label: t.fallenAway },
          { label: t.added },
        ]}
        rows={effects.map((effect) => [
          findRegion(effect.regionCode)?.name ?? effect.regionCode,
          <Tag color={isHandedIn(effect) ? 'success' : effect.status === 'returned' ? 'warning' : 'info'}>
            {t.statuses[effect.status]}
          </Tag>,
          String(effect.carried.length),
          <Ids ids={effect.toLookAt} isMarked language={language} />,
          <Ids ids={effect.fallenAway} language={language} />,
          <Ids ids={effect.added} language={language} />,
        ])}
      />
    </>
  )
}
