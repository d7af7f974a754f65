import { commentLimits } from '#shared/comments/thread.ts'
import { texts } from '#shared/platform/language.ts'
import type { CommentFilter } from './comments-view.ts'

type CommentTexts = {
  title: string
  lead: string
  leadNational: string
  /** On the area page, the summary of an indicator's threads. */
  summary: (threads: number, open: number) => string
  at: (indicatorId: string) => string
  all: string
  filters: Record<CommentFilter, string>
  filtersLabel: string
  nothing: Record<CommentFilter, string>
  audiences: Record<'region' | 'shared', string>
  resolved: string
  resolvedBy: (name: string, moment: string) => string
  sharedBy: (name: string, moment: string) => string
  coordinator: string
  mentions: (names: string) => string
  removed: string
  start: string
  about: string
  text: string
  textHint: string
  mention: string
  mentionHint: string
  mentionOnlyShared: string
  onlyInShared: string
  audience: string
  audienceChoices: Record<'region' | 'shared', string>
  startButton: string
  readBy: Record<'region' | 'shared', string>
  reply: string
  replyIn: (indicatorId: string) => string
  replyButton: string
  replyReopens: string
  resolve: string
  reopen: string
  share: string
  shareMeans: string
  shareButton: string
  remove: string
  removeMeans: string
  removeButton: string
  problem: string
  nowShared: string
}

/** Texts of comments and their forms. */
export const commentTexts = texts<CommentTexts>({
  sv: {
    title: 'Kommentarer',
    lead: 'Prata om frågorna med varandra. En tråd syns bara för er i regionen tills någon av er delar den med den nationella samordnaren.',
    leadNational:
      'Trådar som regionen har delat med den nationella samordnaren, och de som samordnaren har börjat. Regionens egna trådar syns inte här.',
    summary: (threads, open) =>
      threads === 0
        ? 'Kommentarer'
        : `Kommentarer (${threads === 1 ? '1 tråd' : `${threads} trådar`}, ${open === 1 ? '1 öppen' : open === 0 ? 'ingen öppen' : `${open} öppna`})`,
    at: (indicatorId) => ` till fråga ${indicatorId}`,
    all: 'Alla kommentarer i kartläggningen',
    filters: { all: 'Alla', open: 'Öppna', mine: 'Väntar på mig', shared: 'Delade med samordnaren' },
    filtersLabel: 'Visa',
    nothing: {
      all: 'Det finns inga kommentarer ännu.',
      open: 'Det finns inga öppna trådar.',
      mine: 'Ingen tråd väntar på dig.',
      shared: 'Ingen tråd är delad med samordnaren.',
    },
    audiences: { region: 'bara i regionen', shared: 'delad med samordnaren' },
    resolved: 'klar',
    resolvedBy: (name, moment) => `Markerad som klar av ${name} ${moment}.`,
    sharedBy: (name, moment) => `Delad med samordnaren av ${name} ${moment}.`,
    coordinator: 'nationell samordnare',
    mentions: (names) => `Till: ${names}`,
    removed: 'Kommentaren är borttagen.',
    start: 'Börja en ny tråd',
    about: 'Fråga',
    text: 'Din kommentar',
    textHint: `Högst ${commentLimits.text} tecken.`,
    mention: 'Nämn en kollega',
    mentionHint: 'Den som du nämner ser kommentaren i sin lista och får ett mejl.',
    mentionOnlyShared:
      'En samordnare kan bara nämnas i en tråd som är delad. Ta bort bocken eller välj att tråden ska delas.',
    onlyInShared: 'samordnare, bara i en delad tråd',
    audience: 'Vem ska kunna läsa?',
    audienceChoices: { region: 'Bara vi i regionen', shared: 'Vi och de nationella samordnarna' },
    startButton: 'Börja tråden',
    readBy: {
      region: 'Det du skriver kan bara läsas av er i regionen.',
      shared: 'Det du skriver kan läsas av regionen och av de nationella samordnarna.',
    },
    reply: 'Svara',
    replyIn: (indicatorId) => ` i tråden om fråga ${indicatorId}`,
    replyButton: 'Skriv',
    replyReopens: 'Tråden öppnas igen när du skriver.',
    resolve: 'Markera som klar',
    reopen: 'Öppna igen',
    share: 'Dela med samordnaren',
    shareMeans: 'Då kan de nationella samordnarna läsa allt i tråden och svara. Det går inte att ta tillbaka.',
    shareButton: 'Dela tråden',
    remove: 'Ta bort',
    removeMeans: 'Orden försvinner. Det syns att du har skrivit något.',
    removeButton: 'Ta bort min kommentar',
    problem: 'Kommentaren är inte sparad',
    nowShared:
      'En kollega har delat tråden med samordnaren sedan du öppnade sidan. Din kommentar är inte sparad. Det du skrev står kvar: spara den om samordnaren får läsa den.',
  },
  en: {
    title: 'Comments',
    lead: 'Talk to each other about the questions. A thread is seen only by you in the region until one of you shares it with the national coordinator.',
    leadNational:
      "Threads that the region has shared with the national coordinator, and those that the coordinator has begun. The region's own threads are not shown here.",
    summary: (threads, open) =>
      threads === 0
        ? 'Comments'
        : `Comments (${threads === 1 ? '1 thread' : `${threads} threads`}, ${open === 0 ? 'none open' : `${open} open`})`,
    at: (indicatorId) => ` on question ${indicatorId}`,
    all: 'All comments in the mapping',
    filters: { all: 'All', open: 'Open', mine: 'Waiting for me', shared: 'Shared with the coordinator' },
    filtersLabel: 'Show',
    nothing: {
      all: 'There are no comments yet.',
      open: 'There are no open threads.',
      mine: 'No thread is waiting for you.',
      shared: 'No thread is shared with the coordinator.',
    },
    audiences: { region: 'only in the region', shared: 'shared with the coordinator' },
    resolved: 'resolved',
    resolvedBy: (name, moment) => `Resolved by ${name} ${moment}.`,
    sharedBy: (name, moment) => `Shared with the coordinator by ${name} ${moment}.`,
    coordinator: 'national coordinator',
    mentions: (names) => `To: ${names}`,
    removed: 'The comment has been removed.',
    start: 'Begin a new thread',
    about: 'Question',
    text: 'Your comment',
    textHint: `At most ${commentLimits.text} characters.`,
    mention: 'Mention a colleague',
    mentionHint: 'Whoever you mention sees the comment on their list and gets an e-mail.',
    mentionOnlyShared:
      'A coordinator can be mentioned only in a thread that is shared. Untick the box or choose to share the thread.',
    onlyInShared: 'coordinator, only in a shared thread',
    audience: 'Who may read it?',
    audienceChoices: { region: 'Only we in the region', shared: 'We and the national coordinators' },
    startButton: 'Begin the thread',
    readBy: {
      region: 'What you write can be read only by you in the region.',
      shared: 'What you write can be read by the region and by the national coordinators.',
    },
    reply: 'Reply',
    replyIn: (indicatorId) => ` in the thread about question ${indicatorId}`,
    replyButton: 'Write',
    replyReopens: 'The thread opens again when you write.',
    resolve: 'Mark as resolved',
    reopen: 'Open again',
    share: 'Share with the coordinator',
    shareMeans:
      'The national coordinators can then read all that stands in the thread, and reply. It cannot be taken back.',
    shareButton: 'Share the thread',
    remove: 'Remove',
    removeMeans: 'The words disappear. It is still seen that you wrote something.',
    removeButton: 'Remove my comment',
    problem: 'The comment is not saved',
    nowShared:
      'A colleague has shared the thread with the coordinator since you opened the page. Your comment is not saved. What you wrote is still here: save it if the coordinator may read it.',
  },
})
