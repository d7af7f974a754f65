import { texts } from '#shared/platform/language.ts'
import type { RecipientKind } from './recipient.ts'

type PlanPaperWords = {
  title: string
  audiences: Record<Exclude<RecipientKind, 'partner'>, string>
  partnerAudience: (name: string) => string
  draft: string
  demonstration: string
  made: (moment: string, name: string) => string
  page: (page: string, of: string) => string
  sections: {
    goal: string
    standing: string
    weightiest: string
    actions: string
    money: string
    barriers: string
    decision: string
    overview: string
  }
  noGoal: string
  standing: {
    hidden: string
    none: string
    now: string
    projected: string
    sentence: (target: number, reached: number, asked: number) => string
    projection: (from: string, to: string) => string
    sameProjection: (percent: string) => string
  }
  columns: { action: string; ends: string; responsible: string; number: string; status: string }
  open: string
  moreActions: (count: number) => string
  moreBarriers: (count: number) => string
  noActions: string
  noBarriers: string
  sums: { kronor: string; hours: string; counted: (what: 'kronor' | 'hours', given: number, actions: number) => string }
  shortened: string
  decision: {
    adopted: (day: string, body: string, reference: string) => string
    draft: string
    revision: (day: string, body: string, reference: string) => string
  }
  partnerIntro: (partner: string, region: string, actions: number) => string
}

/** The words of a plan on paper. Numbers and days come formatted. */
export const planPaperWords = texts<PlanPaperWords>({
  sv: {
    title: 'Handlingsplan för validering',
    audiences: { politicians: 'För politiker: planen på en sida', managers: 'För chefer: hela planen' },
    partnerAudience: (name) => `För ${name}: er del av planen`,
    draft: 'Utkast',
    demonstration: 'Demonstrationsdata. Planen är påhittad.',
    made: (moment, name) => `Gjord ${moment} av ${name}`,
    page: (page, of) => `Sida ${page} av ${of}`,
    sections: {
      goal: 'Vad vi vill',
      standing: 'Var vi står',
      weightiest: 'Det viktigaste vi gör',
      actions: 'Insatser',
      money: 'Pengar och arbetstid',
      barriers: 'Hinder som andra måste undanröja',
      decision: 'Beslut',
      overview: 'Insatserna i korthet',
    },
    noGoal: 'Inget mål är skrivet.',
    standing: {
      hidden: 'Regionens kartläggning är inte inlämnad. Därför visas inte läget.',
      none: 'Kartläggningen har inget resultat än.',
      now: 'av det högsta når regionen i kartläggningen i dag',
      projected: 'blir det om planens insatser når sin nivå',
      sentence: (target, reached, asked) =>
        `Målet är nivå ${target} av 4 i varje fråga. Dit når regionen i ${reached} av ${asked} frågor.`,
      projection: (from, to) => `Om planens insatser når sin nivå går hela kartläggningen från ${from} till ${to}.`,
      sameProjection: (percent) => `Hela kartläggningen stannar på ${percent}, också om planens insatser når sin nivå.`,
    },
    columns: { action: 'Insats', ends: 'Klart senast', responsible: 'Ansvarig', number: 'Nr', status: 'Läge' },
    open: 'inte bestämt',
    moreActions: (count) => (count === 1 ? '… och 1 insats till.' : `… och ${count} insatser till.`),
    moreBarriers: (count) => `… och ${count} hinder till.`,
    noActions: 'Planen har inga insatser än.',
    noBarriers: 'Inga hinder har lyfts.',
    sums: {
      kronor: 'kronor',
      hours: 'timmar',
      counted: (what, given, actions) =>
        given === 0
          ? `Ingen insats anger ${what === 'kronor' ? 'kronor' : 'timmar'}.`
          : given === actions
            ? `${actions === 1 ? 'Den enda insatsen' : `Alla ${actions} insatser`} anger ${what === 'kronor' ? 'kronor' : 'timmar'}.`
            : `${given} av ${actions} insatser anger ${what === 'kronor' ? 'kronor' : 'timmar'}.`,
    },
    shortened: 'Texter som slutar med […] är förkortade här. De står i sin helhet i planen.',
    decision: {
      adopted: (day, body, reference) => `Beslutad ${day} av ${body}, diarienummer ${reference}.`,
      draft: 'Utkast. Regionen har inte beslutat om planen.',
      revision: (day, body, reference) =>
        `Utkast till ändrad plan, inte beslutat. Planen som gäller beslutades ${day} av ${body}, diarienummer ${reference}.`,
    },
    partnerIntro: (partner, region, actions) =>
      `${actions === 1 ? 'Det här är den insats' : `Det här är de ${actions} insatser`} i handlingsplanen för ${region} där ${partner} deltar.`,
  },
  en: {
    title: 'Action plan for validation',
    audiences: { politicians: 'For politicians: the plan on one page', managers: 'For managers: the whole plan' },
    partnerAudience: (name) => `For ${name}: your part of the plan`,
    draft: 'Draft',
    demonstration: 'Demonstration data. The plan is made up.',
    made: (moment, name) => `Made ${moment} by ${name}`,
    page: (page, of) => `Page ${page} of ${of}`,
    sections: {
      goal: 'What we want',
      standing: 'Where we stand',
      weightiest: 'What matters most',
      actions: 'Actions',
      money: 'Money and working time',
      barriers: 'Barriers that others must remove',
      decision: 'Decision',
      overview: 'The actions in brief',
    },
    noGoal: 'No goal has been written.',
    standing: {
      hidden: 'The region has not handed in its mapping, so where it stands is not shown.',
      none: 'The mapping has no result yet.',
      now: 'of the highest is where the region is in the mapping today',
      projected: "is what it becomes if the plan's actions reach their levels",
      sentence: (target, reached, asked) =>
        `The target is level ${target} of 4 in every question. The region reaches it in ${reached} of ${asked} questions.`,
      projection: (from, to) =>
        `If the plan's actions reach their levels, the whole mapping goes from ${from} to ${to}.`,
      sameProjection: (percent) =>
        `The whole mapping stays at ${percent}, even if the plan's actions reach their levels.`,
    },
    columns: { action: 'Action', ends: 'Done by', responsible: 'Responsible', number: 'No.', status: 'Status' },
    open: 'not decided',
    moreActions: (count) => (count === 1 ? '… and 1 more action.' : `… and ${count} more actions.`),
    moreBarriers: (count) => (count === 1 ? '… and 1 more barrier.' : `… and ${count} more barriers.`),
    noActions: 'The plan has no actions yet.',
    noBarriers: 'No barriers have been raised.',
    sums: {
      kronor: 'kronor',
      hours: 'hours',
      counted: (what, given, actions) =>
        given === 0
          ? `No action states ${what}.`
          : given === actions
            ? `${actions === 1 ? 'The only action states' : `All ${actions} actions state`} ${what}.`
            : `${given} of ${actions} actions ${given === 1 ? 'states' : 'state'} ${what}.`,
    },
    shortened: 'Texts that end with […] are shortened here. The plan has them in full.',
    decision: {
      adopted: (day, body, reference) => `Decided on ${day} by ${body}, reference number ${reference}.`,
      draft: 'Draft. The region has not decided on the plan.',
      revision: (day, body, reference) =>
        `Draft of a changed plan, not decided. The plan in force was decided on ${day} by ${body}, reference number ${reference}.`,
    },
    partnerIntro: (partner, region, actions) =>
      `${actions === 1 ? 'This is the action' : `These are the ${actions} actions`} in the action plan of ${region} in which ${partner} takes part.`,
  },
})
