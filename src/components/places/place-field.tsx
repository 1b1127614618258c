/** The field that a place is typed into: its list follows what is typed. */
export function PlaceField({ id, name }: { id: string; name: string }) {
  return (
    <form class="place-field" autocomplete="off" data-place-field="">
      <label for={id}>Your place</label>
      <div class="place">
        <input
          id={id}
          type="text"
          role="combobox"
          value={name}
          placeholder="State, city or area"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-said`}
        />
        <div id={`${id}-list`} class="options" role="listbox" aria-label="Places" tabindex={-1} hidden />
      </div>
      <p id={`${id}-said`} class="small" role="status" />
    </form>
  );
}
