import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import type { View } from './reader-manner.ts';

interface ReaderToolsProps {
  readonly view: View;
  readonly showsReasons: boolean;
  readonly showsAll: boolean;
}

/** Which text is shown, and how to read it. */
export const ReaderTools = ({ view, showsReasons, showsAll }: ReaderToolsProps) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const views: readonly (readonly [View, string])[] = [
    ['clean', say('清理后', 'Cleaned')],
    ['original', say('原文', 'As published')],
    ['both', say('对照', 'Side by side')],
  ];
  return (
    <>
      <nav class="tabs reader-tabs no-print" aria-label={say('显示哪种文字', 'Which text')}>
        {views.map(([name, words]) => (
          <a key={name} href={changed({ view: name })} aria-current={view === name ? 'true' : undefined}>
            {words}
          </a>
        ))}
        <a class="tool" href={changed({ said: showsAll ? null : 'all' })}>
          {showsAll ? say('收起陈述', 'Fold statements') : say('展开全部陈述', 'Unfold all statements')}
        </a>
        <a class="tool" href={changed({ unused: showsReasons ? null : 'shown' })}>
          {showsReasons ? say('隐去未使用的原因', 'Hide why unused') : say('标出未使用的原因', 'Show why unused')}
        </a>
      </nav>
      <p class="small soft reader-note">
        <span class="used">{say('划线处', 'Underlined')}</span>
        {say(
          '有陈述以之为据，点开即见；灰字没有陈述用到。人名以 ○ 遮蔽，一个 ○ 为一个字。清理：繁体转简体，去掉夹入的拼音与断行，位置仍对应原文。',
          ' words carry statements: choose them to see which. Grey words are used by none. Persons’ names are masked, one ○ for each character. Cleaned text is in simplified script, without inserted pinyin and broken lines.',
        )}
      </p>
    </>
  );
};
