import type { PayChoice, Setting } from '../../view/pay/pay-choice.ts';

function Options({ options, chosen }: { options: Setting['options']; chosen: string }) {
  return (
    <>
      {options.map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </>
  );
}

/** The controls: one select a setting. */
export function PayControls({ settings, choice }: { settings: readonly Setting[]; choice: PayChoice }) {
  return (
    <form class="choices">
      {settings.map(({ key, label, options }) => {
        const groups = Map.groupBy(options, ({ group }) => group);
        return (
          <label>
            {label}
            <select name={key}>
              {[...groups].map(([group, own]) =>
                group ? (
                  <optgroup label={group}>
                    <Options options={own} chosen={choice[key]} />
                  </optgroup>
                ) : (
                  <Options options={own} chosen={choice[key]} />
                ),
              )}
            </select>
          </label>
        );
      })}
    </form>
  );
}
