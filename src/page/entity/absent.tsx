import { useEffect } from 'preact/hooks';
import { addressOf, documentAddress, useAddress } from '../address/address.ts';
import type { Answering } from '../ask/use-answer.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { SearchBox } from '../part/search-box.tsx';
import { Empty, Failed, Waiting } from '../part/state.tsx';
import { Elsewhere } from './elsewhere.graphql.ts';

/** An address that names no thing: a document's leads to the reader; else what is near, or a search. */
export const Absent = ({ asked, of }: { readonly asked: string; readonly of: Answering<unknown> }) => {
  const { say } = useLanguage();
  const { go } = useAddress();
  const isUnknown = of.failure?.code === 'UNKNOWN_NAME';
  const elsewhere = useAnswer(Elsewhere, isUnknown ? { id: asked } : undefined);
  const document = elsewhere.answer?.documents[0]?.id;
  useEffect(() => {
    if (document) go(documentAddress(document), { replace: true });
  }, [document]);

  if (isUnknown && (elsewhere.isWaiting || document)) return <Waiting />;
  if (of.failure && (!isUnknown || of.failure.candidates.length > 0))
    return <Failed failure={of.failure} again={of.again} />;
  return (
    <Empty
      title={say(`图谱中没有编号或名称为“${asked}”的事物`, `Nothing in the graph bears the id or name “${asked}”`)}
    >
      <p>
        {say(
          '地址可能不完整，或来自另一个数据版本。检索它的名称，或看',
          'The address may be cut, or from another data version. Search for its name, or look at ',
        )}
        <a href={addressOf('/documents')}>{say('有哪些文档', 'the documents')}</a>
        {say('。', '.')}
      </p>
      <SearchBox isLarge />
    </Empty>
  );
};
