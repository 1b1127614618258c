import type { Term } from './vocabulary.ts';

/* The closed vocabularies of the tables about occupations. */

/** Who rated an item. Ratings by different raters are not set against each other. */
export const raters = {
  workers: { label: 'workers', description: 'People who do the work.' },
  experts: { label: 'experts', description: 'Experts on the occupation, where few of its workers could be asked.' },
  analysts: { label: 'analysts', description: 'Analysts who rate from descriptions of the work.' },
} satisfies Record<string, Term>;

/** How a publisher flags software that job ads ask for. */
export const toolFlags = {
  'in-demand': { label: 'in demand', description: 'Often asked for in ads for the occupation itself.' },
  hot: { label: 'hot technology', description: 'Often asked for in ads of all occupations.' },
} satisfies Record<string, Term>;

/** How close a related occupation is. */
export const relatedTiers = {
  'primary-short': { label: 'closest five', description: 'One of the five closest.' },
  'primary-long': { label: 'closest ten', description: 'One of the next five.' },
  supplemental: { label: 'next ten', description: 'One of the ten after them.' },
} satisfies Record<string, Term>;

/** What a text says of a licence to do the work. */
export const licenceNeeds = {
  required: { label: 'required', description: 'The text says that people of the occupation must be licensed.' },
  varies: { label: 'varies', description: 'The text says that it depends: on the state, the employer or the task.' },
  'not-stated': { label: 'not stated', description: 'The text names no licence that all of the work needs.' },
} satisfies Record<string, Term>;

/** Occupational interests, by which people and work are described alike. */
export const interests = {
  realistic: { label: 'Realistic', description: 'Making, building and repairing, often by hand or outdoors.' },
  investigative: { label: 'Investigative', description: 'Studying and solving problems by thought.' },
  artistic: { label: 'Artistic', description: 'Forms, designs and words of one’s own.' },
  social: { label: 'Social', description: 'Teaching, helping and treating people.' },
  enterprising: { label: 'Enterprising', description: 'Starting things, leading and persuading.' },
  conventional: { label: 'Conventional', description: 'Set procedures, data and detail.' },
} satisfies Record<string, Term>;

/** What people may look for in work. */
export const workValues = {
  achievement: { label: 'Achievement', description: 'Results, and the use of one’s strongest abilities.' },
  working_conditions: { label: 'Working conditions', description: 'Security, pay, variety and surroundings.' },
  recognition: { label: 'Recognition', description: 'Advancement, leadership and prestige.' },
  relationships: { label: 'Relationships', description: 'Service to others, friendly co-workers, clear conscience.' },
  support: { label: 'Support', description: 'Management that stands behind its people.' },
  independence: { label: 'Independence', description: 'Work and decisions of one’s own.' },
} satisfies Record<string, Term>;

/** Ways of working that help or hinder in an occupation. */
export const workStyles = {
  innovation: { label: 'Innovation', description: 'Being inventive and finding new ways.' },
  achievement_orientation: {
    label: 'Achievement orientation',
    description: 'Setting high goals and working to reach them.',
  },
  intellectual_curiosity: { label: 'Intellectual curiosity', description: 'Wanting to know and to understand.' },
  tolerance_for_ambiguity: {
    label: 'Tolerance for ambiguity',
    description: 'Being at ease where things are uncertain.',
  },
  initiative: { label: 'Initiative', description: 'Taking on work without being told.' },
  adaptability: { label: 'Adaptability', description: 'Being open to change.' },
  self_confidence: { label: 'Self-confidence', description: 'Trusting one’s own abilities.' },
  perseverance: { label: 'Perseverance', description: 'Going on against obstacles.' },
  leadership_orientation: { label: 'Leadership orientation', description: 'Being willing to lead and to decide.' },
  humility: { label: 'Humility', description: 'Being modest about oneself.' },
  sincerity: { label: 'Sincerity', description: 'Being genuine in what one says.' },
  empathy: { label: 'Empathy', description: 'Feeling with others.' },
  cooperation: { label: 'Cooperation', description: 'Being pleasant and helpful at work.' },
  optimism: { label: 'Optimism', description: 'Expecting things to go well.' },
  social_orientation: { label: 'Social orientation', description: 'Preferring work with others to work alone.' },
  cautiousness: { label: 'Cautiousness', description: 'Weighing risks before acting.' },
  attention_to_detail: { label: 'Attention to detail', description: 'Being thorough in every part of the work.' },
  dependability: { label: 'Dependability', description: 'Keeping obligations.' },
  integrity: { label: 'Integrity', description: 'Being honest and ethical.' },
  stress_tolerance: { label: 'Stress tolerance', description: 'Staying calm under pressure.' },
  self_control: { label: 'Self-control', description: 'Keeping feelings in check.' },
} satisfies Record<string, Term>;

/** The items of each list that raters rate, in the publisher’s order and words. */
export const ratedItems = {
  skills: [
    'Reading Comprehension',
    'Active Listening',
    'Writing',
    'Speaking',
    'Mathematics',
    'Science',
    'Critical Thinking',
    'Active Learning',
    'Learning Strategies',
    'Monitoring',
    'Social Perceptiveness',
    'Coordination',
    'Persuasion',
    'Negotiation',
    'Instructing',
    'Service Orientation',
    'Complex Problem Solving',
    'Operations Analysis',
    'Technology Design',
    'Equipment Selection',
    'Installation',
    'Programming',
    'Operations Monitoring',
    'Operation and Control',
    'Equipment Maintenance',
    'Troubleshooting',
    'Repairing',
    'Quality Control Analysis',
    'Judgment and Decision Making',
    'Systems Analysis',
    'Systems Evaluation',
    'Time Management',
    'Management of Financial Resources',
    'Management of Material Resources',
    'Management of Personnel Resources',
  ],
  knowledge: [
    'Administration and Management',
    'Administrative',
    'Economics and Accounting',
    'Sales and Marketing',
    'Customer and Personal Service',
    'Personnel and Human Resources',
    'Production and Processing',
    'Food Production',
    'Computers and Electronics',
    'Engineering and Technology',
    'Design',
    'Building and Construction',
    'Mechanical',
    'Mathematics',
    'Physics',
    'Chemistry',
    'Biology',
    'Psychology',
    'Sociology and Anthropology',
    'Geography',
    'Medicine and Dentistry',
    'Therapy and Counseling',
    'Education and Training',
    'English Language',
    'Foreign Language',
    'Fine Arts',
    'History and Archeology',
    'Philosophy and Theology',
    'Public Safety and Security',
    'Law and Government',
    'Telecommunications',
    'Communications and Media',
    'Transportation',
  ],
} as const;
