import type { BehovView } from '../../../domain/oversyn/behov.ts'

const status = {
  vantar: 'Väntar på uppföljning',
  klart: 'Uppföljt och klart',
  'till-oversyn': 'Tas upp i nästa översyn',
} as const satisfies Record<BehovView['status'], string>

/** Between two reviews: follow-up at need, and a section of law that has got another number. */
export const mellan = {
  title: 'Uppföljning mellan översynerna',
  lead: 'Styrmodellen följs upp vid behov. Här antecknar ni det som behöver ses över, och lagrum som har ändrats. Det som inte är klart när översynen öppnas hamnar i dess korg.',
  count_zero: 'Inget behov väntar på uppföljning.',
  count_one: 'Ett behov väntar på uppföljning.',
  count_other: '{{count}} behov väntar på uppföljning.',
  toPage: 'Följ upp och anteckna',
  needs: 'Behov att följa upp',
  noNeeds: 'Inget är antecknat. Den som företräder en part kan anteckna ett behov.',
  status,
  by: '{{part}}, {{day}}',
  about: 'Om avsnittet',
  section: 'Vilket avsnitt?',
  noSection: 'Inget särskilt avsnitt',
  followUp: 'Följ upp',
  followUpTitle: 'Följ upp behovet',
  outcome: 'Vad blir det av det?',
  outcomes: {
    klart: 'Det är klart. Inget mer behöver göras.',
    'till-oversyn': 'Det tas upp i nästa översyn.',
  },
  why: 'Vad har ni kommit fram till?',
  save: 'Spara uppföljningen',
  done: 'Uppföljningen är sparad.',
  answer: 'Uppföljt {{day}}: {{text}}',
  source: 'Källa: {{text}}',
  lagrum: 'Ändrade lagrum',
  noLagrum: 'Inget ändrat lagrum är antecknat.',
} as const
