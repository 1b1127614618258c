import { pairId } from '../view/site-paths.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form.pick')) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ids = [...form.querySelectorAll('select')].map((select) => select.value);
    const status = form.querySelector('[role=status]');
    if (ids[0] === ids[1]) {
      if (status) status.textContent = 'Choose two different roles.';
      return;
    }
    location.assign(`${form.dataset.compare}${pairId(ids)}/`);
  });
}
