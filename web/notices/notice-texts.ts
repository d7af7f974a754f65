import type { NoticeKind } from '#shared/notices/notice-reading.ts'
import { texts } from '#shared/platform/language.ts'

type NoticeTexts = {
  title: string
  lead: string
  choose: string
  filter: string
  all: string
  national: string
  unread: string
  today: string
  yesterday: string
  readAll: string
  allRead: string
  oldForm: string
  gone: string
  none: string
  noneHelp: string
  older: string
  newest: string
  kinds: Record<NoticeKind, string>
  choice: string
  choiceLead: string
  kind: string
  inTool: string
  byMail: string
  box: (kind: string, where: string) => string
}

/** Texts of notices: the page, and a person's choices about them. */
export const noticeTexts = texts<NoticeTexts>({
  sv: {
    title: 'Notiser',
    lead: 'Det som har hänt där du arbetar. Det du själv har gjort står inte här.',
    choose: 'Välj vad du vill ha notiser om',
    filter: 'Visa notiser från',
    all: 'Alla',
    national: 'Nationell samordning',
    unread: 'oläst',
    today: 'I dag',
    yesterday: 'I går',
    readAll: 'Markera alla som lästa',
    allRead: 'Alla notiser är markerade som lästa.',
    oldForm: 'Sidan hade varit öppen länge, så inget markerades som läst. Försök igen.',
    gone: 'Notisen finns inte längre.',
    none: 'Du har inga notiser.',
    noneHelp:
      'Här ser du när planen antas, när någon lämnar en synpunkt, när du får ansvar för en insats och när ett hinder får svar.',
    older: 'Visa äldre',
    newest: 'Till de nyaste',
    kinds: {
      plan: 'Planen antas eller revideras',
      remark: 'En synpunkt på planen kommer in',
      'link-ended': 'En länk för synpunkter slutar gälla',
      'action-given': 'Du får ansvar för en insats',
      'followed-up': 'En kollega följer upp din insats',
      'action-late': 'En insats är försenad eller i riskzonen',
      barrier: 'Något händer nationellt med ett hinder som ni har lyft',
      lesson: 'En lärdom delas med de andra regionerna',
      figures: 'Någon frågar eller svarar om statistikens uppgifter',
      report: 'En lägesrapport väntar på dig eller går vidare',
      article: 'En text i informationsnavet ska faktagranskas eller går vidare',
      page: 'En länk på er sida om validering slutar fungera',
    },
    choice: 'Vad vill du ha notiser om?',
    choiceLead:
      'I verktyget ser du antalet olästa vid klockan överst på sidan. I mejlet står bara det du inte har läst.',
    kind: 'När',
    inTool: 'I verktyget',
    byMail: 'I mejlet',
    box: (kind, where) => `${kind}: ${where.toLowerCase()}`,
  },
  en: {
    title: 'Notifications',
    lead: 'What has happened where you work. What you have done yourself is not here.',
    choose: 'Choose what you want notifications about',
    filter: 'Show notifications from',
    all: 'All',
    national: 'National coordination',
    unread: 'unread',
    today: 'Today',
    yesterday: 'Yesterday',
    readAll: 'Mark all as read',
    allRead: 'All notifications are marked as read.',
    oldForm: 'The page had been open for a long time, so nothing was marked as read. Try again.',
    gone: 'The notification no longer exists.',
    none: 'You have no notifications.',
    noneHelp:
      'Here you see when the plan is adopted, when somebody sends a remark, when you are made responsible for an action and when a barrier is answered.',
    older: 'Show older',
    newest: 'To the newest',
    kinds: {
      plan: 'The plan is adopted or revised',
      remark: 'A remark on the plan comes in',
      'link-ended': 'A link for remarks stops working',
      'action-given': 'You are made responsible for an action',
      'followed-up': 'A colleague follows up your action',
      'action-late': 'An action is overdue or at risk',
      barrier: 'Something happens nationally to a barrier that you have raised',
      lesson: 'A lesson is shared with the other regions',
      figures: 'Somebody asks or answers about figures in the statistics',
      report: 'A status report is waiting for you or moves on',
      article: 'A text in the information hub needs a fact check or moves on',
      page: 'A link on your page on validation stops working',
    },
    choice: 'What do you want notifications about?',
    choiceLead:
      'In the tool, the bell at the top of the page shows how many are unread. The e-mail has only what you have not read.',
    kind: 'When',
    inTool: 'In the tool',
    byMail: 'In the e-mail',
    box: (kind, where) => `${kind}: ${where.toLowerCase()}`,
  },
})
