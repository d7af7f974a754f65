import { texts } from '#shared/platform/language.ts'

/** Texts on what a newer version does to the answers of the regions. */
export const effectTexts = texts({
  sv: {
    title: (round: string) => `Vad som händer med svaren i ${round}`,
    lead: 'Så blir det om omgången flyttas till den här versionen. Inget av det regionerna har skrivit försvinner: deras ursprungliga svar finns alltid kvar.',
    caption: (round: string) => `Regionernas svar i ${round} under den nya versionen`,
    region: 'Region',
    status: 'Läge',
    carried: 'Följer med',
    toLookAt: 'Ska ses över',
    fallenAway: 'Faller bort',
    added: 'Nya frågor',
    none: '–',
    statuses: { open: 'svarar', returned: 'återlämnad', submitted: 'inlämnad', accepted: 'godkänd' },
    total: (carried: number, toLookAt: number, fallenAway: number) =>
      `Av alla svar följer ${carried} med, ${toLookAt} ska ses över och ${fallenAway} faller bort.`,
    unlocks: (count: number) =>
      count === 0
        ? 'Ingen region som har lämnat in behöver svara igen.'
        : count === 1
          ? '1 region som har lämnat in får frågor upplåsta. Resten av dess svar förblir inlämnat.'
          : `${count} regioner som har lämnat in får frågor upplåsta. Resten av deras svar förblir inlämnat.`,
    reopened: (count: number) =>
      count === 1
        ? '1 av dem är redan godkänd. Den blir inlämnad igen och behöver godkännas på nytt.'
        : `${count} av dem är redan godkända. De blir inlämnade igen och behöver godkännas på nytt.`,
    noRounds: 'Ingen pågående omgång använder en äldre version.',
    closed: (day: string) =>
      `Omgångens sista svarsdag var ${day}. Förläng den först, annars kan ingen svara på det nya.`,
  },
  en: {
    title: (round) => `What happens to the answers in ${round}`,
    lead: 'This is how it will be if the round moves to this version. Nothing that the regions have written is lost: their original answers always remain.',
    caption: (round) => `The regions' answers in ${round} under the new version`,
    region: 'Region',
    status: 'Status',
    carried: 'Carry over',
    toLookAt: 'To look at',
    fallenAway: 'Fall away',
    added: 'New questions',
    none: '–',
    statuses: { open: 'answering', returned: 'returned', submitted: 'handed in', accepted: 'accepted' },
    total: (carried, toLookAt, fallenAway) =>
      `Of all answers ${carried} carry over, ${toLookAt} must be looked at and ${fallenAway} fall away.`,
    unlocks: (count) =>
      count === 0
        ? 'No region that has handed in needs to answer again.'
        : count === 1
          ? '1 region that has handed in gets questions unlocked. The rest of its answers stay handed in.'
          : `${count} regions that have handed in get questions unlocked. The rest of their answers stay handed in.`,
    reopened: (count) =>
      count === 1
        ? '1 of them is accepted already. It becomes handed in again and must be accepted again.'
        : `${count} of them are accepted already. They become handed in again and must be accepted again.`,
    noRounds: 'No running round uses an older version.',
    closed: (day) =>
      `The last day to answer in the round was ${day}. Extend it first, or nobody can answer what is new.`,
  },
})
