import { addressOf, useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import type { CsvColumn } from '../format/csv.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { isNotDone } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { ThingPicker } from '../part/thing-picker.tsx';
import { useThing } from '../part/use-thing.ts';
import { DOUBTS } from '../words/said-words.ts';
import { PLACE_TYPES } from '../words/type-words.ts';
import { type DataNoteKind, DataNotesPart, type DataNotesPartQuery } from './data-notes.graphql.ts';
import { NOTE_KINDS, NOTES } from './note-words.ts';

type Note = DataNotesPartQuery['dataNotes']['edges'][number]['node'];

/** Notes on one page of the list. */
const PAGE = 30;

/** What is doubtful in the data, by kind and place. */
export const DataNotes = () => {
  const { say, language } = useLanguage();
  const { parameters, changed } = useAddress();
  const kinds = parameters.getAll('kinds').filter(isKind);
  const variables = {
    kinds: kinds.length > 0 ? kinds : null,
    within: parameters.get('within'),
    document: parameters.get('document'),
    first: PAGE,
    after: parameters.get('after'),
    language,
    isOfSomeKinds: kinds.length > 0,
  };
  const answering = useAnswer(DataNotesPart, variables);
  return (
    <>
      <PlaceField />
      <AnswerState of={answering} lines={20}>
        {({ dataNotes: { totalCount, pageInfo, edges, facets }, all = { totalCount, facets } }) => (
          <div class="stack">
            <KindFilter kinds={kinds} counts={countsOf(all.facets)} total={all.totalCount} />
            {totalCount === 0 ? (
              <Empty title={say('没有这样的提示', 'There is no such note')}>
                <p>
                  {say(
                    '没有发现可疑之处，并不等于文档无误。',
                    'That nothing doubtful was found does not make a document right. ',
                  )}
                  <a href={addressOf('/documents', { part: 'notes' })}>{say('看全部提示', 'See all notes')}</a>
                </p>
              </Empty>
            ) : (
              <ul class="plain-list notes">
                {edges.map(({ node }) => (
                  <NoteCard key={`${node.kind} ${node.statements.join(' ')}`} note={node} />
                ))}
              </ul>
            )}
            <nav class="row" aria-label={say('分页', 'Pages of the list')}>
              {parameters.get('after') && <a href={changed({ after: null })}>{say('回到开头', 'To the beginning')}</a>}
              <span class="soft">{say(`共 ${totalCount} 条`, `${totalCount} in all`)}</span>
              {pageInfo.hasNextPage && (
                <a href={changed({ after: pageInfo.endCursor })}>{say(`后 ${PAGE} 条`, `Next ${PAGE}`)}</a>
              )}
            </nav>
            <HandOver
              asked={DataNotesPart}
              variables={variables}
              table={{ name: 'data-notes', columns: COLUMNS, rows: edges.map(({ node }) => node) }}
            />
          </div>
        )}
      </AnswerState>
    </>
  );
};

const isKind = (text: string): text is DataNoteKind => Object.hasOwn(NOTES, text);

const countsOf = (facets: DataNotesPartQuery['dataNotes']['facets']): ReadonlyMap<string, number> =>
  new Map(facets.find(({ facet }) => facet === 'TYPE')?.values.map(({ value, count }) => [value, count]));

const PlaceField = () => {
  const { say } = useLanguage();
  const { parameters, set } = useAddress();
  const place = useThing(parameters.get('within'));
  return (
    <div class="note-place no-print">
      <ThingPicker
        label={say('地点', 'Place')}
        types={PLACE_TYPES}
        chosen={place}
        onChoose={({ id }) => set({ within: id, after: null })}
        onClear={() => set({ within: null, after: null })}
        placeholder={say('全部地点', 'All places')}
      />
    </div>
  );
};

const KindFilter = ({
  kinds,
  counts,
  total,
}: {
  readonly kinds: readonly DataNoteKind[];
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}) => {
  const { say, word } = useLanguage();
  const { set } = useAddress();
  return (
    <fieldset class="row note-kinds no-print" aria-label={say('种类', 'Kinds')}>
      <button type="button" aria-pressed={kinds.length === 0} onClick={() => set({ kinds: null, after: null })}>
        {say('全部', 'All')} {fullNumber(total)}
      </button>
      {NOTE_KINDS.filter((kind) => kinds.includes(kind) || (counts.get(kind) ?? 0) > 0).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kinds.includes(kind)}
          onClick={() =>
            set({
              kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
              after: null,
            })
          }
        >
          {word(NOTES[kind])} {fullNumber(counts.get(kind) ?? 0)}
        </button>
      ))}
    </fieldset>
  );
};

const NoteCard = ({ note }: { readonly note: Note }) => {
  const { word, say } = useLanguage();
  const { kind, inWords, about, evidence, modality } = note;
  return (
    <li class={`card stack tight${isNotDone(modality) ? ' is-not-done' : ''}`}>
      <p>
        <span class="note-kind">{word(NOTES[kind])}</span> {inWords}
      </p>
      {note.note && (
        <p class="small">
          {say('读取者注（英文）：', 'Noted by the reader: ')}
          <span lang="en">{note.note}</span>
        </p>
      )}
      {about.length > 0 && (
        <p class="small">
          {say('所涉：', 'About: ')}
          {about.map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && say('、', ', ')}
              <ThingLink thing={thing} />
            </span>
          ))}
        </p>
      )}
      <SentencesFold evidence={evidence} />
    </li>
  );
};

const COLUMNS: readonly CsvColumn<Note>[] = [
  { name: 'kindCode', words: { zh: '种类代码', en: 'kind code' }, value: ({ kind }) => kind },
  { name: 'kind', words: { zh: '种类', en: 'kind' }, value: ({ kind }) => `${NOTES[kind].zh} / ${NOTES[kind].en}` },
  { name: 'inWords', words: { zh: '内容', en: 'in words' }, value: ({ inWords }) => inWords },
  { name: 'certainty', words: { zh: '确定程度', en: 'certainty' }, value: ({ certainty }) => certainty },
  { name: 'doubtCode', words: { zh: '存疑代码', en: 'doubt code' }, value: ({ doubt }) => doubt },
  { name: 'doubt', words: { zh: '存疑', en: 'doubt' }, value: ({ doubt }) => DOUBTS[doubt ?? '']?.zh },
  { name: 'note', words: { zh: '说明', en: 'note' }, value: ({ note }) => note },
  { name: 'about', words: { zh: '所涉编号', en: 'about' }, value: ({ about }) => about.map(({ id }) => id).join(' ') },
  {
    name: 'quotes',
    words: { zh: '原句', en: 'quotes' },
    value: ({ evidence }) => evidence.map(({ quote }) => quote).join('｜'),
  },
];
