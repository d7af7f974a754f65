import { expect } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { fetchFile, follow, press, sees } from './by-words.ts'
import type { Cast } from './cast.ts'

/** A visitor who goes by what the screen says, and what she has done so far: clicks on links and buttons, and questions answered. */
type Visitor = { page: Page; clicks: number; answers: number }

/** What a visitor may need to her next step. */
const atMost = { clicks: 4, answers: 2 }

const arrive = async ({ origin, anyone }: Cast): Promise<Visitor> => {
  const page = await anyone()
  await page.goto(origin)
  return { page, clicks: 0, answers: 0 }
}

const goTo = async (visitor: Visitor, link: string | RegExp, heading: string | RegExp): Promise<void> => {
  visitor.clicks += 1
  await follow(visitor.page, link, heading)
}

/** Answers where she lives or works, and what she wants, and has the way shown. */
const answer = async (visitor: Visitor, { where, want }: { where: string; want: string }): Promise<void> => {
  const { page } = visitor
  await page.getByLabel('Var bor eller arbetar du?').selectOption(where)
  await press(page, 'Nästa', 'Fråga 3 av 3')
  await page.getByLabel(want).check()
  await press(page, 'Visa vägen', 'Hit vänder du dig')
  visitor.clicks += 2
  visitor.answers += 2
}

const expectNear = ({ clicks, answers }: Visitor): void => {
  expect(clicks).toBeLessThanOrEqual(atMost.clicks)
  expect(answers).toBeLessThanOrEqual(atMost.answers)
}

/** How many ways to write and to ring the page gives. */
const contactsOn = async (page: Page) => ({
  mail: await page.locator('main a[href^="mailto:"]').count(),
  phone: await page.locator('main a[href^="tel:"]').count(),
})

/** Newly arrived, has worked as an assistant nurse and has no papers: where does she begin, and whom does she ring? */
export const individualFindsWhomToCall = async (cast: Cast): Promise<void> => {
  const nurse = await arrive(cast)
  await goTo(nurse, 'Jag är ny i Sverige', 'Hitta rätt')
  await answer(nurse, { where: 'Dalarnas län', want: 'Få bevis på att jag kan mitt yrke' })
  await sees(nurse.page, 'Börja här', 'Vägledningen hos komvux i din kommun', 'Boka tid', 'Din region')
  await goTo(nurse, 'Sidan om validering i Region Dalarna', 'Validering i Region Dalarna')
  expect(await contactsOn(nurse.page)).toEqual({ mail: 1, phone: 1 })
  expectNear(nurse)
}

/** Wants proof of what her staff can do: what does she do first, and who helps? */
export const employerFindsTheGuide = async (cast: Cast): Promise<void> => {
  const employer = await arrive(cast)
  await goTo(employer, 'Se vem du ska kontakta', 'Hitta rätt')
  await answer(employer, { where: 'Dalarnas län', want: 'Hjälpa andra att visa vad de kan' })
  const first = employer.page.locator('main ol > li').first()
  for (const words of ['Börja här', 'Steg för steg för arbetsgivare']) await first.getByText(words).waitFor()
  await sees(employer.page, 'Din branschorganisation', 'Fråga vem som validerar i länet')
  expect(await contactsOn(employer.page)).toEqual({ mail: 1, phone: 1 })
  await goTo(employer, 'Validera medarbetare: steg för steg', 'Validera medarbetare: steg för steg')
  await sees(employer.page, 'Formulera behovet.')
  expectNear(employer)
}

/** Is to lead the work in the county: how, and is there something to begin from? */
export const civilServantFindsATemplate = async (cast: Cast): Promise<void> => {
  const servant = await arrive(cast)
  await goTo(servant, 'Bygg samverkan i länet', 'Så bygger du samverkan i länet')
  await sees(servant.page, 'Få ett uppdrag på papper.')
  await goTo(servant, 'Mallar att hämta', /^Mallar/)
  servant.clicks += 1
  const file = unzipSync(await fetchFile(servant.page, /Kommunikationsplan/i))
  const part = (name: string) => strFromU8(file[name] ?? new Uint8Array())
  expect(part('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml')
  expect(part('word/document.xml')).toMatch(/<w:pStyle w:val="Heading1"\/>/)
  expectNear(servant)
}
