/** How firmly one thing rests on another: the enum of the SDL, for answers and arguments of questions. */
import { registerEnumType } from 'type-graphql';

export enum Strength {
  STATED = 'STATED',
  SAME_PASSAGE = 'SAME_PASSAGE',
  INFERRED = 'INFERRED',
}
registerEnumType(Strength, {
  name: 'Strength',
  description: 'How firmly one thing rests on another. 依据的强度。',
  valuesConfig: {
    STATED: { description: 'The text gives it as the basis. 原文明言。' },
    SAME_PASSAGE: { description: 'They only stand together; computed when asked. 仅同处出现（查询时推算）。' },
    INFERRED: { description: 'A person judged it. 人工判断。' },
  },
});
