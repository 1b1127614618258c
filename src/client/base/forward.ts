// Leads to the page that this address stands for, with whatever the sender put behind it.
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
if (canonical) {
  const { pathname } = new URL(canonical.href);
  location.replace(pathname + location.search + location.hash);
}
