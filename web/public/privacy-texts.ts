import { invitationDays } from '#shared/people/invitation.ts'
import { absoluteMs, idleMs } from '#shared/people/session.ts'
import { texts } from '#shared/platform/language.ts'
import { keptAboutPeople } from './kept-about-people.ts'
import { link, list, type ProseSection, text } from './prose.tsx'

type PrivacyTexts = {
  title: string
  description: string
  lead: string
  sections: (facts: { contact: string; cookies: string }) => ProseSection[]
}

const hours = (ms: number) => ms / 3_600_000
/** The longest that any environment keeps access logs (infra/environments.ts), in days. */
const accessLogDays = 90
const authority = 'https://www.imy.se/'

/** What is kept about people, why, how long, and what they can ask for. */
export const privacyTexts = texts<PrivacyTexts>({
  sv: {
    title: 'Så behandlar vi personuppgifter',
    description: 'Vilka personuppgifter Valideringslyft sparar, varför, hur länge och vilka rättigheter du har.',
    lead: 'Du kan läsa alla öppna sidor utan att berätta vem du är. Vi sparar uppgifter om dig först när du arbetar i verktyget, prenumererar på mejl om rapporter, berättar om ett fel i en rapport eller anmäler dig till ett evenemang.',
    sections: ({ contact, cookies }) => [
      {
        id: 'responsible',
        title: 'Vem som är ansvarig',
        blocks: [
          text(
            'Myndigheten för yrkeshögskolan är personuppgiftsansvarig. Frågor om dina uppgifter skickar du till ',
            link(`mailto:${contact}`, contact),
            '.',
          ),
        ],
      },
      {
        id: 'what',
        title: 'Vad vi sparar och varför',
        blocks: [
          list(...keptAboutPeople.sv.what),
          text(
            'Vi frågar inte efter personnummer och sparar inget lösenord: inloggningen sköts av en särskild inloggningstjänst. Vi för ingen besöksstatistik, och om vad du gör på webbplatsen sparar vi bara det som står här. Skriv inte uppgifter om enskilda personer i fritextfälten.',
          ),
          text('Antalet valideringar lämnas som antal. Små antal döljs innan något publiceras.'),
        ],
      },
      {
        id: 'basis',
        title: 'Rättslig grund',
        blocks: [
          text(
            'Vi bedömer att behandlingen behövs för en uppgift av allmänt intresse: att utveckla och följa upp arbetet med validering (artikel 6.1 e i dataskyddsförordningen). Åtkomstloggarna behövs för att skydda tjänsten, som är en del av samma uppgift.',
          ),
          text(
            'Det regionerna lämnar in kan bli allmän handling. Då kan den som begär det få läsa den, om inte uppgifterna omfattas av sekretess.',
          ),
        ],
      },
      {
        id: 'where',
        title: 'Var uppgifterna finns',
        blocks: [
          text(
            'När tjänsten är i drift lagras uppgifterna hos Amazon Web Services i Stockholm, som behandlar dem för vår räkning. Vi lämnar dem inte till någon för reklam.',
          ),
        ],
      },
      {
        id: 'how-long',
        title: 'Hur länge',
        blocks: [
          list(
            `Inloggningen upphör efter ${hours(idleMs)} timme utan besök, och alltid efter ${hours(absoluteMs)} timmar.`,
            `En inbjudan gäller i ${invitationDays} dagar.`,
            'Din roll upphör när en ansvarig i regionen eller den nationella samordnaren tar bort dig.',
            'Svar, kommentarer, planer, statistik och historik sparas så länge de behövs för uppföljningen. Därefter bevaras eller gallras de enligt arkivlagen och myndighetens beslut.',
            ...keptAboutPeople.sv.ends,
            `Åtkomstloggar tas bort efter högst ${accessLogDays} dagar.`,
          ),
        ],
      },
      {
        id: 'rights',
        title: 'Dina rättigheter',
        blocks: [
          text(
            'Du kan be att få se vilka uppgifter vi har om dig och att få fel rättade. I vissa fall kan du begära att uppgifter raderas eller begränsas, och du kan invända mot behandlingen. Uppgifter i allmänna handlingar får vi oftast inte radera.',
          ),
          text(
            'Tycker du att vi gör fel? Berätta det gärna för oss. Du kan också klaga hos ',
            link(authority, 'Integritetsskyddsmyndigheten (IMY)'),
            '.',
          ),
          text('Vilka kakor vi använder står på sidan om ', link(cookies, 'kakor'), '.'),
        ],
      },
    ],
  },
  en: {
    title: 'How we process personal data',
    description: 'What personal data Valideringslyft keeps, why, how long, and what rights you have.',
    lead: 'You can read all public pages without telling us who you are. We keep data about you only when you work in the tool, subscribe to e-mails about reports, tell us about a mistake in a report or register for an event.',
    sections: ({ contact, cookies }) => [
      {
        id: 'responsible',
        title: 'Who is responsible',
        blocks: [
          text(
            'The Swedish National Agency for Higher Vocational Education is the controller. Send questions about your data to ',
            link(`mailto:${contact}`, contact),
            '.',
          ),
        ],
      },
      {
        id: 'what',
        title: 'What we keep, and why',
        blocks: [
          list(...keptAboutPeople.en.what),
          text(
            'We do not ask for personal identity numbers and keep no password: a separate sign-in service takes care of that. We keep no statistics of visits, and of what you do on the website we keep only what is listed here. Do not write about individuals in the text fields.',
          ),
          text('The number of validations is given as counts. Small counts are hidden before anything is published.'),
        ],
      },
      {
        id: 'basis',
        title: 'Legal basis',
        blocks: [
          text(
            'We consider the processing necessary for a task in the public interest: developing and following up the work with validation (Article 6(1)(e) of the General Data Protection Regulation). The access logs are needed to protect the service, which is part of the same task.',
          ),
          text(
            'What the regions hand in may become official documents. Anyone who asks may then read them, unless secrecy applies to the data.',
          ),
        ],
      },
      {
        id: 'where',
        title: 'Where the data is',
        blocks: [
          text(
            'When the service is in operation the data is stored with Amazon Web Services in Stockholm, which processes it on our behalf. We give it to nobody for advertising.',
          ),
        ],
      },
      {
        id: 'how-long',
        title: 'How long',
        blocks: [
          list(
            `The sign-in ends after ${hours(idleMs)} hour without a visit, and always after ${hours(absoluteMs)} hours.`,
            `An invitation is valid for ${invitationDays} days.`,
            'Your role ends when an owner in the region, or the national coordinator, removes you.',
            'Answers, comments, plans, statistics and history are kept for as long as the follow-up needs them. After that they are kept or destroyed under the Archives Act and the decisions of the agency.',
            ...keptAboutPeople.en.ends,
            `Access logs are removed after at most ${accessLogDays} days.`,
          ),
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        blocks: [
          text(
            'You can ask to see what data we have about you and to have errors corrected. In some cases you can ask for data to be erased or restricted, and you can object to the processing. Data in official documents can seldom be erased.',
          ),
          text(
            'Do you think that we are doing something wrong? Please tell us. You can also complain to ',
            link(authority, 'the Swedish Authority for Privacy Protection (IMY)'),
            '.',
          ),
          text('Which cookies we use is described on the page about ', link(cookies, 'cookies'), '.'),
        ],
      },
    ],
  },
})
