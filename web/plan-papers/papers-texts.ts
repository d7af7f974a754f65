import type { PaperFormat } from '#shared/plan-papers/plan-paper-file.ts'
import type { RecipientKind } from '#shared/plan-papers/recipient.ts'
import { texts } from '#shared/platform/language.ts'

type PapersTexts = {
  title: string
  lead: string
  plan: string
  draft: string
  order: string
  recipient: string
  recipients: Record<RecipientKind, { label: string; text: string }>
  noPartners: string
  partner: string
  partnerHint: string
  choosePartner: string
  partnerMissing: string
  format: string
  formats: Record<PaperFormat, { label: string; text: string }>
  language: string
  languages: { sv: string; en: string }
  send: string
  print: string
  printLead: string
  printLinks: Record<Exclude<RecipientKind, 'partner'>, string>
  printPartner: string
  show: string
  fileName: (recipient: string, format: PaperFormat, language: 'sv' | 'en') => string
  about: string
  printed: string
  printHint: string
}

/** Texts of the pages where a plan is printed and fetched as a file for one recipient. */
export const papersTexts = texts<PapersTexts>({
  sv: {
    title: 'Skriv ut och hämta',
    lead: 'Planen på papper, så mycket av den som mottagaren behöver.',
    plan: 'Handlingsplan',
    draft: 'Planen är ett utkast. Det står på varje sida.',
    order: 'Hämta en fil',
    recipient: 'Vem är det till?',
    recipients: {
      politicians: {
        label: 'Politiker',
        text: 'En sida: mål, läge, de viktigaste insatserna, pengar och arbetstid, hinder och beslut.',
      },
      managers: { label: 'Chefer', text: 'Hela planen med allt som står om varje insats och hinder.' },
      partner: {
        label: 'En samverkanspart',
        text: 'Bara de insatser där parten deltar. Inget om pengar, hinder eller andra parter.',
      },
    },
    noPartners: 'Ingen insats i planen har en samverkanspart än.',
    partner: 'Vilken samverkanspart?',
    partnerHint: 'Välj bara om filen är till en samverkanspart.',
    choosePartner: 'Välj en samverkanspart',
    partnerMissing: 'Välj vilken samverkanspart filen är till.',
    format: 'Vilken sorts fil?',
    formats: {
      pdf: { label: 'PDF', text: 'Att läsa, skriva ut och skicka.' },
      docx: { label: 'Word (DOCX)', text: 'Att redigera eller lägga in i ett eget dokument.' },
    },
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
    send: 'Gör filen',
    print: 'Visa och skriv ut från webbläsaren',
    printLead: 'Samma innehåll som i filerna.',
    printLinks: { politicians: 'För politiker: en sida', managers: 'För chefer: hela planen' },
    printPartner: 'För en samverkanspart',
    show: 'Visa partens del',
    fileName: (recipient, format, language) =>
      `${recipient}, ${format.toUpperCase()}, ${language === 'sv' ? 'svenska' : 'engelska'}`,
    about: 'Filen visar planen som den var när filen gjordes.',
    printed: 'För utskrift',
    printHint: 'Skriv ut från webbläsarens meny, eller hämta planen som fil.',
  },
  en: {
    title: 'Print and download',
    lead: 'The plan on paper, as much of it as the recipient needs.',
    plan: 'Action plan',
    draft: 'The plan is a draft. Every page says so.',
    order: 'Download a file',
    recipient: 'Who is it for?',
    recipients: {
      politicians: {
        label: 'Politicians',
        text: 'One page: goal, where we stand, the most important actions, money and hours, barriers and decision.',
      },
      managers: { label: 'Managers', text: 'The whole plan, with everything about each action and barrier.' },
      partner: {
        label: 'A partner',
        text: 'Only the actions in which the partner takes part. Nothing about money, barriers or other partners.',
      },
    },
    noPartners: 'No action in the plan has a partner yet.',
    partner: 'Which partner?',
    partnerHint: 'Choose only if the file is for a partner.',
    choosePartner: 'Choose a partner',
    partnerMissing: 'Choose which partner the file is for.',
    format: 'What kind of file?',
    formats: {
      pdf: { label: 'PDF', text: 'To read, print and send.' },
      docx: { label: 'Word (DOCX)', text: 'To edit, or put into a document of your own.' },
    },
    language: 'Language',
    languages: { sv: 'Swedish', en: 'English' },
    send: 'Make the file',
    print: 'Show and print from the browser',
    printLead: 'The same content as in the files.',
    printLinks: { politicians: 'For politicians: one page', managers: 'For managers: the whole plan' },
    printPartner: 'For a partner',
    show: "Show the partner's part",
    fileName: (recipient, format, language) =>
      `${recipient}, ${format.toUpperCase()}, ${language === 'sv' ? 'Swedish' : 'English'}`,
    about: 'The file shows the plan as it was when the file was made.',
    printed: 'For printing',
    printHint: "Print from the browser's menu, or download the plan as a file.",
  },
})
