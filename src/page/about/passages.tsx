import { useLanguage } from '../language/language.ts';
import { PASSAGES } from './texts.ts';

/** The sections of plain text, each with an address of its own. */
export const Passages = () => {
  const { word, say } = useLanguage();
  return (
    <>
      <nav class="card about-contents" aria-label={say('本页内容', 'On this page')}>
        <ul class="plain-list">
          {[...PASSAGES, SOURCES].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{word(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PASSAGES.map(({ id, title, paragraphs, terms, code }) => (
        <section key={id} id={id} class="stack tight" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{word(title)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.en}>{word(paragraph)}</p>
          ))}
          {terms && (
            <dl class="about-terms">
              {terms.map(([term, meaning]) => (
                <div key={term.en}>
                  <dt>{word(term)}</dt>
                  <dd>{word(meaning)}</dd>
                </div>
              ))}
            </dl>
          )}
          {code && (
            <pre class="card">
              <code>{code}</code>
            </pre>
          )}
        </section>
      ))}
    </>
  );
};

const SOURCES = { id: 'sources', title: { zh: '来源与条款', en: 'Sources and their terms' } };
