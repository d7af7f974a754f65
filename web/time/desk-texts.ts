import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  none: string
  newProject: string
  projects: string
  columns: { project: string; reference: string; period: string; days: string; people: string }
  rules: string
  fromKnown: string
}

/** Texts of the administrator's list of projects. */
export const deskTexts = texts<Texts>({
  sv: {
    title: 'Tidredovisning',
    lead: 'Tid för projekt som får pengar från Europeiska socialfonden (ESF): personalens timmar, deltagarnas närvaro och filer till redovisningen.',
    none: 'Inget projekt finns än.',
    newProject: 'Lägg till ett projekt',
    projects: 'Projekt',
    columns: {
      project: 'Projekt',
      reference: 'Diarienummer',
      period: 'Programperiod',
      days: 'Tid',
      people: 'Personer',
    },
    rules: 'Så ska tiden redovisas',
    fromKnown: 'Börja från Valideringslyft, 2020/00541',
  },
  en: {
    title: 'Time reporting',
    lead: "Time in projects with money from the European Social Fund (ESF): staff hours, participants' attendance, and files for the accounts.",
    none: 'There is no project yet.',
    newProject: 'Add a project',
    projects: 'Projects',
    columns: { project: 'Project', reference: 'Reference', period: 'Programme period', days: 'Time', people: 'People' },
    rules: 'How to report time',
    fromKnown: 'Start from Valideringslyft, 2020/00541',
  },
})
