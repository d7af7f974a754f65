import { texts } from '#shared/platform/language.ts'
import type { ValidationForm } from '#shared/statistics/validation-count.ts'

type Texts = {
  title: string
  counted: string
  notCounted: string
  forms: Record<ValidationForm, string>
  formsTitle: string
  since2023: string
  before2023: string
  olderYear: string
  source: string
}

/** What counts as a validation. The wording of the law is quoted from facts that name it: the ordinance 2022:1549 and the Education Act before 2023. */
export const definitionTexts = texts<Texts>({
  sv: {
    title: 'Vad räknas som en validering?',
    counted:
      'Räkna avslutade valideringar: någons kunnande har kartlagts på djupet, bedömts och erkänts, till exempel med betyg, intyg eller yrkesbevis. Den som har validerat två gånger räknas två gånger.',
    notCounted: 'Räkna inte inledande kartläggning, anvisningar, sökande eller valideringar som bara är påbörjade.',
    formsTitle: 'Tre former',
    forms: {
      qualification:
        'Kvalifikation eller del av en kvalifikation: erkännande mot en nivå i SeQF eller en del av en sådan kvalifikation (3 § 1 valideringsförordningen).',
      eligibility: 'Behörighet till utbildning: den validerade blir behörig att söka (3 § 2 valideringsförordningen).',
      credit:
        'Tillgodoräknande inom utbildning: studerande slipper läsa det som de redan kan. Nämns inte i 3 §, och räknas här för sig.',
    },
    since2023:
      'Sedan den 1 januari 2023 är validering ”en strukturerad process som innehåller en fördjupad kartläggning och en bedömning som syftar till ett erkännande av en persons kunnande oberoende av hur det förvärvats” (2 § valideringsförordningen, 2022:1549).',
    before2023:
      'Till och med 2022 löd skollagens definition: ”strukturerad bedömning, värdering, dokumentation och erkännande av kunskaper och kompetens oberoende av hur de förvärvats”.',
    olderYear:
      'För det här året gällde den äldre definitionen. Antal före och efter den 1 januari 2023 går inte att jämföra rakt av.',
    source: 'Förordningen i sin helhet (riksdagen.se)',
  },
  en: {
    title: 'What counts as a validation?',
    counted:
      'Count completed validations: what someone knows has been mapped in depth, assessed and recognised, for example with a grade, a certificate or a vocational certificate. A person who has been validated twice is counted twice.',
    notCounted: 'Do not count initial mapping, referrals, applicants or validations that have only begun.',
    formsTitle: 'Three forms',
    forms: {
      qualification:
        'A qualification or part of one: recognition against a level of SeQF or a part of such a qualification (section 3(1) of the Validation Ordinance).',
      eligibility:
        'Eligibility for education: the person becomes eligible to apply (section 3(2) of the Validation Ordinance).',
      credit:
        'Credit within an education: students do not have to study what they already know. Not mentioned in section 3, and counted on its own here.',
    },
    since2023:
      'Since 1 January 2023 validation is a structured process with an in-depth mapping and an assessment that aims at recognising what a person knows and can do, however it was acquired (section 2 of the Validation Ordinance, 2022:1549; our translation).',
    before2023:
      'Until the end of 2022 the Education Act defined it as the structured assessment, evaluation, documentation and recognition of knowledge and competence, regardless of how they were acquired.',
    olderYear:
      'The older definition applied to this year. Numbers from before and after 1 January 2023 cannot be compared directly.',
    source: 'The whole ordinance in Swedish (riksdagen.se)',
  },
})
