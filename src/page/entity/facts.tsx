import { dateInWords } from '../format/date.ts';
import { type Language, useLanguage } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import type { EntityPageQuery } from './entity.graphql.ts';
import { type Fact, FactList } from './fact-list.tsx';
import { propertyWords, valueWords } from './property-words.ts';

type Answer = EntityPageQuery['entity'];
type Property = Answer['properties'][number];

/** What documents say of a thing by itself, each with the sentence that says it. */
export const Facts = ({ answer }: { readonly answer: Answer }) => {
  const { say, word, language } = useLanguage();
  const { policy } = answer;
  const title: readonly Fact[] =
    policy?.title && policy.title !== answer.entity.name
      ? [{ name: 'title', words: { zh: '标题', en: 'Title' }, value: <span lang="zh-CN">《{policy.title}》</span> }]
      : [];
  const told = joined(answer.properties).map(
    (property, index): Fact => ({
      name: `${property.property} ${index}`,
      words: propertyWords(property.property),
      value: (
        <>
          <span>{word(valueWords(property.property, textOf(property, language)))}</span> <Reservation said={property} />
          {property.evidence.length > 0 ? (
            <SentencesFold evidence={property.evidence.slice(0, MOST)} />
          ) : (
            <span class="soft small">
              {say('来自国家标准或概念体系，不出自原文', 'From the standard or scheme, not from a document')}
            </span>
          )}
        </>
      ),
    }),
  );
  return <FactList facts={[...title, ...told]} />;
};

/** A property that no statement of its own gives has the sentences of all that mentions the thing. */
const MOST = 5;

const textOf = ({ value, date }: Property, language: Language): string =>
  date !== null && date === value ? dateInWords(date, language) : value;

/** A code says nothing without its year. */
const joined = (properties: readonly Property[]): readonly Property[] => {
  const year = properties.find(({ property }) => property === 'codeYear')?.value;
  return properties
    .filter(({ property }) => property !== 'codeYear')
    .map((one) => (one.property === 'code' && year ? { ...one, value: `${one.value}（GB/T 2260-${year}）` } : one));
};
