import { texts } from '#shared/platform/language.ts'

type WorkbookTexts = {
  title: string
  howTo: (most: number) => string[]
  prompts: Record<'indicator' | 'status' | 'partners' | 'dependsOn' | 'id' | 'days' | 'isDone', string>
}

/** What a plan's workbook says of how it is filled in. */
export const workbookTexts = texts<WorkbookTexts>({
  sv: {
    title: 'Handlingsplanen som kalkylark',
    howTo: (most) => [
      'Skriv en insats per rad på bladet Insatser. Bara kolumnen Insats måste fyllas i. Högst ' +
        `${most} rader läses in åt gången.`,
      'Låt kolumnen Id vara som den är: den visar vilken insats i planen raden gäller. En ny insats har ett tomt Id. Om du kopierar en rad ska du tömma Id i kopian.',
      'Skriv dagar som 2027-01-31 och tal med siffror.',
      'Samverkar med: skriv slag, kolon och namn, med semikolon mellan flera. Exempel: Kommun: Falun; Annan: Visit Dalarna.',
      'Väntar på nr: skriv numren på de insatser i filen som måste bli klara först, med semikolon mellan. Exempel: 1; 4.',
      'Steg skriver du på bladet Steg, ett per rad, med insatsens nummer först. Skriv ja under Klart när steget är klart.',
      'Töm en cell om det som står där ska bort. Tar du bort en hel kolumn blir det som står i planen kvar. Tar du bort en rad blir insatsen kvar: insatser tas bort på planens sida.',
      'Bladen Hinder och Frågor är till för att läsa. Det som ändras där läses inte in.',
      'Spara som Excel-arbetsbok (.xlsx) och läs in filen på sidan Planen som kalkylark. Inget ändras förrän du har sett vad filen gör och bekräftat.',
    ],
    prompts: {
      indicator: 'Frågans beteckning, till exempel A1. Frågorna står på bladet Frågor.',
      status: 'Välj i listan. Tomt betyder Planerad för en ny insats.',
      partners: 'Slag, kolon och namn; semikolon mellan flera. Exempel: Kommun: Falun; Annan: Visit Dalarna.',
      dependsOn: 'Numren på de insatser som måste bli klara först, med semikolon mellan. Exempel: 1; 4.',
      id: 'Ändra inte. Tomt för en ny insats.',
      days: 'År, månad och dag, till exempel 2027-01-31.',
      isDone: 'Skriv ja när steget är klart.',
    },
  },
  en: {
    title: 'The action plan as a spreadsheet',
    howTo: (most) => [
      `Write one action per row on the sheet Actions. Only the column Action must be filled in. At most ${most} rows are read in at a time.`,
      'Leave the column Id as it is: it shows which action in the plan the row is about. A new action has an empty Id. If you copy a row, empty Id in the copy.',
      'Write days as 2027-01-31 and numbers in digits.',
      'Together with: write kind, colon and name, with semicolons between several. Example: Municipality: Falun; Other: Visit Dalarna.',
      'Waits for no.: write the numbers of the actions in the file that must be finished first, with semicolons between. Example: 1; 4.',
      'Write steps on the sheet Steps, one per row, with the number of the action first. Write yes under Done when the step is done.',
      "Empty a cell to remove what it says. If you delete a whole column, what the plan says is kept. If you delete a row, the action is kept: actions are removed on the plan's page.",
      'The sheets Barriers and Questions are for reading. Changes there are not read in.',
      'Save as an Excel workbook (.xlsx) and read the file in on the page The plan as a spreadsheet. Nothing changes until you have seen what the file does and confirmed.',
    ],
    prompts: {
      indicator: 'The code of the question, such as A1. The sheet Questions lists them.',
      status: 'Choose from the list. Empty means Planned for a new action.',
      partners: 'Kind, colon and name; semicolons between several. Example: Municipality: Falun; Other: Visit Dalarna.',
      dependsOn: 'The numbers of the actions that must be finished first, with semicolons between. Example: 1; 4.',
      id: 'Do not change. Empty for a new action.',
      days: 'Year, month and day, for example 2027-01-31.',
      isDone: 'Write yes when the step is done.',
    },
  },
})
