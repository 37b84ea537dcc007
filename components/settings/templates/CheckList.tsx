interface Props<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of a few. What is chosen stays in the order of the options. */
export function CheckList<Value extends string>(props: Props<Value>) {
  const { legend, hint, options, chosen, onChange } = props;
  const toggle = (value: Value, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(value);
    else next.delete(value);
    onChange(options.map((option) => option.value).filter((one) => next.has(one)));
  };
  return (
    <fieldset class="check-list">
      <legend class="field__label">{legend}</legend>
      {hint !== undefined && <p class="field__hint">{hint}</p>}
      <div class="check-list__options">
        {options.map(({ value, label }) => (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
