/** Looks for what was meant by an address without a page; the code for that loads only here. */
const path = location.pathname.slice(import.meta.env.BASE_URL.length - 1);
import('./lead-on.ts').then(({ leadOn }) => leadOn(path));
