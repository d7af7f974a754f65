import type { ReviewRefusal } from '#shared/instruments/review-draft.ts'
import { texts } from '#shared/platform/language.ts'

type ReviewTexts = {
  title: string
  lead: string
  steps: { check: string; effect: string; act: string }
  nothingLeft: string
  older: (count: number) => string
  lineage: (words: string) => string
  toLineage: string
  sendText: string
  send: string
  publishTitle: string
  publishText: string
  publishConfirm: string
  publish: string
  secondPerson: (name: string) => string
  sentBy: (name: string, when: string) => string
  backTitle: string
  backText: string
  remark: string
  remarkHint: string
  back: string
  intent: string
  refusals: Record<Exclude<ReviewRefusal['kind'], 'already-done'>, string>
}

/** Texts of the page where a version is reviewed and published. */
export const reviewTexts = texts<ReviewTexts>({
  sv: {
    title: 'Granska och publicera',
    lead: 'Två personer behövs: den som ändrade sist kan inte publicera. En publicerad version ändras aldrig.',
    steps: { check: '1. Är allt på plats?', effect: '2. Vad händer med svaren?', act: '3. Nästa steg' },
    nothingLeft: 'Inget återstår.',
    older: (count) =>
      count === 1
        ? '1 text är äldre än sin översättning. Det hindrar inte publicering.'
        : `${count} texter är äldre än sina översättningar. Det hindrar inte publicering.`,
    lineage: (words) => `Jämfört med förra versionen: ${words}.`,
    toLineage: 'Se vad som skiljer',
    sendText: 'Versionen låses tills en kollega har publicerat den eller skickat tillbaka den.',
    send: 'Skicka till granskning',
    publishTitle: 'Publicera',
    publishText:
      'Nya omgångar kan använda versionen direkt. Pågående omgångar stannar kvar på sin version tills du flyttar dem.',
    publishConfirm: 'Jag har läst frågorna på båda språken och förstår att de inte kan ändras efter det',
    publish: 'Publicera versionen',
    secondPerson: (name) => `${name} ändrade versionen sist. Någon annan måste publicera den.`,
    sentBy: (name, when) => `Skickad till granskning av ${name} ${when}.`,
    backTitle: 'Skicka tillbaka',
    backText: 'Versionen blir ett utkast igen.',
    remark: 'Vad som ska ändras',
    remarkHint: 'Den som ändrar ser det överst på versionens sida.',
    back: 'Skicka tillbaka',
    intent: 'Steg',
    refusals: {
      'no-such-draft': 'Versionen finns inte.',
      'other-status': 'Någon har redan tagit nästa steg. Sidan visar nu hur det står.',
      'has-problems': 'Något återstår. Se listan.',
      'needs-second-person': 'Den som ändrade versionen sist kan inte publicera den. Be en kollega.',
      'changed-meanwhile': 'Någon ändrade versionen i samma stund. Se efter och försök igen.',
    },
  },
  en: {
    title: 'Review and publish',
    lead: 'It takes two: the one who changed it last cannot publish. A published version never changes.',
    steps: { check: '1. Is everything in place?', effect: '2. What happens to the answers?', act: '3. The next step' },
    nothingLeft: 'Nothing is left.',
    older: (count) =>
      count === 1
        ? '1 text is older than its translation. That does not prevent publishing.'
        : `${count} texts are older than their translations. That does not prevent publishing.`,
    lineage: (words) => `Compared with the previous version: ${words}.`,
    toLineage: 'See what differs',
    sendText: 'The version is locked until a colleague has published it or sent it back.',
    send: 'Send for review',
    publishTitle: 'Publish',
    publishText: 'New rounds can use the version at once. Running rounds stay on theirs until you move them.',
    publishConfirm: 'I have read the questions in both languages and understand that they cannot change after that',
    publish: 'Publish the version',
    secondPerson: (name) => `${name} changed the version last. Somebody else must publish it.`,
    sentBy: (name, when) => `Sent for review by ${name} ${when}.`,
    backTitle: 'Send back',
    backText: 'The version becomes a draft again.',
    remark: 'What should be changed',
    remarkHint: "Whoever edits sees it first on the version's page.",
    back: 'Send back',
    intent: 'Step',
    refusals: {
      'no-such-draft': 'There is no such version.',
      'other-status': 'Somebody has already taken the next step. The page now shows how it is.',
      'has-problems': 'Something is left. See the list.',
      'needs-second-person': 'The one who changed the version last cannot publish it. Ask a colleague.',
      'changed-meanwhile': 'Somebody changed the version in the same moment. Look and try again.',
    },
  },
})
