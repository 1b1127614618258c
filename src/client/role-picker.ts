import { pairId } from '../view/site-paths.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form.pick')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ids = new FormData(form).getAll('role').map(String);
    const status = form.querySelector('[role=status]');
    if (new Set(ids).size < 2) {
      if (status) status.textContent = 'Choose two different roles.';
      return;
    }
    location.assign(`${form.dataset.compare}${pairId(ids)}/`);
  });
}
