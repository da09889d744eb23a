import type { Section } from './entry.js';

export const WORKFLOW = {
  heading: 'The workflow',
  symptom: 'The step refused to start',
  intro: 'The outcome is `misconfigured`. Nothing was sent to anyone.',
  reasons: {
    'input-invalid': {
      title: 'An input is missing or wrong',
      what: 'An input of the workflow step is missing or has a wrong value. Nothing was sent to anyone.',
      hint: 'Correct the input that the message names; it shows a valid example.',
      more: 'The message never shows the value.',
    },
    'event-refused': {
      title: 'Refused to run for this event',
      what: 'The workflow was started by an event that does not need write access to the repository, or that this program does not know.',
      hint: 'Start it with schedule or workflow_dispatch.',
    },
  },
} satisfies Section;
