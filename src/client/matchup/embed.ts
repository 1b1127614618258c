import dark from '../../styles/dark.css?url';
import { themeKey, themes } from '../../view/base/query-words.ts';

// What a script adds to an embedded page: the dark colours that its address asks for, and its height, told to the page around it.
const asked = new URLSearchParams(location.search).get(themeKey);
const schemes: Partial<Record<(typeof themes)[number], { media: string; scheme: string }>> = {
  dark: { media: 'all', scheme: 'dark' },
  auto: { media: '(prefers-color-scheme: dark)', scheme: 'light dark' },
};
const theme = schemes[themes.find((one) => one === asked) ?? 'light'];
if (theme) {
  document.documentElement.style.colorScheme = theme.scheme;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: dark, media: theme.media }),
  );
}
new ResizeObserver(() => {
  // The rule above the page is part of it.
  const height = Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
  parent.postMessage({ evenhand: { address: location.href, height } }, '*');
}).observe(document.body);
