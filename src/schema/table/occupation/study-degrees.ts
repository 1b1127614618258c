/** Degrees as their publisher names them, and inside a sentence; what only prepares for one is none. */
export const degrees = {
  'Undergraduate Certificate or Diploma': 'certificate',
  "Associate's Degree": 'associate’s',
  "Bachelor's Degree": 'bachelor’s',
  'Post-baccalaureate Certificate': 'certificate after a bachelor’s',
  "Master's Degree": 'master’s',
  'Graduate/Professional Certificate': 'graduate certificate',
  'First Professional Degree': 'professional degree',
  'Doctoral Degree': 'doctorate',
} as const;

export type Degree = keyof typeof degrees;

/** The degrees of each level of entry education that is one. */
export const degreesAt: Readonly<Record<string, readonly Degree[]>> = {
  'Postsecondary nondegree award': ['Undergraduate Certificate or Diploma'],
  'Associate’s degree': ["Associate's Degree"],
  'Bachelor’s degree': ["Bachelor's Degree"],
  'Master’s degree': ["Master's Degree"],
  'Doctoral or professional degree': ['First Professional Degree', 'Doctoral Degree'],
};
