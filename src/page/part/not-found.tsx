import { addressOf } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { SearchBox } from './search-box.tsx';
import { Page } from './shell.tsx';

export const NotFound = () => {
  const { say } = useLanguage();
  return (
    <Page title={say('没有这个页面', 'There is no such page')}>
      <p>
        {say('检索名称，或回到', 'Search for a name, or go ')}
        <a href={addressOf('/')}>{say('首页', 'home')}</a>
        {say('。', '.')}
      </p>
      <SearchBox isLarge />
    </Page>
  );
};
