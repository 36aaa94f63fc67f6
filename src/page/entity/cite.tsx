import { useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { type Cited, citationInChinese, citationInEnglish } from './citation.ts';

interface CiteProps {
  readonly id: string;
  readonly name: string;
  readonly graph: { readonly version: string | null; readonly loadedAt: string | null };
}

/** How to cite a thing, in both languages, each to be copied. */
export const Cite = ({ id, name, graph }: CiteProps) => {
  const { say } = useLanguage();
  const cited: Cited = {
    name,
    address: new URL(`/entity/${encodeURIComponent(id)}`, location.origin).href,
    ...{ version: graph.version, loadedAt: graph.loadedAt, today: new Date().toLocaleDateString('sv-SE') },
  };
  return (
    <section class="stack tight" aria-labelledby="cite">
      <h2 id="cite" tabIndex={-1}>
        {say('如何引用', 'How to cite')}
      </h2>
      <Citation text={citationInChinese(cited)} lang="zh-CN" />
      <Citation text={citationInEnglish(cited)} lang="en" />
      <p class="small soft">
        {say(
          '引用具体事实时，请一并给出原句及其文档；数据版本不同，陈述可能不同。',
          'For a single fact, cite its sentence and document as well; another data version may say otherwise.',
        )}
      </p>
    </section>
  );
};

const Citation = ({ text, lang }: { readonly text: string; readonly lang: 'zh-CN' | 'en' }) => {
  const { say } = useLanguage();
  const [isCopied, copied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    copied(true);
    setTimeout(copied, 2_500, false);
  };
  return (
    <div class="entity-citation">
      <p lang={lang}>{text}</p>
      <button type="button" class="no-print" onClick={() => copy().catch(() => copied(false))}>
        <span aria-live="polite">
          {isCopied
            ? say('已复制', 'Copied')
            : lang === 'en'
              ? say('复制英文引文', 'Copy in English')
              : say('复制中文引文', 'Copy in Chinese')}
        </span>
      </button>
    </div>
  );
};
