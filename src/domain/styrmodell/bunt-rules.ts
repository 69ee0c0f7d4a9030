import { assumption, type Rule } from './rule.ts'

/** When several avvikelser go on as one question. */
export const buntRules = {
  'BU-1': {
    sentence: 'Avvikelser buntas till en fråga, och en bunt löses upp, av sammankallande i samverkansgruppen.',
    instead: 'Be sammankallande att bunta avvikelserna eller lösa upp bunten.',
    source: assumption(
      'Anvisningen säger inget om buntar. Sammankallande håller gruppens dagordning och lyfter dess frågor.',
    ),
  },
  'BU-2': {
    sentence:
      'I en bunt ingår avvikelser från minst två stadsområden. De gäller samma delområde, eller rutiner i samma område.',
    instead: 'Välj avvikelser som hör ihop och märks i olika stadsområden.',
    source: assumption('Det som märks i flera stadsområden är samma fråga. Gränsen är vår.'),
  },
  'BU-3': {
    sentence:
      'En avvikelse ingår i högst en bunt, och bara så länge den är öppen. En bunt kan utökas och lösas upp tills den lyfts.',
    instead: 'Se på avvikelsens sida vilken bunt den ingår i. Har någon annan just buntat den gäller den bunten.',
    source: assumption('Varje avvikelse ska ha ett svar.'),
  },
  'BU-4': {
    sentence:
      'Det som ingår i en bunt nomineras, behandlas och lyfts med den avvikelse som leder. Frågan till SoB nämner alla.',
    instead: 'Öppna den avvikelse som leder bunten, eller lös upp bunten.',
    source: assumption('En bunt är en fråga. Var och en som väckte den får svaret.'),
  },
} as const satisfies Record<string, Rule>
