/** Judges whether two things of the graph are one (SAME_AS): a statement with the sentence that supports it, which can be taken back. */
import type { Driver } from 'neo4j-driver';
import { SourceText } from '../document/source-text.ts';
import { decisionRefused, documentNotThere } from '../error.ts';
import { lockGraph, readAccepted } from '../graph/state.ts';
import type { Ground } from '../load/change.ts';
import type { LoadedDocument } from '../load/project/document-nodes.ts';
import { restored } from '../load/stored.ts';
import { inTransaction } from '../load/transaction.ts';
import { mentionsOf } from '../name/mentions.ts';
import { type Resolve, resolver } from '../name/resolve.ts';
import { checkStatement } from '../statement/check-statement.ts';
import { complete } from '../statement/complete.ts';
import { personSpans } from '../statement/ignored.ts';
import { statementLine } from '../statement/statement-line.ts';
import type { Mention, Span, Statement } from '../vocabulary/statement.ts';
import { conclude, openDocuments, put, type Verdict } from './decide.ts';
import { checkedReason } from './reason.ts';

export interface Identity {
  /** Ids of two entities. */
  one: string;
  other: string;
  /** False records that they are two, so that nobody need ask again. */
  same: boolean;
  /** Where the sentence stands that supports it. */
  document: string;
  quote: string;
  reason: string;
}

/** Throws what makes it impossible: a thing or words that are not there, a person's name. */
export async function judgeIdentity(driver: Driver, ground: Ground, identity: Identity): Promise<Verdict> {
  const reason = checkedReason(identity.reason, true);
  return inTransaction(driver, async (transaction) => {
    await lockGraph(transaction);
    const documents = await openDocuments(transaction, [identity.document]);
    const own = documents.get(identity.document)?.document;
    if (!own) throw documentNotThere(identity.document);
    const world = [own, ...(await readAccepted(transaction, [identity.document])).map(restored)];
    const accepted = world.flatMap(({ statements }) => statements.filter(({ status }) => status === 'ACCEPTED'));
    const statement = stated(identity, own, accepted, resolver(accepted, ground.knowledge.schemes));
    put(documents, identity.document, statement.id, statement);
    // Another mention may change which thing a name means: then the judgement would be of something else.
    const meant = resolver([...accepted, { ...statement, status: 'ACCEPTED' }], ground.knowledge.schemes);
    for (const [index, placed] of mentionsOf(statement).entries())
      if (meant(statement, placed) !== [identity.one, identity.other][index])
        throw decisionRefused(
          identity.one,
          'its name does not tell it apart in this document',
          'Quote a sentence of another document.',
        );
    const decision = { action: 'IDENTITY' as const, statement: statement.id, document: identity.document };
    return conclude(transaction, ground, documents, [
      { ...decision, reason, before: null, line: statementLine(statement) },
    ]);
  });
}

function stated(
  { one, other, same, quote }: Identity,
  own: LoadedDocument,
  accepted: readonly Statement[],
  resolve: Resolve,
): Statement {
  const { card, text, ignored, statements } = own;
  const source = new SourceText(text);
  const place = { file: `identity in ${card.id}` };
  const [span] = source.find(quote);
  const mention = (id: string): Mention & { anchor: Span } => mentionFor(id, own, accepted, resolve, span ?? null);
  const draft = {
    ...{ kind: 'identity' as const, predicate: 'SAME_AS' as const, subject: mention(one), objects: [mention(other)] },
    ...{ evidence: [quote], status: same ? ('ACCEPTED' as const) : ('REJECTED' as const) },
    by: { method: 'CURATED' as const },
  };
  const [statement] = complete({ id: card.id, source, card }, [{ place, draft }]);
  if (!statement) throw decisionRefused(one, 'no statement could be made of it', 'Quote other words.');
  const problem = checkStatement(statement, { id: card.id, source, card, masks: personSpans(ignored) }, place);
  if (problem) throw problem;
  if (statements.some(({ id }) => id === statement.id))
    throw decisionRefused(statement.id, 'this identity was stated already', 'Accept, reject or undo that statement.');
  return statement;
}

/** As a document writes it: this one if it speaks of the thing, else any. Its words are anchored in the text, or the whole quote is. */
function mentionFor(
  id: string,
  { card, text }: LoadedDocument,
  accepted: readonly Statement[],
  resolve: Resolve,
  quoted: Span | null,
): Mention & { anchor: Span } {
  const placed = accepted.flatMap((statement) =>
    mentionsOf(statement)
      .filter((one) => one.mention.named !== false && resolve(statement, one) === id)
      .map(({ mention }) => ({ mention, isOwn: statement.document === card.id })),
  );
  // The longest chain of places tells it apart best.
  const [best] = placed.toSorted(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || (b.mention.within?.length ?? 0) - (a.mention.within?.length ?? 0),
  );
  if (!best) throw decisionRefused(id, 'no accepted statement names such a thing', 'Give the id of an entity.');
  const { anchor: _, count: __, ...mention } = best.mention;
  const source = new SourceText(text);
  const [span] = [mention.printed, mention.name].flatMap((words) => (words ? source.find(words) : []));
  const anchor = span ?? quoted;
  if (!anchor)
    throw decisionRefused(id, 'the quote does not stand in the document', 'Copy the quote from the document.');
  return { ...mention, anchor };
}
