import type { ApiScope } from '#shared/api-keys/api-key.ts'
import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  listTitle: string
  none: string
  caption: string
  columns: {
    name: string
    begins: string
    deliverer: string
    scopes: string
    ends: string
    used: string
    state: string
  }
  issuedBy: (name: string, moment: string) => string
  neverUsed: string
  standing: Record<'open' | 'ended' | 'revoked', string>
  revoke: string
  revokeMeans: string
  revokeLabel: (name: string) => string
  issueTitle: string
  labels: { name: string; deliverer: string; scopes: string; endsOn: string }
  hints: { name: string; deliverer: string; endsOn: (latest: string) => string }
  choose: string
  scopes: Record<ApiScope, { name: string; may: string }>
  issue: string
  once: string
  key: string
  keyHint: string
  needScope: string
  wrongEnd: (earliest: string, latest: string) => string
  say: Record<'revoked' | 'issued-already' | 'gone', string>
  howTitle: string
  how: string
}

/** Texts of the page where the coordinator issues keys of the API. */
export const apiKeysTexts = texts<Texts>({
  sv: {
    title: 'API-nycklar',
    lead: 'Med en nyckel kan en regions eller myndighets eget system lämna uppgifter genom API:et, utan att någon loggar in.',
    listTitle: 'Utfärdade nycklar',
    none: 'Ingen nyckel är utfärdad än.',
    caption: 'Nycklar, de nyaste först',
    columns: {
      name: 'Namn',
      begins: 'Börjar på',
      deliverer: 'Lämnar för',
      scopes: 'Får',
      ends: 'Gäller till och med',
      used: 'Senast använd',
      state: 'Läge',
    },
    issuedBy: (name, moment) => `Utfärdad ${moment} av ${name}`,
    neverUsed: 'aldrig',
    standing: { open: 'Gäller', ended: 'Har gått ut', revoked: 'Återkallad' },
    revoke: 'Återkalla',
    revokeMeans:
      'Nyckeln slutar fungera direkt och kan inte börja gälla igen. Det som redan har lämnats med den står kvar.',
    revokeLabel: (name) => `Återkalla ${name}`,
    issueTitle: 'Utfärda en nyckel',
    labels: { name: 'Namn', deliverer: 'Lämnar uppgifter för', scopes: 'Nyckeln får', endsOn: 'Gäller till och med' },
    hints: {
      name: 'Till exempel systemets namn. Det visas vid varje leverans.',
      deliverer: 'Nyckeln når bara den här uppgiftslämnarens leveranser.',
      endsOn: (latest) => `Högst två år: senast ${latest}.`,
    },
    choose: 'Välj',
    scopes: {
      deliver: { name: 'lämna', may: 'Skicka rader och filer.' },
      confirm: { name: 'besluta', may: 'Godkänna, avvisa och återta leveranser.' },
      read: { name: 'läsa', may: 'Se de egna leveranserna och vad kontrollen hittade.' },
    },
    issue: 'Utfärda nyckeln',
    once: 'Kopiera nyckeln nu. Den visas bara den här gången.',
    key: 'Nyckeln',
    keyHint: 'Lämna över den på ett säkert sätt. Den som har nyckeln kan lämna uppgifter i uppgiftslämnarens namn.',
    needScope: 'Välj minst en sak som nyckeln får göra.',
    wrongEnd: (earliest, latest) => `Välj en dag från ${earliest} till ${latest}.`,
    say: {
      revoked: 'Nyckeln är återkallad.',
      'issued-already':
        'Nyckeln är redan utfärdad och har visats. Har du inte kopierat den: återkalla den och utfärda en ny.',
      gone: 'Nyckeln finns inte.',
    },
    howTitle: 'Så används nyckeln',
    how: 'Så lämnar ni uppgifter, med exempel',
  },
  en: {
    title: 'API keys',
    lead: 'With a key, a system at a region or an authority can deliver figures through the API without anyone signing in.',
    listTitle: 'Issued keys',
    none: 'No key has been issued yet.',
    caption: 'Keys, newest first',
    columns: {
      name: 'Name',
      begins: 'Begins with',
      deliverer: 'Delivers for',
      scopes: 'May',
      ends: 'Last valid day',
      used: 'Last used',
      state: 'Status',
    },
    issuedBy: (name, moment) => `Issued ${moment} by ${name}`,
    neverUsed: 'never',
    standing: { open: 'Valid', ended: 'Expired', revoked: 'Revoked' },
    revoke: 'Revoke',
    revokeMeans: 'The key stops working at once and for good. What has been delivered with it stays.',
    revokeLabel: (name) => `Revoke ${name}`,
    issueTitle: 'Issue a key',
    labels: {
      name: 'Name',
      deliverer: 'Delivers figures for',
      scopes: 'The key may',
      endsOn: 'Last valid day',
    },
    hints: {
      name: 'For example the name of the system. It is shown with every delivery.',
      deliverer: 'The key only reaches the deliveries of this deliverer.',
      endsOn: (latest) => `At most two years: no later than ${latest}.`,
    },
    choose: 'Choose',
    scopes: {
      deliver: { name: 'deliver', may: 'Send rows and files.' },
      confirm: { name: 'decide', may: 'Accept, reject and withdraw deliveries.' },
      read: { name: 'read', may: 'See its own deliveries and what the check found.' },
    },
    issue: 'Issue the key',
    once: 'Copy the key now. It is only shown this once.',
    key: 'The key',
    keyHint: "Hand it over safely. Whoever has the key can deliver figures in the deliverer's name.",
    needScope: 'Choose at least one thing that the key may do.',
    wrongEnd: (earliest, latest) => `Choose a day from ${earliest} to ${latest}.`,
    say: {
      revoked: 'The key is revoked.',
      'issued-already':
        'The key has already been issued and shown. If you have not copied it, revoke it and issue a new one.',
      gone: 'There is no such key.',
    },
    howTitle: 'How the key is used',
    how: 'How to deliver figures, with examples',
  },
})
