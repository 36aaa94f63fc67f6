import { useId } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { type Mark, marksOf, TILE, tileOf } from './chain-marks.ts';
import { barHeight, type Picture } from './chain-picture.ts';

/** What the looks of a band mean, in words; only those that the picture has. */
export const ChainLegend = ({ picture }: { readonly picture: Picture }) => {
  const { say, word } = useLanguage();
  const hasSums = picture.nodes.some(({ thing }) => isBar(thing?.funding));
  return (
    <div class="chain-legend">
      <ul aria-label={say('图例', 'Legend')}>
        {marksOf(picture.bands).map((mark) => (
          <li key={mark.name}>
            <Swatch mark={mark} /> {word(mark.words)}
          </li>
        ))}
        {picture.nodes.some(({ thing }) => thing?.named === false) && (
          <li>
            <svg width="14" height="16" aria-hidden="true">
              <rect x="1.5" y="1.5" width="11" height="13" fill="none" class="open-bar" />
            </svg>{' '}
            {say('虚线框：文中未点名', 'dashed bar: not named in the text')}
          </li>
        )}
        {hasSums && (
          <li>
            <Scale />{' '}
            {say('款项的高度：10 万、1000 万、10 亿元', 'height of a sum: 100 thousand, 10 million, 1 billion yuan')}
          </li>
        )}
      </ul>
      <p class="small soft">{word(widthWords(hasSums))}</p>
    </div>
  );
};

/** What width means in the picture. */
export const widthWords = (hasSums: boolean) =>
  hasSums
    ? {
        zh: '只有款项的高度表示金额，按位数（对数）画：高一倍不是钱多一倍。它的来去各带平分这个高度，因为文档没有说各得多少；带宽不可相加。标准（单价）和其余连线粗细一律相同，不表示金额。',
        en: 'Only the height of a sum tells its amount, by its digits (a logarithm): twice as high is not twice as much. Its bands share that height evenly, because no document says who gets how much; widths must not be added. Rates and all other bands are equally thin and tell no amount.',
      }
    : { zh: '连线粗细一律相同，不表示金额。', en: 'All bands are equally thin and tell no amount.' };

export const isBar = (
  funding: { readonly value: string | null; readonly basis: string | null } | null | undefined,
): boolean => Boolean(funding?.value) && funding?.basis !== 'RATE';

const Swatch = ({ mark }: { readonly mark: Mark }) => {
  const id = useId();
  const ink = `var(${mark.colour})`;
  const tile = tileOf(mark);
  return (
    <svg class="swatch" width="30" height="12" aria-hidden="true">
      {tile && (
        <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          <path d={tile} style={{ stroke: ink }} stroke-width="1.5" fill="none" />
        </pattern>
      )}
      <rect
        x="1"
        y="1"
        width="28"
        height="10"
        style={{
          fill: tile ? `url(#${id})` : mark.texture === 'FULL' ? ink : 'none',
          ...(mark.edge ? { stroke: ink } : {}),
        }}
        stroke-dasharray={mark.edge && mark.edge.length > 0 ? mark.edge.join(' ') : undefined}
      />
    </svg>
  );
};

const STEPS = [1e5, 1e7, 1e9];

const Scale = () => (
  <svg class="swatch" width="48" height={barHeight(1e9)} aria-hidden="true">
    {STEPS.map((yuan, step) => (
      <rect
        key={yuan}
        x={step * 17}
        y={barHeight(1e9) - barHeight(yuan)}
        width="12"
        height={barHeight(yuan)}
        class="bar"
      />
    ))}
  </svg>
);
