import { views } from '../views.js';

export default {
  views,
  pagination: { data: 'views', size: 1, alias: 'view' },
  permalink: ({ view }) => `/compare/${view.id}/index.html`,
};
