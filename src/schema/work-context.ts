/*
 * The publisher’s questions about the circumstances of work, each answered on a scale of five points. Names and words are
 * ours, cut short; the publisher’s own names stand in `work-context-questions.ts`.
 */

/** A scale of five points, the least first, and what a group of questions on it is headed by. */
export interface ContextScale {
  heading: string;
  points: readonly [string, string, string, string, string];
}

/** “Once a week or more but not every day” is “every week”. */
export const contextScales = {
  often: { heading: 'How often', points: ['never', 'every year', 'every month', 'every week', 'every day'] },
  time: {
    heading: 'How much of the time',
    points: ['never', 'under half the time', 'half the time', 'over half the time', 'almost always'],
  },
  important: {
    heading: 'How important',
    points: ['not important', 'fairly important', 'important', 'very important', 'extremely important'],
  },
  responsible: { heading: 'How much responsibility', points: ['none', 'limited', 'moderate', 'high', 'very high'] },
  free: { heading: 'How much freedom', points: ['none', 'very little', 'limited', 'some', 'a lot'] },
  serious: {
    heading: 'How serious',
    points: ['not serious', 'fairly serious', 'serious', 'very serious', 'extremely serious'],
  },
  contact: {
    heading: 'How much contact',
    points: ['none', 'occasional', 'half the time', 'most of the time', 'constant'],
  },
  automated: { heading: 'How automated', points: ['not at all', 'slightly', 'moderately', 'highly', 'completely'] },
  effect: { heading: 'What effect', points: ['none', 'minor', 'moderate', 'important', 'very important'] },
  competitive: {
    heading: 'How competitive',
    points: ['not at all', 'slightly', 'moderately', 'highly', 'extremely'],
  },
  close: {
    heading: 'How close',
    points: ['no one near', 'not closely', 'slightly close', 'at arm’s length', 'near touching'],
  },
} satisfies Record<string, ContextScale>;

/** One question: its name in a row, and what there is more of where the answer is higher. */
export interface ContextItem {
  name: string;
  more: string;
  scale: keyof typeof contextScales;
}

/** In the publisher’s order, by which answers travel and ties are settled. */
export const contextItems = {
  conflict: { name: 'Conflicts', more: 'conflict', scale: 'often' },
  mistakes: { name: 'A mistake would be', more: 'harm from a mistake', scale: 'serious' },
  contact: { name: 'Contact with others', more: 'contact', scale: 'contact' },
  leading: { name: 'Leading others', more: 'leading', scale: 'important' },
  public: { name: 'Customers or the public', more: 'work with the public', scale: 'important' },
  angry_people: { name: 'Unpleasant or angry people', more: 'angry people', scale: 'often' },
  violent_people: { name: 'Violent people', more: 'violent people', scale: 'often' },
  automation: { name: 'Automation', more: 'automation', scale: 'automated' },
  own_tasks: { name: 'Freedom to set one’s tasks', more: 'say over tasks', scale: 'free' },
  email: { name: 'E-mail', more: 'e-mail', scale: 'often' },
  contaminants: { name: 'Contaminants', more: 'contaminants', scale: 'often' },
  cramped_places: { name: 'Cramped, awkward places', more: 'cramped places', scale: 'often' },
  disease: { name: 'Disease or infection', more: 'disease', scale: 'often' },
  poor_light: { name: 'Glaring or poor light', more: 'poor light', scale: 'often' },
  hazards: { name: 'Hazardous conditions', more: 'hazards', scale: 'often' },
  hazardous_equipment: { name: 'Hazardous equipment', more: 'hazardous equipment', scale: 'often' },
  high_places: { name: 'High places', more: 'high places', scale: 'often' },
  small_injuries: { name: 'Small burns, cuts, bites', more: 'small injuries', scale: 'often' },
  radiation: { name: 'Radiation', more: 'radiation', scale: 'often' },
  noise: { name: 'Distracting noise', more: 'noise', scale: 'often' },
  heat_or_cold: { name: 'Very hot or cold', more: 'heat or cold', scale: 'often' },
  vibration: { name: 'Whole-body vibration', more: 'vibration', scale: 'often' },
  face_to_face: { name: 'Face-to-face talks', more: 'face-to-face talk', scale: 'often' },
  freedom: { name: 'Freedom to decide', more: 'freedom', scale: 'free' },
  deciding: { name: 'Decisions that affect others', more: 'deciding', scale: 'often' },
  safety_of_others: { name: 'Others’ health and safety', more: 'care for others’ safety', scale: 'responsible' },
  effect_of_decisions: { name: 'Effect of one’s decisions', more: 'weight of decisions', scale: 'effect' },
  exactness: { name: 'Being exact', more: 'exactness', scale: 'important' },
  repeated_tasks: { name: 'Repeating the same tasks', more: 'repetition', scale: 'important' },
  closed_vehicle: { name: 'In a closed vehicle', more: 'time in vehicles', scale: 'often' },
  open_vehicle: { name: 'In an open vehicle', more: 'open vehicles', scale: 'often' },
  indoors_heated: { name: 'Indoors, heated or cooled', more: 'heated rooms', scale: 'often' },
  indoors_unheated: { name: 'Indoors, not heated or cooled', more: 'unheated rooms', scale: 'often' },
  competition: { name: 'Competition', more: 'competition', scale: 'competitive' },
  outdoors: { name: 'Outdoors in all weather', more: 'outdoor work', scale: 'often' },
  outdoors_covered: { name: 'Outdoors under cover', more: 'covered outdoor work', scale: 'often' },
  machine_pace: { name: 'Pace set by machines', more: 'machine pace', scale: 'important' },
  closeness: { name: 'Closeness to people', more: 'closeness', scale: 'close' },
  public_speaking: { name: 'Public speaking', more: 'public speaking', scale: 'often' },
  bending: { name: 'Bending, twisting', more: 'bending', scale: 'time' },
  climbing: { name: 'Climbing ladders, poles', more: 'climbing', scale: 'time' },
  balancing: { name: 'Keeping one’s balance', more: 'balancing', scale: 'time' },
  kneeling: { name: 'Kneeling, crouching', more: 'kneeling', scale: 'time' },
  repetitive_motions: { name: 'Repetitive motions', more: 'repetitive motion', scale: 'time' },
  sitting: { name: 'Sitting', more: 'sitting', scale: 'time' },
  standing: { name: 'Standing', more: 'standing', scale: 'time' },
  hands: { name: 'Hands on objects, tools', more: 'work by hand', scale: 'time' },
  walking: { name: 'Walking or running', more: 'walking', scale: 'time' },
  telephone: { name: 'Telephone', more: 'telephoning', scale: 'often' },
  time_pressure: { name: 'Time pressure', more: 'time pressure', scale: 'often' },
  safety_gear: { name: 'Gloves, glasses, helmet', more: 'safety gear', scale: 'often' },
  special_gear: { name: 'Special protective gear', more: 'special protection', scale: 'often' },
  results_of_others: { name: 'Others’ results', more: 'duty for others’ results', scale: 'responsible' },
  team: { name: 'Working in a team', more: 'teamwork', scale: 'important' },
  letters: { name: 'Letters and memos', more: 'letters', scale: 'often' },
} satisfies Record<string, ContextItem>;

export type ContextItemId = keyof typeof contextItems;

export const contextItemIds = Object.keys(contextItems) as ContextItemId[];
