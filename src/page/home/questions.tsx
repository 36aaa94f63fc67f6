import { addressOf, entityAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { type CardAnswer, type Line, QuestionCard } from './question-card.tsx';
import {
  WhatIsDoubtful,
  WhatIsNeeded,
  WhatIsOnlyPlanned,
  WhatIsSaidOf,
  WhatJustifies,
  type WhatJustifiesQuery,
  WhatWasPaid,
  WhoServes,
} from './questions.graphql.ts';

/** Things of this graph that the questions are asked about; a question without its thing is not shown. */
export interface Starts {
  readonly population?: ThingRow | undefined;
  readonly sum?: (ThingRow & { readonly text: string | null }) | undefined;
  readonly fund?: ThingRow | undefined;
  readonly community?: ThingRow | undefined;
}

/** What people ask, each with a live answer. */
export const Questions = ({ starts: { population, sum, fund, community } }: { readonly starts: Starts }) => {
  const { say, language } = useLanguage();
  return (
    <div class="question-grid">
      {population && (
        <QuestionCard
          title={say(`谁在服务“${population.name}”？`, `Who serves ${population.name}?`)}
          asked={WhoServes}
          variables={{ population: population.id, language }}
          read={({ organizationsServing: found }) => ({ ...rowsOf(found), missing: found.missing })}
          all={addressOf('/coverage', { populations: population.id })}
        />
      )}
      {sum && (
        <QuestionCard
          title={say(
            `最大的一笔钱（${sum.text ?? sum.name}）依据什么？`,
            `What does the largest sum (${sum.text ?? sum.name}) rest on?`,
          )}
          asked={WhatJustifies}
          variables={{ target: sum.id, language }}
          read={basesOf}
          all={addressOf('/chain', { from: sum.id })}
        />
      )}
      {fund && (
        <QuestionCard
          title={say(`“${fund.name}”受什么规定约束？`, `Which rule governs ${fund.name}?`)}
          asked={WhatJustifies}
          variables={{ target: fund.id, language }}
          read={basesOf}
          all={addressOf('/chain', { from: fund.id })}
        />
      )}
      <QuestionCard
        title={say('需要什么，有没有人回应？', 'What is needed, and does anybody answer?')}
        asked={WhatIsNeeded}
        variables={{ language }}
        read={({ needs }) => ({ ...rowsOf(needs), missing: needs.missing })}
        all={addressOf('/needs')}
      />
      {community && (
        <QuestionCard
          title={say(`所有文档一共说了“${community.name}”什么？`, `What do all documents say about ${community.name}?`)}
          asked={WhatIsSaidOf}
          variables={{ entity: community.id, language }}
          read={({ statements }) => rowsOf(statements)}
          all={entityAddress(community.id)}
        />
      )}
      <QuestionCard
        title={say('钱由谁出，哪些可以相加？', 'Who pays, and what may be added up?')}
        asked={WhatWasPaid}
        variables={{ language }}
        read={({ fundingSummary }) => rowsOf(fundingSummary)}
        all={addressOf('/search', { type: 'Funding' })}
      />
      <QuestionCard
        title={say('哪些只是计划或宣布？', 'What is only planned or announced?')}
        asked={WhatIsOnlyPlanned}
        variables={{ language }}
        read={({ statements }) => rowsOf(statements)}
        all={addressOf('/timeline')}
      />
      <QuestionCard
        title={say('哪些数字或标题可疑？', 'Which numbers or titles are doubtful?')}
        asked={WhatIsDoubtful}
        variables={{ language }}
        read={({ dataNotes }) => rowsOf(dataNotes)}
        all={addressOf('/documents', { part: 'notes' })}
      />
    </div>
  );
};

interface Rows {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Line }[];
}

const rowsOf = ({ totalCount, edges }: Rows): CardAnswer => ({
  total: totalCount,
  lines: edges.map(({ node }) => node),
});

/** Basis first, then regulation, which is none. */
const basesOf = ({ policiesJustifying: { justifies, governs, missing } }: WhatJustifiesQuery): CardAnswer => ({
  total: justifies.totalCount + governs.totalCount,
  lines: [...rowsOf(justifies).lines, ...rowsOf(governs).lines],
  missing,
});
