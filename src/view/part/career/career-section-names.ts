/** Sections about careers by the tables of whole classifications, in reading order: the id in the address, and the name. */
export const careerSectionNames = {
  education: 'Getting in',
  leaves: 'Who leaves',
  day: 'What sets the day apart',
  differ: 'Skills that differ',
  skills: 'Skills and knowledge',
  moves: 'Where people go',
  ai: 'AI',
  work: 'The work',
  related: 'Compare next',
} as const;
