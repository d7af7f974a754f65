import { texts } from '#shared/platform/language.ts'

type Texts = {
  lead: string
  add: string
  change: string
  noCategories: string
  labels: Record<
    'email' | 'name' | 'organisation' | 'category' | 'hoursPerWeek' | 'from' | 'to' | 'financing' | 'approver',
    string
  >
  hints: Record<'email' | 'category' | 'hoursPerWeek' | 'approver', string>
  refusals: Record<
    'stale' | 'email-taken' | 'unknown-category' | 'category-signed' | 'own-approver' | 'no-approver' | 'full' | 'gone',
    string
  >
  notHours: string
  months: string
  save: string
}

/** Texts of the administrator's pages of somebody who works in a project. */
export const staffTexts = texts<Texts>({
  sv: {
    lead: 'Varje person har en enda personalkategori i projektet.',
    add: 'Lägg till en person',
    change: 'Ändra',
    noCategories: 'Ange först projektets personalkategorier och aktiviteter i inställningarna.',
    labels: {
      email: 'E-postadress',
      name: 'Namn',
      organisation: 'Organisation',
      category: 'Personalkategori',
      hoursPerWeek: 'Timmar i veckan enligt anställningen',
      from: 'Första dagen i projektet',
      to: 'Sista dagen i projektet',
      financing: 'Finansiering',
      approver: 'Chefens e-postadress',
    },
    hints: {
      email: 'Den som personen loggar in med.',
      category: 'Den huvudsakliga uppgiften avgör.',
      hoursPerWeek: 'Heltid är ofta 40.',
      approver: 'Den som godkänner tiden. Lämna tomt om programperioden inte kräver det.',
    },
    refusals: {
      stale: 'Någon annan har ändrat sedan du öppnade sidan. Läs igenom och spara igen om det är ditt som ska gälla.',
      'email-taken': 'Det finns redan en person med den adressen i projektet.',
      'unknown-category': 'Kategorin finns inte längre.',
      'category-signed': 'Personen har skrivit under tid i sin kategori. Den kan inte bytas.',
      'own-approver': 'Ingen kan godkänna sin egen tid. Ange någon annan.',
      'no-approver': 'Ange vem som godkänner tiden.',
      full: 'Projektet har så många personer som det kan ha.',
      gone: 'Personen finns inte.',
    },
    notHours: 'Skriv timmar som 40 eller 37,5, högst 60.',
    months: 'Månader',
    save: 'Spara',
  },
  en: {
    lead: 'Each person has one staff category in the project.',
    add: 'Add a person',
    change: 'Change',
    noCategories: "First add the project's staff categories and activities in the settings.",
    labels: {
      email: 'E-mail address',
      name: 'Name',
      organisation: 'Organisation',
      category: 'Staff category',
      hoursPerWeek: 'Hours per week in the employment',
      from: 'First day in the project',
      to: 'Last day in the project',
      financing: 'Financing',
      approver: "The manager's e-mail address",
    },
    hints: {
      email: 'The one the person signs in with.',
      category: 'The main task decides.',
      hoursPerWeek: 'Full time is often 40.',
      approver: 'The one who approves the time. Leave empty if the programme period does not require it.',
    },
    refusals: {
      stale:
        'Somebody else has made a change since you opened the page. Read it through, and save again if yours should stand.',
      'email-taken': 'There is already a person with that address in the project.',
      'unknown-category': 'The category no longer exists.',
      'category-signed': 'The person has signed time in their category. It cannot be changed.',
      'own-approver': 'Nobody can approve their own time. Choose somebody else.',
      'no-approver': 'Say who approves the time.',
      full: 'The project has as many people as it can have.',
      gone: 'There is no such person.',
    },
    notHours: 'Write hours as 40 or 37.5, at most 60.',
    months: 'Months',
    save: 'Save',
  },
})
