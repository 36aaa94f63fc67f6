import { addressOf, useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';

/** Narrows the list by year and by words of the title. */
export const DocumentFilter = () => {
  const { say } = useLanguage();
  const { parameters, set } = useAddress();
  const filter = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(fields.get(name) ?? '').trim();
    set({ year: text('year'), title: text('title'), page: null });
  };
  return (
    <form class="filter row no-print" onSubmit={filter}>
      <label>
        {say('年份', 'Year')}
        <input
          type="text"
          inputMode="numeric"
          name="year"
          pattern="\d{4}"
          maxLength={4}
          placeholder="2018"
          defaultValue={parameters.get('year') ?? ''}
        />
      </label>
      <label>
        {say('标题含有', 'Words of the title')}
        <input type="text" name="title" defaultValue={parameters.get('title') ?? ''} />
      </label>
      <button type="submit">{say('筛选', 'Filter')}</button>
      {(parameters.get('year') || parameters.get('title')) && (
        <a href={addressOf('/documents')}>{say('清除', 'Clear')}</a>
      )}
    </form>
  );
};
