/** The same in development, under the name by which compilers ask for it there. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime.ts';
