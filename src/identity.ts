/** What the site is called and whose it is: the same wherever it is built or read. */
export const identity = {
  name: 'Evenhand',
  claim: 'Careers compared. Every figure cited.',
  /** Origin, without a slash at the end. */
  address: 'https://evenhand.example',
  repository: 'https://github.com/evenhand/evenhand',
  contact: 'corrections@evenhand.example',
} as const;
