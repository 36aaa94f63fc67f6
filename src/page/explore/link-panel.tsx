import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { Sentences } from '../part/sentences.tsx';
import { AnswerState } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import { LinkSentences } from './link-sentences.graphql.ts';
import type { PathBetweenQuery } from './path-between.graphql.ts';
import type { Shown, ShownLink } from './shown.ts';

interface LinkPanelProps {
  readonly link: ShownLink;
  readonly shown: Shown;
  readonly connection: PathBetweenQuery['connection'] | undefined;
  readonly onPick: (id: string) => void;
}

/** What a line says, how firmly, and in which words of which document. */
export const LinkPanel = ({ link, shown, connection, onPick }: LinkPanelProps) => {
  const { say, word } = useLanguage();
  const ends = [link.from, link.to].flatMap((end) => shown.things.filter(({ id }) => id === end));
  return (
    <>
      <p class="soft small">{say('关系', 'Link')}</p>
      <h2 tabIndex={-1}>{word(relationshipWords(link.relationship, 'OUT'))}</h2>
      <p class={isNotDone(link.modality) ? 'is-not-done' : undefined}>{link.inWords}</p>
      <p class="row">
        <Reservation said={link} />
      </p>
      <ul class="plain-list">
        {ends.map(({ id, type, name }) => (
          <li key={id} class="row">
            <TypeTag type={type} />
            <button type="button" class="plain" lang="zh-CN" onClick={() => onPick(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <h3>{say('原句', 'Sentences')}</h3>
      <LinkEvidence link={link} connection={connection} />
    </>
  );
};

/** The sentences under a link, asked for when they are wanted. A document that speaks of a thing is known from the path alone. */
const LinkEvidence = ({
  link,
  connection,
}: {
  readonly link: ShownLink;
  readonly connection: PathBetweenQuery['connection'] | undefined;
}) => {
  const isMention = link.relationship === 'MENTIONS';
  const answering = useAnswer(LinkSentences, isMention ? undefined : { ends: [link.from, link.to] });
  if (isMention) {
    const hop = connection?.paths
      .flatMap(({ hops }) => hops)
      .find(({ document, from, to }) => document?.id === link.from && (from ?? to)?.id === link.to);
    return <Sentences evidence={hop?.evidence ?? []} />;
  }
  return (
    <AnswerState of={answering} lines={3}>
      {({ neighbourhood }) => (
        <Sentences evidence={neighbourhood.links.find(({ key }) => key === link.key)?.evidence ?? []} />
      )}
    </AnswerState>
  );
};
