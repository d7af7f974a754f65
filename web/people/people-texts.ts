import type { PeopleRefusal } from '#shared/people/people-deed.ts'
import type { Role } from '#shared/people/person.ts'
import { texts } from '#shared/platform/language.ts'

type PeopleTexts = {
  roles: Record<Role, { name: string; may: string }>
  refusals: Record<PeopleRefusal['kind'], string>
  myPage: string
  hello: (name: string) => string
  noRoles: string
  noRolesHelp: string
  yourRegions: string
  yourNationalRoles: string
  toDesk: string
  toReports: string
  yourTime: string
  yourTimeLead: string
  toTime: string
  toTimeDesk: string
  toPicture: string
  whole: string
  members: string
  membersLead: (where: string) => string
  name: string
  email: string
  role: string
  remove: string
  removeLabel: (name: string) => string
  removeMeans: string
  nobody: string
  openInvitations: string
  noInvitations: string
  ends: string
  withdraw: string
  withdrawLabel: (email: string) => string
  inviteTitle: string
  inviteHint: string
  emailHint: string
  send: string
  done: Record<'invited' | 'withdrawn' | 'removed' | 'mail-failed', string>
  invitationTitle: string
  invitationLead: (by: string, where: string, roles: string) => string
  invitationFor: (email: string) => string
  signInToAccept: string
  accept: string
  acceptAgain: string
  wrongPerson: (own: string, invited: string) => string
  invitationProblem: string
  mailSubject: (where: string) => string
  mailBody: (facts: { by: string; where: string; roles: string; address: string; endsOn: string }) => string
  accepted: string
}

/** Texts about people, roles and invitations. */
export const peopleTexts = texts<PeopleTexts>({
  sv: {
    roles: {
      editor: { name: 'Medarbetare', may: 'svarar på kartläggningen, skriver planen och lämnar statistik' },
      owner: { name: 'Ansvarig', may: 'gör allt det, bjuder in kollegor, lämnar in kartläggningen och antar planen' },
      coordinator: {
        name: 'Nationell samordnare',
        may: 'öppnar omgångar, granskar det som lämnas in och skriver lägesrapporten',
      },
      communicator: {
        name: 'Kommunikatör',
        may: 'granskar och publicerar lägesrapporten och sköter texterna i informationsnavet',
      },
      administrator: { name: 'Projektadministratör', may: 'sköter projektets administration' },
      authority: { name: 'Läsare på myndighet', may: 'läser lägesrapporten och statistiken' },
    },
    refusals: {
      'already-member': 'Personen har redan den rollen här.',
      'invitation-unknown': 'Länken stämmer inte. Kontrollera att hela länken från mejlet kom med.',
      'invitation-ended':
        'Inbjudan gäller inte längre. Den är använd, återkallad eller äldre än 14 dagar. Be om en ny.',
      'invitation-for-another': 'Inbjudan är ställd till en annan e-postadress än den du är inloggad med.',
      'last-owner': 'Det måste finnas minst en ansvarig kvar. Bjud in en ny ansvarig först.',
      'stale-version': 'Någon annan har ändrat det här under tiden. Inget sparades. Sidan visar nu hur det är.',
      'already-done': 'Det här är redan gjort.',
    },
    myPage: 'Min sida',
    hello: (name) => `Hej ${name}`,
    noRoles: 'Du är inloggad men har ingen roll här än',
    noRolesHelp: 'Be den som är ansvarig i din region att bjuda in dig med den e-postadress som du loggade in med.',
    yourRegions: 'Dina regioner',
    yourNationalRoles: 'Dina nationella uppdrag',
    toDesk: 'Till den nationella samordningen',
    toReports: 'Till lägesrapporterna',
    yourTime: 'Min tid',
    yourTimeLead: 'Du redovisar tid i ett projekt, eller godkänner andras.',
    toTime: 'Till min tid',
    toTimeDesk: 'Till tidredovisningen',
    toPicture: 'Till den nationella bilden',
    whole: 'hela landet',
    members: 'Medarbetare',
    membersLead: (where) => `De som arbetar med ${where} i verktyget.`,
    name: 'Namn',
    email: 'E-post',
    role: 'Roll',
    remove: 'Ta bort',
    removeLabel: (name) => `Ta bort ${name}`,
    removeMeans:
      'Personen kommer inte in här längre. Det som personen har skrivit är kvar. Ångrar ni er får ni bjuda in på nytt.',
    nobody: 'Ingen har tackat ja än.',
    openInvitations: 'Inbjudningar som väntar på svar',
    noInvitations: 'Inga inbjudningar väntar.',
    ends: 'Gäller till',
    withdraw: 'Återkalla',
    withdrawLabel: (email) => `Återkalla inbjudan till ${email}`,
    inviteTitle: 'Bjud in en kollega',
    inviteHint: 'Vi skickar en länk som gäller i 14 dagar och kan användas en gång.',
    emailHint: 'Adressen som kollegan loggar in med.',
    send: 'Skicka inbjudan',
    done: {
      invited: 'Inbjudan är skickad.',
      withdrawn: 'Inbjudan är återkallad.',
      removed: 'Personen är borttagen.',
      'mail-failed':
        'Inbjudan är skapad, men mejlet gick inte att skicka. Återkalla inbjudan och försök igen om en stund.',
    },
    invitationTitle: 'Du är inbjuden',
    invitationLead: (by, where, roles) => `${by} har bjudit in dig till ${where} som ${roles}.`,
    invitationFor: (email) => `Inbjudan är ställd till ${email}.`,
    signInToAccept: 'Logga in för att tacka ja',
    accept: 'Tacka ja',
    acceptAgain: 'Sidan hade varit öppen länge, så inget ändrades. Tacka ja igen om du vill gå med.',
    wrongPerson: (own, invited) =>
      `Du är inloggad som ${own}, men inbjudan är ställd till ${invited}. Logga ut och logga in med rätt adress.`,
    invitationProblem: 'Inbjudan går inte att använda',
    mailSubject: (where) => `Inbjudan till Valideringslyft: ${where}`,
    mailBody: ({ by, where, roles, address, endsOn }) =>
      `Hej!\n\n${by} har bjudit in dig till Valideringslyft för ${where}, som ${roles}.\n\nTacka ja här:\n${address}\n\nLänken gäller till och med ${endsOn} och kan användas en gång. Känner du inte igen det här? Då behöver du inte göra något.\n\nValideringslyft\n`,
    accepted: 'Välkommen! Du har tackat ja till inbjudan.',
  },
  en: {
    roles: {
      editor: { name: 'Editor', may: 'answers the mapping, writes the plan and reports statistics' },
      owner: { name: 'Owner', may: 'does all that, invites colleagues, hands in the mapping and adopts the plan' },
      coordinator: {
        name: 'National coordinator',
        may: 'opens rounds, reviews what is handed in and writes the status report',
      },
      communicator: {
        name: 'Communicator',
        may: 'reviews and publishes the status report and looks after the texts of the information hub',
      },
      administrator: { name: 'Project administrator', may: "looks after the project's administration" },
      authority: { name: 'Authority reader', may: 'reads the status report and the statistics' },
    },
    refusals: {
      'already-member': 'This person already has that role here.',
      'invitation-unknown': 'The link is not right. Check that you have the whole link from the e-mail.',
      'invitation-ended':
        'The invitation is no longer valid. It has been used or withdrawn, or is older than 14 days. Ask for a new one.',
      'invitation-for-another': 'The invitation is for another e-mail address than the one you are signed in with.',
      'last-owner': 'At least one owner must remain. Invite a new owner first.',
      'stale-version': 'Someone else changed this in the meantime. Nothing was saved. The page now shows how it is.',
      'already-done': 'This has already been done.',
    },
    myPage: 'My page',
    hello: (name) => `Hello ${name}`,
    noRoles: 'You are signed in but have no role here yet',
    noRolesHelp: 'Ask the owner in your region to invite you at the e-mail address that you signed in with.',
    yourRegions: 'Your regions',
    yourNationalRoles: 'Your national roles',
    toDesk: 'To national coordination',
    toReports: 'To the status reports',
    yourTime: 'My time',
    yourTimeLead: 'You report time in a project, or approve that of others.',
    toTime: 'To my time',
    toTimeDesk: 'To the time reporting',
    toPicture: 'To the national picture',
    whole: 'the whole country',
    members: 'Colleagues',
    membersLead: (where) => `Those who work with ${where} in the tool.`,
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    remove: 'Remove',
    removeLabel: (name) => `Remove ${name}`,
    removeMeans:
      'The person no longer has access here. What the person has written stays. To undo this, invite the person again.',
    nobody: 'Nobody has accepted yet.',
    openInvitations: 'Invitations waiting for an answer',
    noInvitations: 'No invitations are waiting.',
    ends: 'Valid until',
    withdraw: 'Withdraw',
    withdrawLabel: (email) => `Withdraw the invitation to ${email}`,
    inviteTitle: 'Invite a colleague',
    inviteHint: 'We send a link that is valid for 14 days and can be used once.',
    emailHint: 'The address that your colleague signs in with.',
    send: 'Send the invitation',
    done: {
      invited: 'The invitation has been sent.',
      withdrawn: 'The invitation has been withdrawn.',
      removed: 'The person has been removed.',
      'mail-failed':
        'The invitation has been made, but the e-mail could not be sent. Withdraw the invitation and try again in a while.',
    },
    invitationTitle: 'You are invited',
    invitationLead: (by, where, roles) => `${by} has invited you to ${where} as ${roles}.`,
    invitationFor: (email) => `The invitation is for ${email}.`,
    signInToAccept: 'Sign in to accept',
    accept: 'Accept',
    acceptAgain: 'The page had been open for a long time, so nothing was changed. Accept again if you want to join.',
    wrongPerson: (own, invited) =>
      `You are signed in as ${own}, but the invitation is for ${invited}. Sign out and sign in with the right address.`,
    invitationProblem: 'The invitation cannot be used',
    mailSubject: (where) => `Invitation to Valideringslyft: ${where}`,
    mailBody: ({ by, where, roles, address, endsOn }) =>
      `Hello!\n\n${by} has invited you to Valideringslyft for ${where}, as ${roles}.\n\nAccept here:\n${address}\n\nThe link is valid until ${endsOn} and can be used once. If you do not recognise this, you do not need to do anything.\n\nValideringslyft\n`,
    accepted: 'Welcome! You have accepted the invitation.',
  },
})
