import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf, useAddress } from '../address/address.ts';
import { useLanguage, type Words } from '../language/language.ts';
import seal from '../style/seal.svg';
import { SearchBox } from './search-box.tsx';

/** What stands on every page: the way to the content, the pages, a search box, the language, where the data comes from. */
export const Shell = ({ children }: { readonly children: ComponentChildren }) => {
  const { say, lang } = useLanguage();
  const { path } = useAddress();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <a class="skip" href="#content">
        {say('跳到正文', 'Skip to content')}
      </a>
      <header class="masthead">
        <div class="masthead-inner">
          <a class="brand" href={addressOf('/')}>
            <img src={seal} alt="" width="28" height="28" />
            {say('三社联动图谱', 'Sanshe graph')}
          </a>
          <nav aria-label={say('页面', 'Pages')}>
            <ul>
              {PAGES.map(({ at, words }) => (
                <li key={at}>
                  <a href={addressOf(at)} aria-current={isAt(path, at) ? 'page' : undefined}>
                    {say(words.zh, words.en)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {path !== '/' && path !== '/search' && <SearchBox />}
          <LanguageSwitch />
        </div>
      </header>
      {children}
      <footer class="colophon">
        <div class="colophon-inner">
          <span>
            {say(
              '每个答案都附原句；文档没说的，这里也不说。',
              'Every answer carries its sentence; what no document says stays unsaid.',
            )}
          </span>
          <a href={addressOf('/about')}>{say('关于、方法与来源条款', 'About, method and terms of the sources')}</a>
          <a href={addressOf('/downloads')}>{say('下载', 'Downloads')}</a>
          <a href={addressOf('/review')}>{say('审核', 'Review')}</a>
          <a href="/graphql">{say('GraphQL 查询台', 'GraphQL playground')}</a>
        </div>
      </footer>
    </>
  );
};

const PAGES: readonly { readonly at: string; readonly words: Words }[] = [
  { at: '/search', words: { zh: '检索', en: 'Search' } },
  { at: '/chain', words: { zh: '资金链', en: 'Funding chain' } },
  { at: '/coverage', words: { zh: '覆盖', en: 'Coverage' } },
  { at: '/needs', words: { zh: '需求', en: 'Needs' } },
  { at: '/compare', words: { zh: '比较', en: 'Compare' } },
  { at: '/explore', words: { zh: '关系图', en: 'Graph' } },
  { at: '/timeline', words: { zh: '时间线', en: 'Timeline' } },
  { at: '/documents', words: { zh: '文档', en: 'Documents' } },
];

const isAt = (path: string, page: string): boolean =>
  path === page || (page === '/documents' && path.startsWith('/document/'));

/** The same page in the other language. */
const LanguageSwitch = () => {
  const { language } = useLanguage();
  const { changed } = useAddress();
  return language === 'EN' ? (
    <a class="language-switch" href={changed({ lang: null })} lang="zh-CN" hreflang="zh-CN">
      中文
    </a>
  ) : (
    <a class="language-switch" href={changed({ lang: 'en' })} lang="en" hreflang="en">
      English
    </a>
  );
};

interface PageProps {
  /** In the window's title and over the page. */
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** What stands before the title, such as the type of a thing. */
  readonly kicker?: ComponentChildren;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** The content of one page under its title. Who comes from another page starts at its heading. */
export const Page = ({ title, lead, kicker, isWide = false, children }: PageProps) => {
  const { say } = useLanguage();
  const { path } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('三社联动图谱', 'Sanshe graph')}`;
  });
  useEffect(() => {
    if (hasCome) heading.current?.focus({ preventScroll: true });
    hasCome = true;
  }, [path]);
  return (
    <main id="content" tabIndex={-1} class={isWide ? 'is-wide' : undefined}>
      <div class="page-head">
        {kicker}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
};

/** Whether a page was shown before: the first one leaves the focus where the browser has it. */
let hasCome = false;
