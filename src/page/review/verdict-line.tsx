import { entityAddress } from '../address/address.ts';
import { useLanguage, type Words } from '../language/language.ts';
import type { Verdict } from './decide.ts';

/** What the last decision did, with the way into the graph and the way back. */
export const VerdictLine = ({ verdict, onUndo }: { readonly verdict: Verdict; readonly onUndo: () => void }) => {
  const { say, word } = useLanguage();
  const { action, nodes, relationships, reading } = verdict;
  const isIn = action === 'accept' || action === 'correct';
  return (
    <div class="card review-verdict stack tight" role="status">
      <p>
        <strong>{word(DONE[action])}</strong>{' '}
        {say(
          `图谱变动：${nodes} 个节点、${relationships} 个关系。`,
          `${nodes} nodes and ${relationships} relationships changed.`,
        )}
      </p>
      {reading && <p class="small">{reading.inWords}</p>}
      <p class="row">
        {isIn &&
          reading?.mentions.map(
            ({ entity, role }) =>
              entity && (
                <a key={`${role} ${entity.id}`} href={entityAddress(entity.id)} lang="zh-CN">
                  {entity.name}
                </a>
              ),
          )}
        {action !== 'undo' && (
          <button type="button" onClick={onUndo}>
            {say('撤销', 'Undo')} <kbd>U</kbd>
          </button>
        )}
      </p>
    </div>
  );
};

const DONE: Readonly<Record<Verdict['action'], Words>> = {
  accept: { zh: '已接受。', en: 'Accepted.' },
  correct: { zh: '已更正并接受。', en: 'Corrected and accepted.' },
  reject: { zh: '已拒绝。', en: 'Rejected.' },
  undo: { zh: '已撤销。', en: 'Taken back.' },
};
