import { useLanguage } from '../language/language.ts';
import { TypeTag } from '../part/thing-link.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import type { ReviewItemPageQuery } from './review-item.graphql.ts';

/** What would come into the graph, and what would say more. */
export const Effect = ({ effect }: { readonly effect: ReviewItemPageQuery['reviewItem']['effect'] }) => {
  const { say, word } = useLanguage();
  const things = [
    ...effect.entitiesAdded.map((thing) => ({ ...thing, isNew: true })),
    ...effect.entitiesChanged.map((thing) => ({ ...thing, isNew: false })),
  ];
  const links = [
    ...effect.relationshipsAdded.map((link) => ({ ...link, isNew: true })),
    ...effect.relationshipsChanged.map((link) => ({ ...link, isNew: false })),
  ];
  const mark = (isNew: boolean) => <span class="soft">{isNew ? say('新增', 'new') : say('有变动', 'changed')}</span>;
  return (
    <section class="stack tight">
      <h3>{say('接受后图谱的变动', 'What acceptance would change')}</h3>
      {things.length + links.length === 0 && <p class="soft">{say('没有变动。', 'Nothing.')}</p>}
      <ul class="plain-list small">
        {things.map(({ id, type, name, isNew }) => (
          <li key={id} class="row">
            {mark(isNew)}
            <TypeTag type={type} />
            <span lang="zh-CN">{name}</span>
          </li>
        ))}
        {links.map(({ type, from, to, isNew }) => (
          <li key={`${type} ${from} ${to}`} class="row">
            {mark(isNew)}
            <span lang="zh-CN">{from}</span> — {word(relationshipWords(type, 'OUT'))} → <span lang="zh-CN">{to}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
