// What a script adds to an embedded page: the theme that its address asks for, and its height, told to the page around it.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') {
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
