import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { AnswerState, Empty } from '../part/state.tsx';
import { typeWords } from '../words/type-words.ts';
import { compareAddress } from './choice.ts';
import { CompareOffered } from './compare-offered.graphql.ts';

/** Comparisons that the graph has numbers for, each a click away. */
export const Offers = () => {
  const { say, word, language } = useLanguage();
  return (
    <section class="stack">
      <h2>{say('文档里有多地数字的指标', 'Indicators of which documents give numbers for several places')}</h2>
      <AnswerState of={useAnswer(CompareOffered, { first: 24 })} lines={10}>
        {({ compareOffers: { edges, totalCount } }) =>
          totalCount === 0 ? (
            <Empty title={say('还没有哪个指标有两个地点的数字', 'No indicator has numbers of two places yet')}>
              <p>{say('仍可在上面选择地点和资金。', 'Places and money can still be chosen above.')}</p>
            </Empty>
          ) : (
            <>
              <ul class="plain-list grid">
                {edges.map(({ node: { indicator, level, places, placeCount } }) => (
                  <li key={`${indicator.id} ${level}`} class="card stack tight">
                    <a
                      href={compareAddress(
                        places.map(({ id }) => id),
                        indicator.id,
                      )}
                      lang="zh-CN"
                    >
                      {indicator.name}
                    </a>
                    {language === 'EN' && indicator.nameEn && <span class="soft small">{indicator.nameEn}</span>}
                    <span class="small" lang="zh-CN">
                      {places.map(({ name }) => name).join('、')}
                    </span>
                    <span class="soft small">
                      {word(typeWords(LEVELS[level]))} · {say(`${placeCount} 地`, `${placeCount} places`)}
                    </span>
                  </li>
                ))}
              </ul>
              {totalCount > edges.length && (
                <p class="soft small">
                  {say(
                    `共 ${totalCount} 项，此处列出地点最多的 ${edges.length} 项。`,
                    `${totalCount} in all; these ${edges.length} have the most places.`,
                  )}
                </p>
              )}
            </>
          )
        }
      </AnswerState>
    </section>
  );
};

const LEVELS = {
  PROVINCE: 'Province',
  CITY: 'City',
  DISTRICT: 'District',
  STREET: 'Street',
  COMMUNITY: 'Community',
} as const;
