/**
 * Everything we can tell a person that went wrong: one function per mistake, named after it.
 * Each message says what came, what was expected, where, and how to mend it.
 */

/** An error meant for a person: `code` is stable, the message is one line. */
export class ProductError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = code;
  }
}

/** A place in a file of ours: `file:line`. */
export type Place = { file: string; line?: number };

const at = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

/** At most 40 characters of anything that came from outside. */
const brief = (came: unknown): string => {
  const text = typeof came === 'string' ? came : (JSON.stringify(came) ?? 'nothing');
  const points = Array.from(text.replaceAll(/\s+/gu, ' '));
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('');
};

export const settingInvalid = (name: string, came: unknown, expected: string): ProductError =>
  new ProductError(
    'SETTING_INVALID',
    `${name} is «${brief(came)}»; expected ${expected}. Set ${name} in the environment or in .env.`,
  );

export const lineBroken = (place: Place, reason: string): ProductError =>
  new ProductError(
    'LINE_BROKEN',
    `${at(place)}: this line is not JSON (${reason}); expected one JSON object a line. Mend the line.`,
  );

export const cardInvalid = (place: Place, field: string, reason: string): ProductError =>
  new ProductError(
    'CARD_INVALID',
    `${at(place)}: «${field}» is not as a document card has it (${brief(reason)}). Mend the field; the fields are told in src/document/card.ts.`,
  );

export const documentMissing = (place: Place): ProductError =>
  new ProductError(
    'DOCUMENT_MISSING',
    `${at(place)}: no such document; expected the published text under its id. Put the file there.`,
  );

export const documentNotText = (place: Place): ProductError =>
  new ProductError('DOCUMENT_NOT_TEXT', `${at(place)}: the bytes are not UTF-8 text. Save the document as UTF-8.`);

export const documentChanged = (place: Place, came: string, expected: string): ProductError =>
  new ProductError(
    'DOCUMENT_CHANGED',
    `${at(place)}: SHA-256 is ${came.slice(0, 12)}…, its card says ${expected.slice(0, 12)}…. Restore the bytes, or give the changed text an id and a card of its own.`,
  );

export const quoteNotFound = (place: Place, quote: string): ProductError =>
  new ProductError(
    'QUOTE_NOT_FOUND',
    `${at(place)}: «${brief(quote)}» does not stand in the document; expected its exact words. Copy the quote from the document.`,
  );

export const quoteAmbiguous = (place: Place, quote: string, times: number): ProductError =>
  new ProductError(
    'QUOTE_AMBIGUOUS',
    `${at(place)}: «${brief(quote)}» stands ${times} times in the document; expected one place. Quote more words, or write {"quote": …, "nth": 1}.`,
  );

export const anchorNotFound = (place: Place, words: string): ProductError =>
  new ProductError(
    'ANCHOR_NOT_FOUND',
    `${at(place)}: «${brief(words)}» does not stand in the document; expected the words that are meant. Give them as "anchor" or "printed".`,
  );

export const referenceUnknown = (place: Place, reference: string): ProductError =>
  new ProductError(
    'REFERENCE_UNKNOWN',
    `${at(place)}: «${brief(reference)}» names no statement; expected "#" and the key of a line, or a statement's id.`,
  );

export const idTwice = (place: Place, id: string, before: Place): ProductError =>
  new ProductError(
    'ID_TWICE',
    `${at(place)}: the id ${id} is taken by ${at(before)}; expected one statement for one fact. Merge their evidence, or anchor the value or object at other words.`,
  );

export const fileMissing = (place: Place): ProductError =>
  new ProductError('FILE_MISSING', `${at(place)}: no such file. Check the path.`);

export const javaMissing = (): ProductError =>
  new ProductError(
    'JAVA_MISSING',
    'Java was not found; the private Neo4j needs Java 17 or newer. Install it (Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17) or set NEO4J_URI to a database of your own.',
  );

export const javaTooOld = (came: string): ProductError =>
  new ProductError(
    'JAVA_TOO_OLD',
    `Java is version ${brief(came)}; the private Neo4j needs Java 17 or newer. Install it (Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17) or set NEO4J_URI to a database of your own.`,
  );

export const mavenMissing = (): ProductError =>
  new ProductError(
    'MAVEN_MISSING',
    'Maven (mvn) was not found; it fetches the Neo4j jars, once. Install it (Debian, Ubuntu: sudo apt-get install maven; macOS: brew install maven) or set NEO4J_URI to a database of your own.',
  );

export const jarsNotFetched = (directory: string, reason: string): ProductError =>
  new ProductError(
    'JARS_NOT_FETCHED',
    `Maven could not fetch the Neo4j jars into ${directory} (${reason}). Check the network and Maven's settings.xml, then run the same command again.`,
  );

export const databaseNotStarted = (logFile: string, reason: string): ProductError =>
  new ProductError(
    'DATABASE_NOT_STARTED',
    `The private Neo4j did not come up (${reason}); expected it to answer. Its own words are in ${logFile}; less NEO4J_HEAP helps when memory is short.`,
  );

export const databaseUnreachable = (uri: string, reason: string): ProductError =>
  new ProductError(
    'DATABASE_UNREACHABLE',
    `The database at ${uri} does not answer (${reason.replaceAll(/\s+/gu, ' ')}). Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD and that it runs, or unset NEO4J_URI to use the private one.`,
  );

export const passwordLost = (file: string, directory: string): ProductError =>
  new ProductError(
    'PASSWORD_LOST',
    `The private database in ${directory} exists but ${file}, which holds its password, does not. Put the file back, or delete ${directory}: the next start loads the seed again.`,
  );

export const lockHeld = (file: string, holder: number): ProductError =>
  new ProductError(
    'LOCK_HELD',
    `${file} is held by process ${holder} for minutes now; expected it to be free in seconds. Wait for that process, or end it, and run the same command again.`,
  );

export const portTaken = (port: number, host: string): ProductError =>
  new ProductError(
    'PORT_TAKEN',
    `PORT ${port} on ${host} is taken by another program; expected a free port. Stop that program or set PORT to another number, for example PORT=${port === 65535 ? 4000 : port + 1} npm start.`,
  );

export const addressRefused = (port: number, host: string, reason: string): ProductError =>
  new ProductError(
    'ADDRESS_REFUSED',
    `This machine cannot listen on HOST ${brief(host)}, PORT ${port} (${brief(reason)}). Set HOST to an address of this machine, such as 127.0.0.1, and PORT to 1024 or more.`,
  );

export const gaveUp = (what: string, times: number, reason: string): ProductError =>
  new ProductError(
    'GAVE_UP',
    `The ${what} failed to start ${times} times in a row; giving up. Last reason: ${reason.replaceAll(/\s+/gu, ' ')}`,
  );

export const stepFailed = (step: string, reason: string): ProductError =>
  new ProductError(
    'STEP_FAILED',
    `${step} failed (${reason}). What it printed stands above; mend that and run npm start again.`,
  );

export const benchUsage = (subjects: readonly string[]): ProductError =>
  new ProductError(
    'BENCH_USAGE',
    `Expected what to measure: npm run bench -- ${subjects.join('|')} [--documents N (10 to 99999)] [--organizations N] [--seed WORD].`,
  );

export const generateUsage = (): ProductError =>
  new ProductError(
    'GENERATE_USAGE',
    'Expected npm run generate -- --organizations N (1 to 9999999) [--seed WORD] --out FOLDER.',
  );

export const outNotEmpty = (folder: string): ProductError =>
  new ProductError(
    'OUT_NOT_EMPTY',
    `«${brief(folder)}» holds files already; expected a folder that is empty or not there. Name another with --out.`,
  );

export const verbUnknown = (came: string | undefined, verbs: readonly string[]): ProductError =>
  new ProductError(
    'VERB_UNKNOWN',
    `«${brief(came ?? 'nothing')}» is no command; expected one of: ${verbs.join(', ')}.`,
  );

export const schemaBroken = (
  place: Place,
  path: string,
  reason: string,
  came: unknown,
  allowed: unknown,
): ProductError =>
  new ProductError(
    'SCHEMA_BROKEN',
    `${at(place)}: ${path} is «${brief(came)}», it ${reason}${Array.isArray(allowed) ? `: ${allowed.join(', ')}` : ''}; expected what schema/statement.schema.json says. Mend that key.`,
  );

export const documentOther = (place: Place, came: string, expected: string): ProductError =>
  new ProductError(
    'DOCUMENT_OTHER',
    `${at(place)}: the statement is of document «${brief(came)}», its file of «${expected}». Move the line to that document's file.`,
  );

export const predicateMisplaced = (
  place: Place,
  predicate: string,
  kind: string,
  allowed: readonly string[],
): ProductError =>
  new ProductError(
    'PREDICATE_MISPLACED',
    `${at(place)}: ${predicate} is no predicate of kind ${kind}; expected ${allowed.join(', ')}.`,
  );

/** The quote that came is not printed: where it is wrong we cannot know whether it holds a person's name. */
export const quoteMisplaced = (place: Place, start: number, end: number, stands: string): ProductError =>
  new ProductError(
    'QUOTE_MISPLACED',
    `${at(place)}: the quote does not stand at ${start}-${end}, where the document says «${brief(stands)}». Mend the offsets (code points) or the quote.`,
  );

export const quoteNamesPerson = (place: Place, start: number, end: number): ProductError =>
  new ProductError(
    'QUOTE_NAMES_PERSON',
    `${at(place)}: ${start}-${end} meets the name of a natural person. End the quote before the name and go on after it.`,
  );

export const quoteTooWide = (place: Place, start: number, end: number): ProductError =>
  new ProductError(
    'QUOTE_TOO_WIDE',
    `${at(place)}: the quote at ${start}-${end} holds more than one sentence or line; expected one at most. Split it into several spans.`,
  );

export const anchorOutside = (place: Place, start: number, end: number): ProductError =>
  new ProductError(
    'ANCHOR_OUTSIDE',
    `${at(place)}: the anchor ${start}-${end} lies outside the evidence or the document. Anchor the value at its characters inside a quote.`,
  );

export const idWrong = (place: Place, came: string, expected: string): ProductError =>
  new ProductError(
    'ID_WRONG',
    `${at(place)}: the id is ${brief(came)}, what it stands for gives ${expected}. Write that id (npm run complete does it).`,
  );

export const ignoredInvalid = (place: Place, reason: string): ProductError =>
  new ProductError(
    'IGNORED_INVALID',
    `${at(place)}: ${brief(reason)}; expected {start, end, reason, note?}, one sentence at most. The reasons are told in seed/README.md.`,
  );

export const commandUsage = (usage: string): ProductError =>
  new ProductError('COMMAND_USAGE', `the arguments do not fit; expected: ${usage}`);

export const pageSizeRefused = (first: number, most: number): ProductError =>
  new ProductError('LIMIT_TOO_LARGE', `first is ${first}; expected 1 to ${most}. Ask for less and go on with after.`);

export const cursorUnknown = (cursor: string): ProductError =>
  new ProductError(
    'CURSOR_UNKNOWN',
    `after is «${brief(cursor)}»; expected a cursor that an earlier page of the same question gave.`,
  );

export const limitTooLarge = (field: string, argument: string, came: number, most: number): ProductError =>
  new ProductError(
    'LIMIT_TOO_LARGE',
    `${field}(${argument}: ${came}): expected 0 to ${most}. Ask for less and go on with offset or after.`,
  );

export const queryTooLarge = (came: string, most: number): ProductError =>
  new ProductError(
    'QUERY_TOO_LARGE',
    `The query has ${came}; expected ${most} at most. Ask in several queries, or set smaller limits on the lists.`,
  );

export const serviceUnavailable = (requestId: string): ProductError =>
  new ProductError(
    'SERVICE_UNAVAILABLE',
    `The graph does not answer just now; try again in a few seconds (request ${requestId}).`,
  );

export const internalError = (requestId: string): ProductError =>
  new ProductError('INTERNAL', `Something went wrong on our side (request ${requestId}); its log tells more.`);

export const assertionBroken = (id: string, says: string, examples: readonly string[]): ProductError =>
  new ProductError(
    'ASSERTION_BROKEN',
    `after this load «${says}» (${id}) would not hold; examples: ${examples.map(brief).join('; ')}. Nothing was loaded. Mend these statements, or the assertion in seed/assertions.json.`,
  );

export const personNamed = (id: string, property: string): ProductError =>
  new ProductError(
    'PERSON_NAMED',
    `«${property}» of ${brief(id)} holds the name of a natural person; expected none in anything that is stored. Nothing was loaded. Take the name out of that statement.`,
  );

export const documentsRefused = (problems: number, loaded: number): ProductError =>
  new ProductError(
    'DOCUMENTS_REFUSED',
    `${problems} problems above; nothing of their documents was loaded, ${loaded} other documents were. Mend the lines and load again.`,
  );

export const documentUnknown = (id: string, known: readonly string[]): ProductError =>
  new ProductError(
    'DOCUMENT_UNKNOWN',
    `no document «${brief(id)}» in the graph; expected one of ${known.slice(0, 10).join(', ') || 'none yet'}.`,
  );

export const queryTooSlow = (requestId: string): ProductError =>
  new ProductError(
    'QUERY_TOO_SLOW',
    `The graph stopped this query after 10 s. Ask for less at a time (request ${requestId}).`,
  );

export const schemaDrifted = (file: string, changes: readonly string[]): ProductError =>
  new ProductError(
    'SCHEMA_DRIFTED',
    `${file} is not current (${changes.length} changes):\n${changes.slice(0, 20).join('\n')}\nRun npm run schema and commit the file.`,
  );

export const readOnly = (operation: string): ProductError =>
  new ProductError(
    'READ_ONLY',
    `A ${operation} came; expected a query, or a reviewer's mutation. This API sends nothing by itself.`,
  );

/** One of several things that a name may mean. */
export type NameCandidate = { id: string; name: string; type: string; within: string | null };

const candidateWords = ({ id, name, type, within }: NameCandidate): string =>
  `${name} (${type}${within ? `, ${within}` : ''}, ${id})`;

/** What came is not repeated: a name that no document gives may be a person's. */
export const pageQueriesBroken = (faults: readonly string[]): ProductError =>
  new ProductError(
    'PAGE_QUERIES_BROKEN',
    `the schema refuses ${faults.length} queries of src/page; expected fields and arguments of schema/schema.graphql. ${faults.join(' | ')}`,
  );

export const pagesNotBuilt = (file: string): ProductError =>
  new ProductError(
    'PAGES_NOT_BUILT',
    `the pages of this server are not built: no ${file} in dist/page. Run npm run build where it runs and load this address again; it needs no new start. POST on /graphql is answered all the same.`,
  );

export const nameUnknown = (argument: string, came: string, nearest: readonly NameCandidate[]): ProductError =>
  new ProductError(
    'UNKNOWN_NAME',
    `${argument}: nothing bears this name of ${Array.from(came).length} characters; expected an id or a name that a document gives. ${nearest.length > 0 ? `Nearest: ${nearest.map(candidateWords).join('; ')}.` : 'Nothing is near it; try search(text: …).'}`,
    { argument, nearest },
  );

export const nameAmbiguous = (argument: string, came: string, candidates: readonly NameCandidate[]): ProductError =>
  new ProductError(
    'AMBIGUOUS_NAME',
    `${argument}: «${brief(came)}» is the name of ${candidates.length} things; expected one. Give the id: ${candidates.slice(0, 5).map(candidateWords).join('; ')}.`,
    { argument, candidates },
  );

export const periodRefused = (argument: string, came: string): ProductError =>
  new ProductError(
    'PERIOD_REFUSED',
    `${argument} is «${brief(came)}»; expected a year, a date or an interval in EDTF, such as 2018, 2018-11 or 2014/2019.`,
  );

export const matrixTooLarge = (places: number, populations: number, most: number): ProductError =>
  new ProductError(
    'LIMIT_TOO_LARGE',
    `${places} places by ${populations} populations are more than ${most} cells. Ask for fewer: within, level or populations.`,
  );

export const argumentNeeded = (question: string, anyOf: readonly string[]): ProductError =>
  new ProductError(
    'ARGUMENT_NEEDED',
    `${question}: no argument came; expected ${anyOf.join(' or ')}. Give one of them.`,
  );

export const compareOne = (): ProductError =>
  new ProductError(
    'COMPARE_ONE',
    'indicator and funding both came; expected one of them. Ask for each in a query of its own.',
  );

export const comparePlaces = (came: number): ProductError =>
  new ProductError(
    'COMPARE_PLACES',
    `places holds ${came}; expected 2 to 10. Name at least two places, and split longer lists.`,
  );

export const endMissing = (type: string, count: number): ProductError =>
  new ProductError(
    'END_MISSING',
    `${count} ${type} relationships have an end that is not in the graph; expected both. Nothing was loaded. This is a fault of ours: please report it with the documents that you loaded.`,
  );

export const dateInvalid = (place: Place, field: string, came: string): ProductError =>
  new ProductError(
    'DATE_INVALID',
    `${at(place)}: ${field} is «${brief(came)}»; expected an EDTF date such as 2018, 2018-06, XXXX-05, 2012/.. or ../2020. Keep printed words in dateText.`,
  );

export const notAFile = (place: Place, what: string): ProductError =>
  new ProductError(
    'NOT_A_FILE',
    `${at(place)}: this is ${what}; expected a file (txt, html, pdf or docx). Name one file.`,
  );

export const linkBroken = (place: Place): ProductError =>
  new ProductError(
    'LINK_BROKEN',
    `${at(place)}: this link leads to nothing; expected a file behind it. Mend the link, or name the file itself.`,
  );

export const fileUnreadable = (place: Place, reason: string): ProductError =>
  new ProductError(
    'FILE_UNREADABLE',
    `${at(place)}: the file cannot be opened (${brief(reason)}). Give this user the right to read it.`,
  );

export const documentTooLarge = (place: Place, bytes: number, mostBytes: number): ProductError =>
  new ProductError(
    'DOCUMENT_TOO_LARGE',
    `${at(place)}: the file has ${(bytes / 1_048_576).toFixed(1)} MB; expected ${mostBytes / 1_048_576} MB at most. Split it, or set MAX_DOCUMENT_MB to a larger number.`,
  );

export const documentEmpty = (place: Place, what: string): ProductError =>
  new ProductError(
    'DOCUMENT_EMPTY',
    `${at(place)}: the file holds ${what}; expected a published text. Save the document again.`,
  );

export const documentForm = (place: Place, what: string, mend: string): ProductError =>
  new ProductError('DOCUMENT_FORM', `${at(place)}: this is ${what}; expected txt, html, pdf or docx. ${mend}.`);

export const documentEncoding = (place: Place, byte: number): ProductError =>
  new ProductError(
    'DOCUMENT_ENCODING',
    `${at(place)}: from byte ${byte} on this is no text in UTF-8, GB18030, Big5 or UTF-16. Open it in the program that wrote it and save it as UTF-8.`,
  );

export const documentDamaged = (place: Place, format: string, reason: string): ProductError =>
  new ProductError(
    'DOCUMENT_DAMAGED',
    `${at(place)}: this ${format} is cut short or damaged (${brief(reason)}). Fetch the file again.`,
  );

export const documentLocked = (place: Place, format: string): ProductError =>
  new ProductError(
    'DOCUMENT_LOCKED',
    `${at(place)}: this ${format} opens only with a password; expected one that opens without. Save it without a password.`,
  );

export const documentScanned = (place: Place, pages: number): ProductError =>
  new ProductError(
    'DOCUMENT_SCANNED',
    `${at(place)}: this pdf of ${pages} pages holds pictures and no text; expected text. Run a text recognition (OCR) over it, check its result, and give that file.`,
  );

export const documentFonts = (place: Place, map: string): ProductError =>
  new ProductError(
    'DOCUMENT_FONTS',
    `${at(place)}: the letters of this pdf need the character map «${brief(map)}», which we do not have; expected fonts that are embedded. Print it to a new pdf, or save it as docx.`,
  );

export const documentTooComplex = (place: Place, what: string, most: string): ProductError =>
  new ProductError(
    'DOCUMENT_TOO_COMPLEX',
    `${at(place)}: the file holds ${what}; expected ${most} at most. Save the text that is meant as a file of its own.`,
  );

export const folderEmpty = (place: Place): ProductError =>
  new ProductError(
    'FOLDER_EMPTY',
    `${at(place)}: this folder holds no document; expected files that end in .txt, .html, .pdf or .docx. Name another folder, or the files themselves.`,
  );

export const filesRefused = (refused: number, read: number): ProductError =>
  new ProductError(
    'FILES_REFUSED',
    `${refused} files above could not be taken; ${read} others were. Mend what their lines say and give them again.`,
  );

export const documentIdTaken = (place: Place, id: string): ProductError =>
  new ProductError(
    'DOCUMENT_ID_TAKEN',
    `${at(place)}: the id «${brief(id)}» stands for a document with other bytes. Say what is meant: --replace ${brief(id)} (this is its corrected text) or --id NEW (another document).`,
  );

export const documentIdInvalid = (id: string): ProductError =>
  new ProductError(
    'DOCUMENT_ID_INVALID',
    `«${brief(id)}» cannot be a document's id; expected letters, digits, dots, - and _, and no person's name.`,
  );

export const documentNotThere = (id: string): ProductError =>
  new ProductError(
    'DOCUMENT_NOT_THERE',
    `no document «${brief(id)}» in the graph; npm run review -- --list names those that wait, documents { id } all.`,
  );

export const statementUnknown = (id: string): ProductError =>
  new ProductError(
    'STATEMENT_UNKNOWN',
    `no statement «${brief(id)}»; expected an id that the review queue or statements gives.`,
  );

export const decisionRefused = (id: string, reason: string, mend: string): ProductError =>
  new ProductError('DECISION_REFUSED', `«${brief(id)}»: ${reason}. ${mend}`);

export const decisionUnknown = (id: string): ProductError =>
  new ProductError(
    'DECISION_UNKNOWN',
    `«${brief(id)}» bears no decision that could be taken back; expected a statement that was accepted, rejected or corrected.`,
  );

export const reasonRefused = (why: string): ProductError =>
  new ProductError('REASON_REFUSED', `the reason ${why}; expected 1 to 500 characters that name no natural person.`);

export const correctionInvalid = (reason: string): ProductError =>
  new ProductError(
    'CORRECTION_INVALID',
    `the correction ${reason}; expected one JSON object with the keys of schema/statement.schema.json that change (id, document, status, by and corrects are given).`,
  );

export const reviewOff = (): ProductError =>
  new ProductError(
    'REVIEW_OFF',
    'Reviewing over the API is switched off; set REVIEW_TOKEN (24 characters or more) where the API runs, or use npm run review there.',
  );

export const notAReviewer = (): ProductError =>
  new ProductError(
    'NOT_A_REVIEWER',
    'This needs a reviewer; expected the header authorization: Bearer with the REVIEW_TOKEN of this server.',
  );

/** A warning: the rules' statements came all the same. What the server said is not repeated, it may hold anything. */
export const modelSilent = (model: string, silent: number, pieces: number, reasons: string): ProductError =>
  new ProductError(
    'MODEL_SILENT',
    `the model ${brief(model)} gave no answer to ${silent} of ${pieces} pieces of this document ${reasons}; expected one to each. What the rules read is complete. Check EXTRACTOR_URL, EXTRACTOR_MODEL and EXTRACTOR_KEY, or leave all three empty.`,
  );
