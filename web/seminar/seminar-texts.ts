import { texts } from '#shared/platform/language.ts'
import type { SlideId } from './slide-choice.ts'

type Texts = {
  title: string
  description: string
  lead: string
  start: string
  keys: string
  print: string
  printHint: string
  slides: string
  choose: string
  chooseLead: string
  show: string
  all: string
  earlier: (name: string) => string
  earlierShort: string
  unknown: (parts: string) => string
  slide: string
  of: (at: number, all: number) => string
  heard: (at: number, all: number, heading: string) => string
  previous: string
  next: string
  toTop: string
  ask: string
  demonstration: string
  source: (day: string) => string
  controls: string
  notes: string
  dark: string
  fullScreen: string
  leave: string
  names: Record<SlideId, string>
  questions: Record<SlideId, readonly string[]>
}

/** Texts of the showing: its frame, its controls, and what to ask at each slide. */
export const seminarTexts = texts<Texts>({
  sv: {
    title: 'Den nationella bilden som bildspel',
    description:
      'Läget för validering i Sveriges regioner som ett bildspel att visa för en styrgrupp, eller att skriva ut.',
    lead: 'Bilder att gå igenom tillsammans, med frågor att ställa till varje bild. Bläddra här på sidan, visa dem i hela fönstret eller skriv ut.',
    start: 'Starta bildspelet',
    keys: 'I bildspelet: piltangenter eller mellanslag byter bild, Home och End går till första och sista, Esc avslutar.',
    print: 'Skriv ut eller spara som PDF',
    printHint: 'En bild per liggande A4, med frågorna under. Välj ”Spara som PDF” i utskriftsrutan.',
    slides: 'Bilderna',
    choose: 'Välj bilder, ordning och period',
    chooseLead: 'Valet hamnar i adressen, så att du kan spara den eller skicka den vidare.',
    show: 'Visa de valda',
    all: 'Alla bilder i vanlig ordning',
    earlier: (name) => `Flytta ”${name}” ett steg tidigare`,
    earlierShort: 'tidigare',
    unknown: (parts) => `Adressen frågar efter bilder som inte finns: ${parts}. De är utelämnade.`,
    slide: 'bild',
    of: (at, all) => `${at} av ${all}`,
    heard: (at, all, heading) => `Bild ${at} av ${all}: ${heading}`,
    previous: 'Föregående',
    next: 'Nästa',
    toTop: 'Till början',
    ask: 'Att fråga',
    demonstration: 'Demonstrationsdata',
    source: (day) => `Valideringslyft, sammanställt ${day}`,
    controls: 'Styr bildspelet',
    notes: 'Frågor',
    dark: 'Mörkt rum',
    fullScreen: 'Helskärm',
    leave: 'Avsluta',
    names: {
      title: 'Titel',
      state: 'Läget',
      profile: 'Områdena',
      ends: 'Starkast och svagast',
      moves: 'Det som ändras',
      priorities: 'Prioriteringar',
      barriers: 'Hinder',
      map: 'Kartan',
      counts: 'Valideringar',
      sources: 'Källor och metod',
    },
    questions: {
      title: ['Vilket beslut ska den här genomgången hjälpa oss med?'],
      state: [
        'Vad håller tillbaka de regioner som inte har lämnat in?',
        'Vad behöver en region som har lämnat in för att anta en plan?',
      ],
      profile: [
        'Stämmer bilden med vad ni möter i vardagen?',
        'Var är bandet bredast, alltså skillnaden störst mellan regionerna?',
      ],
      ends: [
        'Vad gör regionerna i de starkaste områdena som går att ta efter?',
        'Vilket av de svagaste områdena kan vi påverka först?',
      ],
      moves: ['Vad ligger bakom de största rörelserna?', 'Är det arbetet eller bedömningen som har ändrats?'],
      priorities: ['Går insatserna till det som är svagast?', 'Vad saknas i planerna?'],
      barriers: ['Vem i rummet kan undanröja något av hindren?', 'Vilket svar kan vi ge regionerna, och när?'],
      map: ['Vilka grannar kan lära av varandra?', 'Vilka regioner behöver stöd härnäst?'],
      counts: ['Hur säkra är siffrorna, och vad skulle göra dem säkrare?', 'Vad behövs för att alla ska rapportera?'],
      sources: ['Vad behöver vi veta som bilden inte visar?', 'Vem gör vad till nästa gång?'],
    },
  },
  en: {
    title: 'The national picture as a slide show',
    description:
      "Where recognition of prior learning stands in Sweden's regions, as a slide show for a steering group, or for print.",
    lead: 'Slides to go through together, with questions to ask about each. Browse them here, show them in the whole window, or print them.',
    start: 'Start the slide show',
    keys: 'In the slide show: the arrow keys or space change slide, Home and End go to the first and last, Esc ends it.',
    print: 'Print or save as PDF',
    printHint:
      'One slide on each landscape A4, with the questions below it. Choose “Save as PDF” in the print dialogue.',
    slides: 'The slides',
    choose: 'Choose slides, their order and the period',
    chooseLead: 'Your choice is kept in the address, so that you can save it or pass it on.',
    show: 'Show the chosen slides',
    all: 'All slides in their usual order',
    earlier: (name) => `Move “${name}” one step earlier`,
    earlierShort: 'earlier',
    unknown: (parts) => `The address asks for slides that do not exist: ${parts}. They are left out.`,
    slide: 'slide',
    of: (at, all) => `${at} of ${all}`,
    heard: (at, all, heading) => `Slide ${at} of ${all}: ${heading}`,
    previous: 'Previous',
    next: 'Next',
    toTop: 'To the beginning',
    ask: 'To ask',
    demonstration: 'Demonstration data',
    source: (day) => `Valideringslyft, compiled ${day}`,
    controls: 'Slide show controls',
    notes: 'Questions',
    dark: 'Dark room',
    fullScreen: 'Full screen',
    leave: 'End',
    names: {
      title: 'Title',
      state: 'The situation',
      profile: 'The areas',
      ends: 'Strongest and weakest',
      moves: 'What is changing',
      priorities: 'Priorities',
      barriers: 'Barriers',
      map: 'The map',
      counts: 'Validations',
      sources: 'Sources and method',
    },
    questions: {
      title: ['Which decision should this help us make?'],
      state: [
        'What holds back the regions that have not handed in?',
        'What does a region that has handed in need in order to adopt a plan?',
      ],
      profile: [
        'Does the picture match what you see in your work?',
        'Where is the band widest, and so the difference between regions greatest?',
      ],
      ends: [
        'What do regions do in the strongest areas that others can learn from?',
        'Which of the weakest areas can we influence first?',
      ],
      moves: ['What is behind the largest moves?', 'Is it the work or the assessment that has changed?'],
      priorities: ['Do the actions go to what is weakest?', 'What is missing from the plans?'],
      barriers: ['Who in the room can remove one of the barriers?', 'What answer can we give the regions, and when?'],
      map: ['Which neighbours can learn from each other?', 'Which regions need support next?'],
      counts: [
        'How reliable are the figures, and what would make them more so?',
        'What would it take for all regions to report?',
      ],
      sources: ['What do we need to know that the picture does not show?', 'Who does what until next time?'],
    },
  },
})
