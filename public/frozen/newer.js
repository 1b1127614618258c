// Tells the reader of a frozen page when a later release is published; without it the page says all it has to say.
const response = await fetch(new URL('newest.json', import.meta.url));
const { release, written } = await response.json();
const notice = document.querySelector('#newer');
if (notice && release > document.documentElement.dataset.release) {
  notice.append(`${written}.`);
  notice.hidden = false;
}
