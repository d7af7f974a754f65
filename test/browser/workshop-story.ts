import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { fetchFile, follow, press, read } from './by-words.ts'
import type { Cast } from './cast.ts'
import { linkInMail } from './local-mail.ts'

type Participant = { page: Page; name: string; email: string }

/** Takes up the first theme that regions prioritise and that is not taken up. Gives its title. */
const takeUpTheme = async (desk: Page, origin: string): Promise<string> => {
  await desk.goto(`${origin}/nationellt/teman`)
  const free = desk.locator('.barrier-members > li').filter({ hasNotText: 'Tas upp' }).first()
  await free.getByRole('link', { name: /^Ta upp som workshop eller utbildning/ }).click()
  const title = await desk.getByLabel('Rubrik', { exact: true }).inputValue()
  await press(desk, 'Ta upp', 'Projektet tar nu upp temat.')
  return title
}

const setTime = async (desk: Page, day: string): Promise<void> => {
  await desk.getByLabel('Startdag').fill(day)
  await desk.getByLabel('Starttid').fill('09:00')
  await desk.getByLabel('Slutdag').fill(day)
  await desk.getByLabel('Sluttid').fill('12:00')
}

/** Makes an event with one seat of the theme on the screen, and opens its registration. */
const makeEvent = async (desk: Page, day: string): Promise<void> => {
  await follow(desk, 'Gör ett evenemang', 'Nytt evenemang')
  await setTime(desk, day)
  await desk.getByLabel('Plats', { exact: true }).fill('Sal 1, Västerås')
  await desk.getByLabel('Platser i lokalen').fill('1')
  await press(desk, 'Spara utkastet', 'Utkastet är sparat.')
  await press(desk, 'Publicera', 'Evenemanget är publicerat och anmälan är öppen.')
}

/** Registers somebody who has no account, from the calendar. */
const register = async ({ page, name, email }: Participant, origin: string, title: string): Promise<void> => {
  await page.goto(`${origin}/kalendarium`)
  await follow(page, title, title)
  await page.getByLabel('Namn').fill(name)
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Organisation').fill('Komvux')
  await page.getByLabel('Ja, ni får spara mina uppgifter').check()
  await press(page, 'Skicka anmälan', 'Tack! Titta i din inkorg.')
}

/** Holds the event on the desk's screen, with that participant there. */
const hold = async (desk: Page, day: string, name: string): Promise<void> => {
  // Nobody can wait for the day here: the organiser moves it to one that has been.
  await desk.getByRole('link', { name: 'Ändra', exact: true }).click()
  await setTime(desk, day)
  await press(desk, 'Spara', 'Ändringen är sparad.')
  await follow(desk, 'Deltagare och närvaro', 'Deltagare och närvaro')
  await desk.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await press(desk, 'Spara närvaron', 'Närvaron är sparad.')
}

const evaluate = async (page: Page, own: string): Promise<void> => {
  await page.goto(own)
  await follow(page, 'Säg vad du tyckte', 'Utvärdering')
  await page
    .getByRole('group', { name: /nytta av innehållet/ })
    .getByLabel('5 – Helt och hållet')
    .check()
  await page.getByLabel('Något mer du vill säga?').fill('Mer tid för samtal.')
  await press(page, 'Skicka svaren', 'Tack för dina svar!')
}

/** Makes the participant's certificate. Gives what it says. */
const certificateOf = async (page: Page, own: string): Promise<string> => {
  await page.goto(own)
  await follow(page, 'Hämta ditt intyg', 'Intyg om deltagande')
  await press(page, 'Skapa mitt intyg', 'har deltagit i')
  return read(page, 'article.certificate')
}

/** A workshop from what regions prioritise to a certificate that anyone can check. It has one seat: Anna has it and Bo waits, until Anna cancels. */
export const workshopIsHeld = async ({ origin, as, anyone }: Cast): Promise<void> => {
  const today = swedishDay(new Date())
  const [desk, checker] = [await as('samordnare'), await anyone()]
  const title = await takeUpTheme(desk, origin)
  await makeEvent(desk, addDays(today, 7))
  const anna = { page: await anyone(), name: 'Anna Alm', email: 'anna.alm@komvux.example' }
  const bo = { page: await anyone(), name: 'Bo Berg', email: 'bo.berg@komvux.example' }
  for (const participant of [anna, bo]) await register(participant, origin, title)
  const linkTo = ({ page, email }: Participant, subject: RegExp) => linkInMail(page, origin, { to: email, subject })

  const annas = await linkTo(anna, /Du har en plats/)
  await bo.page.goto(await linkTo(bo, /Du står på väntelistan/))
  expect(await read(bo.page)).toContain('Du står på väntelistan, på plats 1.')
  await anna.page.goto(annas)
  await press(anna.page, 'Ja, avanmäl mig', 'Du är avanmäld.')
  const bos = await linkTo(bo, /Du har fått en plats/)
  await bo.page.goto(bos)
  expect(await read(bo.page)).toContain('Du har en plats.')
  await press(bo.page, 'Ja, jag kommer', 'Tack! Din anmälan är bekräftad.')
  await follow(bo.page, 'Om evenemanget', title)
  const calendar = (await fetchFile(bo.page, /Lägg in i kalendern/)).toString('utf8').replaceAll('\r\n ', '')
  expect(calendar).toContain(`SUMMARY:${title.slice(0, 20)}`)
  expect(calendar).toMatch(new RegExp(`DTSTART:${addDays(today, 7).replaceAll('-', '')}T0[78]0000Z`))

  await hold(desk, addDays(today, -1), bo.name)
  await evaluate(bo.page, bos)
  const certificate = await certificateOf(bo.page, bos)
  for (const said of [bo.name, title, '3 timmar']) expect(certificate).toContain(said)
  await checker.goto(`${origin}/kalendarium/intyg`)
  const code = /([A-Z2-9]{4}-){2}[A-Z2-9]{4}/.exec(certificate)?.[0] ?? ''
  await checker.getByLabel('Kontrollkod').fill(code.toLowerCase())
  await press(checker, 'Kontrollera', 'Intyget är äkta.')
  const checked = await read(checker)
  expect([checked.includes(title), checked.includes(bo.name)]).toEqual([true, false])
}
