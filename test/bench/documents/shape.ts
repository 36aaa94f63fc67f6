/** How extraction spends its time, measured in a process of its own: `documents FOLDER`; prints one line of JSON. */
import { Session } from 'node:inspector/promises';
import { extract } from '../../../src/statement/extract.ts';
import type { InputDocument } from '../../../src/statement/input.ts';
import { inputsOf, readInput } from '../../../src/statement/input.ts';
import { readLearned } from '../../../src/statement/learned.ts';
import { understand } from '../../../src/statement/understand.ts';

export interface Shape {
  /** Of the time of `understand`: what cleaning takes, wherever it is called from. */
  cleaning: number;
  /** Time of a text over the time of its tenth. */
  growth: number;
}

const learned = readLearned('seed');
const documents: InputDocument[] = [];
for (const input of await inputsOf([process.argv[2] ?? ''])) documents.push(await readInput(input));
for (const document of documents) understand(document, learned, extract);
process.stdout.write(`${JSON.stringify({ cleaning: await cleaningShare(), growth: growth() } satisfies Shape)}\n`);
process.exit(0);

/** From a profile, so that cleaning counts where it really happens. */
async function cleaningShare(): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (const document of documents) understand(document, learned, extract);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const own = new Map<number, number>();
  profile.samples?.forEach((id, index) => {
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
  });
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  let [whole, cleaning] = [0, 0];
  const walk = (id: number, isInside: boolean, isCleaning: boolean): void => {
    const node = nodes.get(id);
    if (!node) return;
    const { functionName, url } = node.callFrame;
    const inside = isInside || functionName === 'understand';
    const cleans = inside && (isCleaning || /\/text\/(?:clean|canonical|pinyin-noise)\.ts$/u.test(url));
    if (inside) whole += own.get(id) ?? 0;
    if (cleans) cleaning += own.get(id) ?? 0;
    for (const child of node.children ?? []) walk(child, inside, cleans);
  };
  const [root] = profile.nodes;
  if (root) walk(root.id, false, false);
  return cleaning / whole;
}

/** Ten texts, and the one text that they are together; the quickest of several turns, since others use the machine too. */
function growth(): number {
  const texts = documents.filter(({ pages }) => pages.length === 0).slice(0, 10);
  const whole = joined(texts);
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 5; turn += 1) {
    small = Math.min(
      small,
      userTime(() => texts.map((one) => understand(one, learned, extract))),
    );
    large = Math.min(
      large,
      userTime(() => understand(whole, learned, extract)),
    );
  }
  return (large / small) * texts.length;
}

function userTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

function joined(texts: readonly InputDocument[]): InputDocument {
  const [first] = texts as [InputDocument];
  const source = new (first.source.constructor as new (text: string) => InputDocument['source'])(
    texts.map((one) => one.source.text).join('\n\n'),
  );
  const article = { ...(first.articles[0] as InputDocument['articles'][number]), end: source.length };
  return { ...first, source, furniture: [], articles: [article], card: { ...first.card, articles: [article] } };
}
