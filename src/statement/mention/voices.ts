/** Who writes an article and who speaks in it: whom 我局 and 我们 mean. */
import type { Mention } from '../../vocabulary/statement.ts';
import type { Known, Proposal } from './proposal.ts';
import { speakerIn } from './writer.ts';

/** A question or an answer begins. */
const QUESTION =
  /^(?:记者|问|答|Q|A|主持人|小编|[〇㐀-鿿𠀀-𲎯]{0,8}(?:局长|站长|主任|书记|负责人|社工|理事长|总干事|会长|秘书长|科长))[:：]/u;
const INTERVIEW = /专访|访谈|——访|答记者问|^(?:【?对话】?|对话)|采访了/u;
const HEAD = 8;

export class Voices {
  writer: Mention | null = null;
  private speaker: Mention | null = null;
  /** Who speaks first: in an interview whom it is with. */
  private answers: Mention | null = null;
  private isInterview = false;

  /** A new article; its writer is told when its places are known. */
  enter(title: string, sentences: readonly string[]): void {
    this.writer = null;
    this.speaker = null;
    this.answers = null;
    this.isInterview =
      [title, ...sentences.slice(0, HEAD)].some((text) => INTERVIEW.test(text)) ||
      sentences.filter((text) => QUESTION.test(text)).length > 1;
  }

  hear(text: string, things: readonly Proposal[]): void {
    const speaker = speakerIn(text, things);
    this.answers ??= speaker;
    this.speaker = speaker ?? this.speaker;
  }

  /** Where others speak too, nobody knows who 我们 are, unless they are asked. */
  known(): Pick<Known, 'writer' | 'speaker' | 'we'> {
    const { writer, speaker, answers } = this;
    return { writer, speaker, we: this.isInterview ? answers : answers === null ? writer : null };
  }
}
