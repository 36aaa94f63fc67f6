/**
 * The table of contents: how a published document becomes an answer. Data flows from top to bottom, each folder knows only those above it.
 *
 *   document → text → statement → name → graph → load → review → question → api → page
 */

/** Questions and graph types become one GraphQL schema, behind limits, with masked errors and health. */
export { buildSchema } from './api/schema/build.ts';
/** A document is read with its card and never changed, since every quote is held against its bytes. */
export { readDocument } from './document/read-document.ts';
/** What the graph holds can always be written out again, byte for byte. */
export { exportStatements } from './load/export.ts';
/** A page comes in with what is proposed of it, beside the graph: a proposal is no part of any answer. */
export { ingest } from './load/ingest.ts';
/** Only the difference is written, in one transaction, and asserted before it is kept. */
export { load } from './load/load.ts';
/** What is said becomes nodes and relationships by a pure function: the graph is a projection of accepted statements and of nothing else. */
export { project } from './load/project/project.ts';

/** All statements are looked at together to decide which names mean one thing, so that the order of loading changes nothing. */
export { resolver } from './name/resolve.ts';
/** People's questions, one file each: parameters, Cypher, typed answer with its evidence. */
export { questionResolvers } from './question/index.ts';
/** A person accepts, corrects or rejects, and sees before what it would change; every decision can be taken back. */
export { decide } from './review/decide.ts';
/** Before anyone uses a statement it is held against schema, document and privacy, so that a bad line costs an error and nothing else. */
export { checkStatement } from './statement/check-statement.ts';
/** A person's draft becomes statements: quotes get their places, statements their ids. */
export { complete } from './statement/complete.ts';
/** What no statement uses has a reason, or is reported: nothing is dropped in silence. */
export { coverage } from './statement/coverage.ts';
/** Rules propose statements from a page that nobody has read yet; nothing is completed beyond the text, and what was not understood is said. */
export { extract } from './statement/extract.ts';
/** Its text is cleaned, and every clean character knows where it stood: what is found clean is quoted as printed. */
export { clean } from './text/clean.ts';
