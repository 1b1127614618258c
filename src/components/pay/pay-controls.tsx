import type { PayChoice, PayOption, Setting } from '../../view/pay/pay-choice.ts';

/** What an option says: its label, and why it leads to no figure. */
export const optionText = ({ label, none }: PayOption): string => (none ? `${label}: ${none}` : label);

/** The controls beside the field of the place: one select a setting. */
export function PayControls({ settings, choice }: { settings: readonly Setting[]; choice: PayChoice }) {
  return (
    <>
      {settings.map(({ key, label, options }) => (
        <label>
          {label}
          <select name={key}>
            {options.map((option) => (
              <option value={option.value} selected={option.value === choice[key]} disabled={Boolean(option.none)}>
                {optionText(option)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
