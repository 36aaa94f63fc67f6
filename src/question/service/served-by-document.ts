/** What each document that names an organization says about whom it serves, or that it says nothing. */
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Row } from '../answer/context.ts';
import { Document, type EntityRow } from '../answer/graph-types.ts';
import { Missing, missingHop } from '../answer/missing.ts';
import { Language, reservation, Said, type StatementRow, said } from '../answer/said.ts';
import { PopulationServed, populationServed } from './served-population.ts';

@ObjectType({ description: 'What one document says about whom an organization serves. 一份文档所说的服务对象。' })
export class ServedByDocument extends Said {
  @Field(() => Document, { description: 'The document. 文档。' })
  document!: EntityRow;

  @Field(() => [String], { description: 'How it calls the organization. 文档中对该组织的称呼。' })
  words!: string[];

  @Field(() => [PopulationServed], {
    description: 'Whom it says the organization serves; empty where it says nothing. 服务对象（未说明则为空）。',
  })
  populations!: PopulationServed[];

  @Field(() => [Missing], {
    description: 'SERVES, where the document names the organization and says no more. 未说明的环节。',
  })
  missing!: Missing[];

  organization!: EntityRow;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const name = this.organization.name ?? this.organization.id;
    const document = `《${typeof this.document.title === 'string' ? this.document.title : this.document.id}》`;
    const whom = [...new Set(this.populations.map(({ population }) => population.name))].join(english ? ', ' : '、');
    if (whom === '')
      return english
        ? `${document} names ${name} and does not say whom it serves.`
        : `${document}提及${name}，未说明其服务对象。`;
    const notes = reservation(this, language);
    return english ? `${document}: ${name} serves ${whom}${notes}.` : `${document}：${name}服务${whom}${notes}。`;
  }
}

export type MentionColumns = Row & {
  readonly document: string;
  readonly title: string | null;
  readonly statements: readonly StatementRow[];
  readonly words: readonly string[];
};

/** The evidence of a document's entry is every sentence there that names the organization. */
export function servedByDocument(
  organization: EntityRow,
  rows: readonly PopulationServed[],
  mentions: readonly MentionColumns[],
): ServedByDocument[] {
  const named = new Map(mentions.map((mention) => [mention.document, mention]));
  const documents = new Set([
    ...named.keys(),
    ...rows.flatMap(({ made }) => made.columns.statements.map(({ document }) => document)),
  ]);
  return [...documents].sort().map((document) => {
    const { statements = [], words = [], title = null } = named.get(document) ?? {};
    const populations = rows.flatMap((row) => inDocument(organization, row, document));
    const services = populations.flatMap(({ made }) => made.columns.statements);
    const fact = said(services.length > 0 ? services : statements);
    return Object.assign(new ServedByDocument(), {
      ...fact,
      statements: [...new Set([...statements, ...services].map(({ id }) => id))],
      modality: services.length > 0 ? fact.modality : null,
      ...{
        organization,
        populations,
        document: title === null ? { id: document } : { id: document, title },
        words: [...words],
      },
      missing: populations.length > 0 ? [] : [missingHop('SERVES', organization)],
    });
  });
}

/** The row as this one document says it; none where it does not. */
function inDocument(organization: EntityRow, { made }: PopulationServed, document: string): PopulationServed[] {
  const statements = made.columns.statements.filter((statement) => statement.document === document);
  if (statements.length === 0) return [];
  const counts = made.columns.counts.filter((count) => count.document === document);
  return [populationServed(made.asked, organization, { ...made.columns, statements, counts })];
}
