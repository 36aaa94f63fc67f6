/** Asks a model for statements of a document, piece by piece, and keeps those that the text bears out and the rules do not have. */
import { namesOf } from '../../document/mask.ts';
import { SourceText } from '../../document/source-text.ts';
import { readSchemes } from '../../vocabulary/concept.ts';
import type { Statement } from '../../vocabulary/statement.ts';
import { Statements } from '../found.ts';
import { personSpans } from '../ignored.ts';
import type { InputDocument } from '../input.ts';
import type { LearnedName } from '../learned.ts';
import { readScenes } from '../reading.ts';
import { sound, type Understood } from '../understand.ts';
import { foundOf, type Known } from './gate.ts';
import { type Piece, piecesOf } from './piece.ts';
import { type Proposal, proposalsIn } from './proposal.ts';
import { Refused } from './refusal.ts';
import { count, emptyReport, type ModelReport } from './report.ts';
import { REQUEST_VERSION, requestBody } from './request.ts';
import type { ModelServer } from './server.ts';

export interface Proposed {
  statements: Statement[];
  report: ModelReport;
}

/** The model is shown, and its words are looked for in, the masked text alone: it cannot name a person whom we know. Never throws for what the server does. */
export async function propose(
  document: InputDocument,
  understood: Understood,
  names: readonly LearnedName[],
  server: ModelServer,
): Promise<Proposed> {
  const masked = { ...document, source: new SourceText(understood.text) };
  const scenes = readScenes(masked, document.furniture, names);
  const pieces = piecesOf(scenes, server.limits.pieceCharacters);
  const work: Work = { document: masked, understood, known: knownOf(document, understood, scenes) };
  const proposed: Proposed = { statements: [], report: emptyReport(server.name, pieces.length) };
  const deadline = Date.now() + server.limits.documentMilliseconds;
  for (const piece of pieces) {
    const answer = await server.ask(requestBody(server.name, document.card, piece), deadline);
    if (typeof answer === 'string') {
      count(proposed.report.silent, answer);
      continue;
    }
    proposed.report.answered += 1;
    const by = { method: 'MODEL' as const, rule: server.name, version: answer.version ?? REQUEST_VERSION };
    take(answer.content, piece, by, server.limits.proposals, work, proposed);
  }
  return proposed;
}

interface Work {
  /** Its source is the masked text. */
  document: InputDocument;
  understood: Understood;
  known: Known;
}

function take(
  content: string,
  piece: Piece,
  by: Statement['by'],
  most: number,
  work: Work,
  { statements, report }: Proposed,
): void {
  const answer = proposalsIn(content, most);
  count(report.refused, 'MISSHAPEN', answer?.misshapen ?? 1);
  report.proposed += (answer?.proposals.length ?? 0) + (answer?.misshapen ?? 1);
  for (const proposal of answer?.proposals ?? []) {
    const statement = statementOf(proposal, piece, by, work);
    if (typeof statement === 'string') count(report.refused, statement);
    else if ([...work.understood.statements, ...statements].some(({ id }) => id === statement.id)) report.same += 1;
    else {
      statements.push(statement);
      report.kept += 1;
    }
  }
}

function statementOf(proposal: Proposal, piece: Piece, by: Statement['by'], work: Work): Statement | Refused['why'] {
  const { document, understood, known } = work;
  const masks = personSpans(understood.ignored);
  try {
    const found = foundOf(proposal, piece, known);
    const made = new Statements(document.id, document.source, masks, document.pages, () => by).add(found);
    const [passed] = made ? sound([made], document, { text: understood.text, masks }) : [];
    return passed ?? 'GATE';
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
}

function knownOf(published: InputDocument, { ignored }: Understood, scenes: Known['scenes']): Known {
  const schemes = readSchemes();
  const persons = namesOf(published.source, personSpans(ignored));
  return {
    ...{ scenes, persons },
    concept: (type, label) => schemes[type === 'Population' ? 'population' : 'service-field'].find(label)?.id,
    isIndicator: (label) => schemes.indicator.find(label) !== undefined,
  };
}
