import type { Account } from './accounts.ts'
import { escapeHtml, type PageLanguage } from './local-page.ts'

const texts = {
  sv: {
    title: 'Logga in på den här datorn',
    note: 'Den här sidan finns bara på den här datorn. Den står i stället för inloggningstjänsten Cognito, och här behövs inget lösenord.',
    choose: 'Välj ett demonstrationskonto',
    other: 'Någon annan',
    otherHelp: 'Till exempel en person som har bjudits in med e-post.',
    email: 'E-postadress',
    name: 'Namn (får vara tomt)',
    go: 'Logga in',
    wrongEmail: 'Skriv en e-postadress, till exempel anna.berg@region.example',
    otherLanguage: 'In English',
  },
  en: {
    title: 'Sign in on this computer',
    note: 'This page exists only on this computer. It stands in for the sign-in service Cognito, and no password is needed here.',
    choose: 'Choose a demonstration account',
    other: 'Someone else',
    otherHelp: 'For example a person who has been invited by e-mail.',
    email: 'E-mail address',
    name: 'Name (may be empty)',
    go: 'Sign in',
    wrongEmail: 'Write an e-mail address, for example anna.berg@region.example',
    otherLanguage: 'På svenska',
  },
} satisfies Record<PageLanguage, Record<string, string>>

const accountForm = (action: string, { email, name, description }: Account, language: PageLanguage) =>
  `<li><form method="post" action="${action}"><input type="hidden" name="email" value="${escapeHtml(email)}"><input type="hidden" name="name" value="${escapeHtml(name)}"><button class="choice"><strong>${escapeHtml(name)}</strong><span>${escapeHtml(description[language])}</span><span>${escapeHtml(email)}</span></button></form></li>`

/** The sign-in page's title and HTML. `wrongEmail` is what was typed when it was no address. */
export const signInPage = (
  action: string,
  accounts: Account[],
  language: PageLanguage,
  wrongEmail?: string,
): { title: string; body: string } => {
  const text = texts[language]
  const other = language === 'sv' ? 'en' : 'sv'
  const error = wrongEmail === undefined ? '' : `<p class="error" id="email-error">${text.wrongEmail}</p>`
  const described = wrongEmail === undefined ? '' : ' aria-invalid="true" aria-describedby="email-error"'
  const choices = accounts.map((account) => accountForm(action, account, language)).join('')
  return {
    title: text.title,
    body: `<nav class="languages"><a href="${action}?lang=${other}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a></nav>
<h1>${text.title}</h1><p class="note">${text.note}</p>
${choices && `<h2>${text.choose}</h2><ul class="list">${choices}</ul>`}
<h2>${text.other}</h2><p>${text.otherHelp}</p>
<form method="post" action="${action}?lang=${language}" novalidate><label for="email">${text.email}</label>${error}<input id="email" name="email" type="email" autocomplete="email" value="${escapeHtml(wrongEmail ?? '')}"${described}><label for="name">${text.name}</label><input id="name" name="name" autocomplete="name"><button class="go">${text.go}</button></form>`,
  }
}
