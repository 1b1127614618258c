/** Looks for what was meant, where an address begins like that of a matchup or a role; its code loads only then. */
const path = location.pathname.slice(import.meta.env.BASE_URL.length - 1);
if (/^\/(compare|roles)\/./.test(path)) import('./lead-on.ts').then(({ leadOn }) => leadOn(path));
