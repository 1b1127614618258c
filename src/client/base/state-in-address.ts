/** Marks an address that was made here: what it chooses was not sent by somebody, also after the page is loaded again. */
const own = { own: true };

/** Whether the state in the address was chosen here. */
export const isOwnState = (): boolean => history.state?.own === true;

/**
 * Keeps the state of a page in the query of its address. `apply` sets the page to the address, now and whenever a reader
 * goes back or forward. The function that is returned writes a new state; changes of one control in a row are one step.
 */
export function stateInAddress(apply: () => void): (query: string, control: string) => void {
  let last = '';
  addEventListener('popstate', () => {
    last = '';
    apply();
  });
  apply();
  return (query, control) => {
    const address = location.pathname + query;
    if (control === last) history.replaceState(own, '', address);
    else if (query !== location.search) history.pushState(own, '', address);
    last = control;
  };
}
