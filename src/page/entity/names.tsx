import { useLanguage, type Words } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import type { EntityPageQuery } from './entity.graphql.ts';

/** The names by which a thing is known, each with the sentence that gives it. */
export const Names = ({ names }: { readonly names: EntityPageQuery['entity']['names'] }) => {
  const { word } = useLanguage();
  return (
    <ul class="plain-list">
      {names.map((one) => (
        <li key={`${one.origin} ${one.name}`}>
          <div class="row">
            <strong lang="zh-CN">{one.name}</strong>
            <span class="soft small">{word(ORIGINS[one.origin])}</span>
            {one.origin !== 'NAME' && <Reservation said={one} />}
          </div>
          {one.evidence.length > 0 && <SentencesFold evidence={one.evidence.slice(0, MOST)} />}
        </li>
      ))}
    </ul>
  );
};

/** Of the sentences that bear its name a few will do: each document has its own below. */
const MOST = 3;

const ORIGINS: Readonly<Record<EntityPageQuery['entity']['names'][number]['origin'], Words>> = {
  NAME: { zh: '规范名称', en: 'name as it should stand' },
  OTHER_NAME: { zh: '原文给出的别称', en: 'another name that a sentence gives' },
  SCHEME: { zh: '概念体系的标签', en: 'label of the concept scheme' },
};
