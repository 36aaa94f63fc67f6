import { expect, it } from 'vitest';
import { readFolder } from '../../src/load/read-folder.ts';
import { temporaryFolder, writeMadeUp } from '../support/made-up.ts';
import { jia, yi } from './documents.ts';

it('the made-up documents of these tests are right', () => {
  const { documents, problems } = readFolder(writeMadeUp(temporaryFolder(), [jia(), yi()]));
  expect(problems.map(({ message }) => message)).toEqual([]);
  expect(documents.map(({ card, statements }) => [card.id, statements.length])).toEqual([
    ['jia', 8],
    ['yi', 3],
  ]);
});
