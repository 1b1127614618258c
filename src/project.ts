/** Where the content is kept and whom readers write to; a part of `site` that also runs in a browser. */
export const project = {
  repository: 'https://github.com/evenhand/evenhand',
  contact: 'corrections@evenhand.example',
} as const;
