import { themeKey, themes } from '../../view/base/query-words.ts';

// What a script adds to an embedded page: the theme that its address asks for, and its height, told to the page around it.
const asked = new URLSearchParams(location.search).get(themeKey);
const theme = themes.find((one) => one === asked);
if (theme) {
  document.documentElement.style.colorScheme = theme;
  const settle = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
      else if (rule instanceof CSSLayerBlockRule) settle(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) settle(sheet.cssRules);
}
new ResizeObserver(() => {
  // The rule above the page is part of it.
  const height = Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
  parent.postMessage({ evenhand: { address: location.href, height } }, '*');
}).observe(document.body);
