/** IN_FIELD as CONTENT: the field of service that a sentence plainly describes, or that a project bears in its name. */
import type { Found } from '../../found.ts';
import { type Scene, spot, wordsOf } from '../../scene.ts';
import { fieldIn } from '../policy/titles.ts';
import { asThing, evidenceOf, isNamed, isProjectOrFacility, ofType } from '../shared/parties.ts';
import { isDenied, saidAt } from '../shared/said.ts';
import { clauseAt, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';

const isOrganized = ofType('SocialOrganization', 'OtherOrganization');

export function inField(scene: Scene): Found[] {
  return [...described(scene), ...byName(scene)];
}

/** 甲项目，…提供助餐、助浴等服务: every listed word that is a field's label. */
function described(scene: Scene): Found[] {
  return wordsIn(scene, /提供|开展/gu).flatMap((verb) => {
    const before = unitsOf(scene).filter(
      (unit) => unit.to <= verb.from && !isTreated(scene, unit.from) && !isMade(scene, unit),
    );
    const subject =
      before.findLast(({ named }) => isProjectOrFacility(named)) ?? before.findLast(({ named }) => isOrganized(named));
    if (!subject || isDenied(scene, verb)) return [];
    return listed(scene, verb).map(
      ({ from, to, name }): Found => ({
        ...{
          rule: 'in-field/described',
          kind: 'operation',
          predicate: 'IN_FIELD',
          ...saidAt(scene, verb.from),
          as: 'CONTENT',
        },
        subject: asThing(subject.named),
        objects: [{ type: 'ServiceField', name, spot: spot(scene.passage, from, to) }],
        evidence: evidenceOf(scene, [], [subject, { from: verb.from, to }]),
      }),
    );
  });
}

/** The fields that recognisers have found in the clause. */
function listed(scene: Scene, verb: Word): { from: number; to: number; name: string }[] {
  const { to } = clauseAt(scene, verb.from);
  return scene.things
    .filter((named) => named.thing.type === 'ServiceField' && named.from >= verb.to && named.to <= to)
    .map((named) => ({ from: named.from, to: named.to, name: named.thing.name }));
}

/** 对甲站开展评估: not what it does. */
const isTreated = (scene: Scene, from: number): boolean =>
  /(?:对|为|向|给)(?:\d+|[一二三四五六七八九十百]+|各)?[余多]?[个家处所]?$/u.test(
    textOf(scene, { from: Math.max(scene.sentence.from, from - 7), to: from }),
  );

/** 建成儿童之家1间，联合医院开展义诊: what is made does not yet do anything. */
const isMade = (scene: Scene, { from }: Unit): boolean =>
  /(?:共建|组建|建成|建立|建有|建设|新建|改建|成立|设立|打造|开设|新增|增设|改造|挂牌|配备|现有|培育|扶持|引进|引入)[^，。；]{0,12}$/u.test(
    textOf(scene, { from: Math.max(scene.sentence.from, from - 16), to: from }),
  );

function byName(scene: Scene): Found[] {
  return scene.things.flatMap((named) => {
    if (!ofType('Project', 'Facility')(named) || !isNamed(named)) return [];
    const field = fieldIn(wordsOf(named));
    if (!field) return [];
    return [
      {
        ...{
          rule: 'in-field/name',
          kind: 'operation',
          predicate: 'IN_FIELD',
          ...saidAt(scene, named.from),
          as: 'CONTENT',
        },
        subject: asThing(named),
        objects: [
          {
            type: 'ServiceField',
            name: field.name,
            spot: spot(scene.passage, named.from + field.from, named.from + field.to),
          },
        ],
        evidence: [named],
      },
    ] as Found[];
  });
}
