/** Lists of nothing but persons: 获奖者名单：甲、乙、丙, or one a line under a heading that promises them. */
import type { DenseText } from './dense-text.ts';
import { matches } from './matches.ts';
import { isPlaceName, type PersonRun, surnameAt } from './person-name.ts';

/** What a list of persons is announced by; 参与单位： and 服务内容： announce none. */
const ANNOUNCED =
  /(?:社工师?|志愿者|工作者|个人|人员|骨干|代表|学员|选手|委员|成员|领头人|带头人|获奖者|得主|专家|评委|党员|居民|人选|督导员?)(?:候选人)?(?:名单)?(?:公示)?(?:如下|有|为|是)?(?:[（(](?:共|计)?\d{1,3}[名人位][）)])?[:：]/gu;
const HEADING =
  /(?:社工师?|志愿者|工作者|个人|人员|骨干|代表|学员|获奖者|人才|专家|评委|党员|人选|督导)[^。；]{0,8}(?:名单|人选|公示|表彰|如下|一览)/u;
/** A number, a name of two or three characters with or without a blank inside, and what parts it from the rest of the line. */
const LINE =
  /^[^\S\n]*(?:[（(]?[\d０-９]{1,3}[）).、．]?[^\S\n]*)?(?<name>[〇㐀-鿿𠀀-𲎯][^\S\n]?[〇㐀-鿿𠀀-𲎯]{1,2})(?:[^\S\n]+|[（(，,：:—-]|$)/u;
const NO_NAME = /(?:市|区|县|镇|乡|村|局|站|会|社|队|部|街|办|园|院|所|室|年|月|日|元|名单|奖|等)$/u;
/** So many names in a row are a list of persons; fewer may be anything. */
const LEAST = 3;

/** Linear. */
export function findInLists(original: string, text: DenseText): PersonRun[] {
  return [...inSentences(text), ...inLines(original, text)].map((run) => ({
    ...run,
    why: 'list of names',
    isWhole: true,
  }));
}

type Run = Pick<PersonRun, 'start' | 'end'>;

function inSentences(text: DenseText): Run[] {
  return matches(text.text, ANNOUNCED).flatMap(({ 0: words, index }) => {
    const found: Run[] = [];
    for (let at = index + words.length; ; ) {
      const [name] = /^[〇㐀-鿿𠀀-𲎯]{2,3}(?=[、，。；（(]|$)/u.exec(text.text.slice(at, at + 4)) ?? [];
      if (!name || !isName(name)) break;
      found.push({ start: at, end: at + name.length });
      const behind = /^(?:[（(][^（()）]{1,40}[)）])?[、，]?/u.exec(
        text.text.slice(at + name.length, at + name.length + 44),
      );
      at += name.length + (behind?.[0].length ?? 0);
    }
    return found.length >= LEAST ? found : [];
  });
}

function inLines(original: string, text: DenseText): Run[] {
  const found: Run[] = [];
  let run: Run[] = [];
  let isAnnounced = false;
  let from = 0;
  const settle = (): void => {
    if (isAnnounced && run.length >= LEAST) found.push(...run);
    run = [];
  };
  for (const line of original.split('\n')) {
    const { name } = LINE.exec(line)?.groups ?? {};
    const plain = name?.replaceAll(/\s/gu, '') ?? '';
    if (name && isName(plain)) {
      const start = text.denseAt(from + line.indexOf(name));
      run.push({ start, end: start + plain.length });
    } else if (line.trim() !== '') {
      settle();
      isAnnounced = HEADING.test(line);
    }
    from += line.length + 1;
  }
  settle();
  return found;
}

const isName = (name: string): boolean => surnameAt(name, 0) > 0 && !NO_NAME.test(name) && !isPlaceName(name);
