import { link, list, quote, text } from '../public/prose.tsx'
import { type StepContent, stepLinks } from './step-facts.ts'

/** The training in Swedish. What it says of validation has its source beside it; what it says of the tool is how the tool works. */
export const stepsInSwedish: StepContent = {
  steps: {
    validation: {
      title: 'Vad validering är',
      lead: 'Validering gör det som någon redan kan synligt och erkänt, hur det än är lärt.',
      sections: [
        {
          id: 'definition',
          title: 'Så står det i förordningen',
          blocks: [
            quote(
              '”En strukturerad process som innehåller en fördjupad kartläggning och en bedömning som syftar till ett erkännande av en persons kunnande oberoende av hur det förvärvats.”',
              link(stepLinks.ordinance, 'Valideringsförordningen (2022:1549), 2 §'),
              '. Gäller sedan den 1 januari 2023.',
            ),
          ],
        },
        {
          id: 'four',
          title: 'Fyra steg',
          blocks: [
            list(
              'Inledande kartläggning: en översikt tillsammans med en vägledare. Den görs inte mot något fast krav.',
              'Fördjupad kartläggning: det personen kan inom ett område beskrivs så att det går att bedöma.',
              'Bedömning: det personen kan prövas mot ett fastställt krav.',
              'Erkännande: till exempel ett betyg, ett intyg, ett yrkesbevis eller ett beslut.',
            ),
            text('Stegen kommer från ', link(stepLinks.words, 'Valideringsdelegationens ord- och begreppslista'), '.'),
          ],
        },
        {
          id: 'role',
          title: 'Regionens roll',
          blocks: [
            text(
              'Regionen gör sällan valideringarna själv. ',
              link(stepLinks.role, 'Valideringsdelegationen'),
              ' såg rollen som att driva på, stödja och höja kunskapen. ',
              link(stepLinks.guide, 'Tillväxtverkets vägledning'),
              ' pekar på resurser, förankring hos chefer och politiker, långsiktighet och samtal med företagen.',
            ),
          ],
        },
      ],
    },
    levels: {
      title: 'Vad kartläggningen är och hur nivåerna fungerar',
      lead: 'Ni beskriver läget i regionen tillsammans. Det är ett stöd för att välja nästa steg, inte ett betyg.',
      sections: [
        {
          id: 'five',
          title: 'Fem nivåer',
          blocks: [
            list(
              '0: det saknas.',
              '1: något är påbörjat, ofta av en enskild person.',
              '2: det är delvis på plats.',
              '3: det är etablerat: beslutat, känt och använt.',
              '4: det följs upp och förbättras.',
            ),
            text('Varje fråga har sina egna beskrivningar av de fem nivåerna. Läs dem, inte bara siffran.'),
          ],
        },
        {
          id: 'choose',
          title: 'Så väljer ni',
          blocks: [
            list(
              'Börja nerifrån. Stanna på den högsta nivå där allt i beskrivningen stämmer.',
              'Bedöm hur det är i dag, inte vad som är planerat.',
              'Skriv vad som visar det: ett beslut, en sida, en lista. Då kan den som kommer efter er förstå svaret.',
              'Passar frågan inte er region väljer ni ”ej tillämpligt” och skriver varför. Då räknas den inte.',
              'En fråga utan svar räknas som att uppgift saknas, aldrig som noll.',
            ),
          ],
        },
        {
          id: 'who-sees',
          title: 'Vem som ser svaren',
          blocks: [
            text(
              'Bara ni ser svaren tills den som är ansvarig hos er lämnar in. Då ser även den nationella samordnaren dem. Andra regioner ser dem aldrig, och ingen rangordning görs.',
            ),
          ],
        },
      ],
    },
    examples: {
      title: 'Pröva att bedöma',
      lead: 'Regionerna i exemplen är påhittade, men frågorna är de riktiga. Välj en nivå och se sedan hur vi resonerar.',
      sections: [
        {
          id: 'how-examples',
          title: 'Så gör du',
          blocks: [
            text(
              'Det är inget prov. Väljer du en annan nivå än vi gör säger skälet mer än siffran. Hur andra har valt visas först när minst fem har gjort det, och då bara som antal.',
            ),
          ],
        },
      ],
    },
    power: {
      title: 'Rådighet och vikt',
      lead: 'Två frågor till varje svar avgör vad som hamnar överst när ni ska välja insatser.',
      sections: [
        {
          id: 'power-is',
          title: 'Rådighet: vem kan ändra på det?',
          blocks: [
            list(
              'Egen: regionen kan göra det själv.',
              'Delad: det går bara tillsammans med andra, till exempel kommuner eller branscher.',
              'Nationell: det beror på regler eller pengar som regionen inte styr över.',
            ),
            text(
              'I intervjuerna 2021 beskrev regionerna sig som den smala delen av ett timglas, beroende av regler och finansiering på nationell nivå. Det som är nationellt räknas därför som ett hinder att lyfta, inte som något som regionen har missat. Källa: Myndigheten för yrkeshögskolan, uppstartsmötet den 4 maj 2021.',
            ),
          ],
        },
        {
          id: 'importance-is',
          title: 'Vikt: hur mycket betyder det för er?',
          blocks: [
            text(
              'Ni väljer 1 till 4. Väljer ni ingen vikt räknas den som 2. Vikten säger vad som är viktigt hos er, inte hur bra det går: något kan vara avgörande och ändå redan fungera.',
            ),
          ],
        },
      ],
    },
    plan: {
      title: 'Från karta till plan',
      lead: 'Kartläggningen är värd något först när den leder till något.',
      sections: [
        {
          id: 'to-plan',
          title: 'Så går det till',
          blocks: [
            list(
              'Verktyget räknar gapet mellan er nivå och målet, gånger vikten, gånger rådigheten. Det som kräver lite arbete och det som andra frågor bygger på får mer. Det som får mest hamnar överst. Ni ser uträkningen.',
              'Till varje fråga finns förslag på insatser. Ni väljer, ändrar eller skriver egna.',
              'Varje insats får en ansvarig, en tid och något som visar att den är gjord.',
              'Planen antas med ett beslut, och nästa omgång visar vad som har hänt.',
            ),
          ],
        },
        {
          id: 'review',
          title: 'När ni har lämnat in',
          blocks: [
            text(
              'Den nationella samordnaren läser svaren. Hon kan låsa upp en enstaka fråga, lämna tillbaka allt med ett meddelande eller godkänna. Den som är ansvarig skriver under varje gång, så att det alltid syns vad som gäller.',
            ),
          ],
        },
      ],
    },
  },
  checklist: {
    team: 'Vi vet vilka i regionen som ska vara med och svara',
    read: 'Vi har läst igenom frågorna en gång innan vi börjar',
    papers: 'Vi har letat fram beslut, strategier och överenskommelser att stödja svaren på',
    time: 'Vi har bokat tid för att gå igenom svaren tillsammans',
    owner: 'Den som är ansvarig vet när kartläggningen ska lämnas in',
  },
}
