import { documentAddress } from '../address/address.ts';
import type { SentenceFragment } from '../ask/sentences.graphql.ts';
import { StatementSentences } from '../ask/statement-sentences.graphql.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import { Fold } from './fold.tsx';
import { AnswerState } from './state.tsx';

/** The exact sentences under a fact, each leading to its place in the document. */
export const Sentences = ({ evidence }: { readonly evidence: readonly SentenceFragment[] }) => {
  const { say, language } = useLanguage();
  if (evidence.length === 0) return <p class="soft small">{say('没有所附原句。', 'No sentence is attached.')}</p>;
  return (
    <ul class="sentences">
      {distinct(evidence).map(({ quote, start, end, page, document, article }) => (
        <li class="sentence" key={`${document.id} ${start} ${end}`}>
          <q lang="zh">{quote}</q>
          <span class="where">
            <a href={documentAddress(document.id, { start, end })} lang="zh">
              {article?.title || document.title}
            </a>
            {[article?.source, dateInWords(article?.date, language), page ? say(`第 ${page} 页`, `page ${page}`) : '']
              .filter(Boolean)
              .map((words) => ` · ${words}`)}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The sentences behind one click. */
export const SentencesFold = ({ evidence }: { readonly evidence: readonly SentenceFragment[] }) => {
  const { say } = useLanguage();
  const count = distinct(evidence).length;
  return (
    <Fold class="evidence" words={say(`原句（${count}）`, count === 1 ? 'the sentence' : `the ${count} sentences`)}>
      {() => <Sentences evidence={evidence} />}
    </Fold>
  );
};

interface OfStatements {
  /** Ids; their sentences are asked for when somebody wants to read them. */
  readonly statements: readonly string[];
}

/** The sentences of statements, read now. */
export const SentencesOf = ({ statements }: OfStatements) => {
  const answering = useAnswer(StatementSentences, { statements: statements.slice(0, MOST_ASKED) });
  return (
    <AnswerState of={answering} lines={2}>
      {({ sentences }) => <Sentences evidence={sentences} />}
    </AnswerState>
  );
};

/** The sentences of statements behind one click, read when they are opened. */
export const SentencesOfFold = ({ statements }: OfStatements) => {
  const { say } = useLanguage();
  return (
    <Fold class="evidence" words={say('原句', 'the sentences')}>
      {() => <SentencesOf statements={statements} />}
    </Fold>
  );
};

/** As many as the API takes at once. */
const MOST_ASKED = 500;

/** Several statements may rest on one run of words. */
const distinct = (evidence: readonly SentenceFragment[]): readonly SentenceFragment[] => [
  ...new Map(evidence.map((one) => [`${one.document.id} ${one.start} ${one.end}`, one])).values(),
];
