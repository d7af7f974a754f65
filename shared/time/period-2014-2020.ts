import { hourSteps, pages, retentionRule, wholeHoursRule } from './common-rules.ts'
import type { ProgrammePeriod } from './programme-period.ts'

/** The European Social Fund 2014–2020, to which the real project belongs. */
export const period2014: ProgrammePeriod = {
  id: '2014-2020',
  name: { sv: 'Socialfonden 2014–2020', en: 'European Social Fund 2014–2020' },
  approval: 'manager',
  zeroHours: 'reported',
  hourSteps,
  caps: [
    {
      id: '1662',
      hours: 166_200,
      hasHoliday: false,
      source: pages.people,
      note: {
        sv: '1 662 timmar per kalenderår. Så skriver ESF:s nyare sida.',
        en: "1,662 hours per calendar year, according to ESF's newer page.",
      },
    },
    {
      id: '1862',
      hours: 186_200,
      hasHoliday: true,
      source: pages.staff,
      note: {
        sv: '1 862 timmar med semester, i snitt 155,16 per månad. Så skriver ESF:s äldre sida. Vi läser det så att semester räknas in i taket.',
        en: "1,862 hours including holiday, 155.16 a month on average, according to ESF's older page. We read it to mean that holiday counts towards the cap.",
      },
    },
  ],
  participants: { dueDays: 28, order: 'chronological', corrected: 'send-later-again' },
  rules: [
    {
      id: 'everyone',
      text: {
        sv: 'Alla som arbetar i projektet redovisar och intygar sin tid, även den som är medfinansiering.',
        en: 'Everyone who works in the project reports and certifies their time, co-financing staff too.',
      },
      source: pages.people,
      sureness: 'seen',
    },
    {
      id: 'manager-approves',
      text: {
        sv: 'Den som har arbetat skriver under sin tidrapport. Sedan godkänner chefen.',
        en: 'Whoever did the work signs the time sheet. Then the manager approves it.',
      },
      source: pages.digital,
      sureness: 'seen',
    },
    {
      id: 'description',
      text: {
        sv: 'Tidrapporten ensam styrker kostnaden. Därför ska det framgå tydligt vad som gjordes.',
        en: 'The time sheet alone verifies the cost. It must therefore be clear what was done.',
      },
      source: pages.staff,
      sureness: 'seen',
    },
    {
      id: 'unit-cost',
      text: {
        sv: 'Kostnaden är antalet timmar gånger enhetskostnaden för personalkategorin.',
        en: 'The cost is the number of hours times the unit cost of the staff category.',
      },
      source: pages.staff,
      sureness: 'seen',
    },
    {
      id: 'employment',
      text: {
        sv: 'Den som redovisar tid ska vara anställd. Vid en kontroll visas anställningsavtal och lönespecifikation.',
        en: 'Whoever reports time must be employed. In an audit, the employment contract and the payslip are shown.',
      },
      source: pages.staff,
      sureness: 'seen',
    },
    {
      id: 'one-category',
      text: {
        sv: 'En person redovisar i en enda personalkategori. Den huvudsakliga uppgiften avgör vilken.',
        en: 'A person reports in one staff category only. The main task decides which.',
      },
      source: pages.staff,
      sureness: 'seen',
    },
    {
      id: 'year-cap',
      text: {
        sv: 'Tid över årets tak ger ingen ersättning.',
        en: 'Time over the yearly cap is not eligible.',
      },
      source: pages.people,
      sureness: 'pages-differ',
      unsure: {
        sv: 'ESF:s egna sidor anger olika tak: 1 662 eller 1 862 timmar. Därför väljs taket för varje projekt, med sin källa. Taket gäller varje person. Vi läser det så att tid i flera projekt räknas ihop, i tidsföljd.',
        en: "ESF's own pages give different caps: 1,662 or 1,862 hours. The cap is therefore chosen for each project, with its source. The cap applies to each person. We read it to mean that time in several projects is added up, in order of time.",
      },
    },
    {
      id: 'co-financing',
      text: {
        sv: 'Medfinansierande personal redovisar timmar, men får inga pengar från ESF.',
        en: 'Co-financing staff report hours but receive no money from ESF.',
      },
      source: pages.wholeHours,
      sureness: 'seen',
    },
    wholeHoursRule,
    {
      id: 'form',
      text: {
        sv: 'Tiden redovisas på ESF:s blankett, om den inte redovisas i Personalportalen.',
        en: "Time is reported on ESF's form, unless it is reported in its staff portal.",
      },
      source: pages.forms,
      sureness: 'seen',
      unsure: {
        sv: 'Vi har inte sett blankettens kolumner. Filerna härifrån har de uppgifter som vi tror att den kräver.',
        en: 'We have not seen the columns of the form. The files from here contain what we believe it asks for.',
      },
    },
    {
      id: 'four-weeks',
      text: {
        sv: 'Deltagarnas tid lämnas till SCB varje månad, i tidsföljd och senast fyra veckor efter månadens slut.',
        en: "Participants' time is reported to Statistics Sweden every month, in order and within four weeks of the end of the month.",
      },
      source: pages.scb,
      sureness: 'seen',
    },
    {
      id: 'send-again',
      text: {
        sv: 'Rättas en månad för deltagarna måste alla senare månader skickas in igen.',
        en: 'If a month is corrected for the participants, all later months must be sent again.',
      },
      source: pages.scb,
      sureness: 'seen',
      unsure: {
        sv: 'Regeln gäller deltagarna. För personalen ber vi bara att senare månader ses över.',
        en: 'The rule is about participants. For staff we only ask for later months to be reviewed.',
      },
    },
    {
      id: 'certify',
      text: {
        sv: 'Alla deltagare intygar sin tid, vare sig den finansieras eller inte.',
        en: 'All participants certify their time, whether it is financed or not.',
      },
      source: pages.participants,
      sureness: 'seen',
    },
    retentionRule,
  ],
}
