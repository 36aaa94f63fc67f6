import './documents.css';
import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../part/shell.tsx';
import { DataNotes } from './data-notes.tsx';
import { DocumentList } from './document-list.tsx';

/** What the graph was read from, and what is doubtful in it. */
export const Documents = () => {
  const { say } = useLanguage();
  const { parameters, changed } = useAddress();
  const isNotes = parameters.get('part') === 'notes';
  return (
    <Page
      title={isNotes ? say('数据提示', 'Data notes') : say('文档', 'Documents')}
      lead={
        isNotes
          ? say(
              '数值矛盾、合计不符、标题可疑、读取不确定之处。图谱照原文保存，不替文档改正。',
              'Where numbers conflict, sums do not add up, titles look misprinted or a reading is uncertain. The graph keeps what is printed and corrects no document.',
            )
          : say(
              '图谱只知道这些已发布的文档所说的。打开一份，看哪一句支持哪一条陈述。',
              'The graph knows only what these published documents say. Open one to see which sentence carries which statement.',
            )
      }
    >
      <nav class="tabs no-print" aria-label={say('部分', 'Parts')}>
        <a href={changed(CLEAR)} aria-current={isNotes ? undefined : 'page'}>
          {say('文档列表', 'List of documents')}
        </a>
        <a href={changed({ ...CLEAR, part: 'notes' })} aria-current={isNotes ? 'page' : undefined}>
          {say('数据提示', 'Data notes')}
        </a>
      </nav>
      {isNotes ? <DataNotes /> : <DocumentList />}
    </Page>
  );
};

/** What one part's filters mean is nothing to the other. */
const CLEAR = {
  part: null,
  year: null,
  title: null,
  page: null,
  kinds: null,
  within: null,
  document: null,
  after: null,
};
