import { texts } from '#shared/platform/language.ts'
import type { WorkshopRefusal } from '#shared/themes/workshop-deed.ts'
import type { WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import type { WorkshopField } from './workshop-form.ts'

/** What the notice at the top says was done. */
export const workshopDone = ['taken-up', 'saved', 'withdrawn', 'undone'] as const
export type WorkshopDone = (typeof workshopDone)[number]
/** Refusals that are told in a sentence; a doubled form counts as done, a stale one shows both, and what is gone is no page. */
export type ToldWorkshopRefusal = Exclude<WorkshopRefusal['kind'], 'already-done' | 'workshop-gone'>

type WorkshopTexts = {
  statuses: Record<WorkshopTheme['status'], string>
  labels: Record<WorkshopField, string>
  hints: { titleEn: string; audience: string; why: string; period: string; regions: string }
  usualAudience: string
  formTitle: string
  formLead: string
  takeUp: string
  changeTitle: string
  save: string
  empty: string
  endsBefore: string
  done: Record<WorkshopDone, string>
  refusals: Record<ToldWorkshopRefusal, string>
  conflict: { title: string; text: string }
  undo: string
  withdrawTitle: string
  withdrawLead: string
  eventTitle: string
  eventLead: string
  makeEvent: string
  withdraw: string
  isWithdrawn: string
  figures: (day: string) => string
  invited: (count: number) => string
  nobodyInvited: string
  decidedBy: (name: string, moment: string) => string
  changedBy: (name: string, moment: string) => string
  about: (theme: string, round: string) => string
  already: string
  columns: Record<'title' | 'form' | 'audience' | 'regions' | 'status', string>
}

/** Texts of taking a theme up, and of what is decided. */
export const workshopTexts = texts<WorkshopTexts>({
  sv: {
    statuses: { 'taken-up': 'Tas upp', withdrawn: 'Tillbakadraget' },
    labels: {
      title: 'Rubrik',
      titleEn: 'Rubrik på engelska',
      form: 'Form',
      audience: 'Målgrupp',
      why: 'Varför',
      from: 'Önskad period, tidigast',
      to: 'Önskad period, senast',
      regions: 'Regioner att bjuda in',
    },
    hints: {
      titleEn: 'Lämnar du den tom visas den svenska.',
      audience: 'Regionerna ser det här.',
      why: 'Bara samordnare ser det här. Siffrorna sparas bredvid som de är i dag.',
      period: 'Du kan lämna den tom. Det är ett önskemål, inte en bokning.',
      regions: 'Ikryssade är de som har insatser om temat, har lyft hinder eller säger att det är viktigt.',
    },
    usualAudience: 'De som arbetar med validering i regionerna',
    formTitle: 'Ta upp temat',
    formLead: 'Ändra det du vill och ta upp temat. Du kan ändra eller dra tillbaka det senare.',
    takeUp: 'Ta upp',
    changeTitle: 'Ändra',
    save: 'Spara',
    empty: 'tomt',
    endsBefore: 'Perioden slutar innan den börjar. Ändra ett av datumen.',
    done: {
      'taken-up': 'Projektet tar nu upp temat. Regioner som har prioriterat det ser det på sina sidor.',
      saved: 'Ändringen är sparad.',
      withdrawn: 'Temat är tillbakadraget. Regionerna ser det inte längre.',
      undone: 'Ändringen är ångrad.',
    },
    refusals: {
      stale: 'En kollega har ändrat det här. Inget är sparat. Läs det som står nu och försök igen.',
      withdrawn: 'Temat är tillbakadraget och kan inte ändras. Ta upp det igen först.',
      'nothing-to-undo': 'Det finns ingen ändring att ångra.',
    },
    conflict: {
      title: 'En kollega har ändrat det här under tiden',
      text: 'Det du skrev är inte sparat. Jämför, och spara igen om ditt ska gälla.',
    },
    undo: 'Ångra',
    withdrawTitle: 'Dra tillbaka',
    eventTitle: 'Gör ett evenemang av temat',
    eventLead:
      'Titel, slag och inbjudna regioner följer med. Länken till temat och siffrorna finns kvar hos evenemanget.',
    makeEvent: 'Gör ett evenemang',
    withdrawLead: 'Regionerna ser det inte längre. Det finns kvar här, och du kan ångra dig.',
    withdraw: 'Dra tillbaka',
    isWithdrawn: 'Det här är tillbakadraget. Regionerna ser det inte.',
    figures: (day) => `Siffrorna när det beslutades, ${day}`,
    invited: (count) => (count === 1 ? '1 region att bjuda in' : `${count} regioner att bjuda in`),
    nobodyInvited: 'Ingen region är vald.',
    decidedBy: (name, moment) => `Beslutat av ${name} ${moment}.`,
    changedBy: (name, moment) => `Senast ändrat av ${name} ${moment}.`,
    about: (theme, round) => `Tema: ${theme} (${round})`,
    already: 'Projektet tar redan upp det här temat:',
    columns: {
      title: 'Rubrik',
      form: 'Form',
      audience: 'Målgrupp',
      regions: 'Regioner',
      status: 'Läge',
    },
  },
  en: {
    statuses: { 'taken-up': 'Taken up', withdrawn: 'Withdrawn' },
    labels: {
      title: 'Title in Swedish',
      titleEn: 'Title in English',
      form: 'Form',
      audience: 'Audience',
      why: 'Why',
      from: 'Preferred period, at the earliest',
      to: 'Preferred period, at the latest',
      regions: 'Regions to invite',
    },
    hints: {
      titleEn: 'If you leave it empty, the Swedish one is shown.',
      audience: 'The regions see this.',
      why: 'Only coordinators see this. The figures are kept beside it as they are today.',
      period: 'You can leave it empty. It is a wish, not a booking.',
      regions: 'Ticked are those that have actions on the theme, have raised barriers or say that it matters.',
    },
    usualAudience: 'Those who work with validation in the regions',
    formTitle: 'Take the theme up',
    formLead: 'Change what you like and take the theme up. You can change it or withdraw it later.',
    takeUp: 'Take up',
    changeTitle: 'Change',
    save: 'Save',
    empty: 'empty',
    endsBefore: 'The period ends before it begins. Change one of the dates.',
    done: {
      'taken-up': 'The project now takes the theme up. Regions that have prioritised it see it on their pages.',
      saved: 'The change is saved.',
      withdrawn: 'The theme is withdrawn. The regions no longer see it.',
      undone: 'The change is undone.',
    },
    refusals: {
      stale: 'A colleague has changed this. Nothing has been saved. Read what is there now and try again.',
      withdrawn: 'The theme is withdrawn and cannot be changed. Take it up again first.',
      'nothing-to-undo': 'There is no change to undo.',
    },
    conflict: {
      title: 'A colleague has changed this in the meantime',
      text: 'What you wrote is not saved. Compare, and save again if you want yours instead.',
    },
    undo: 'Undo',
    withdrawTitle: 'Withdraw',
    eventTitle: 'Make the theme an event',
    eventLead:
      'The title, the kind and the invited regions come with it. The event keeps the link to the theme and the figures.',
    makeEvent: 'Make an event',
    withdrawLead: 'The regions will no longer see it. It is kept here, and you can undo it.',
    withdraw: 'Withdraw',
    isWithdrawn: 'This is withdrawn. The regions do not see it.',
    figures: (day) => `The figures when it was decided, ${day}`,
    invited: (count) => (count === 1 ? '1 region to invite' : `${count} regions to invite`),
    nobodyInvited: 'No region is chosen.',
    decidedBy: (name, moment) => `Decided by ${name} on ${moment}.`,
    changedBy: (name, moment) => `Last changed by ${name} on ${moment}.`,
    about: (theme, round) => `Theme: ${theme} (${round})`,
    already: 'The project already takes this theme up:',
    columns: {
      title: 'Title',
      form: 'Form',
      audience: 'Audience',
      regions: 'Regions',
      status: 'Status',
    },
  },
})
