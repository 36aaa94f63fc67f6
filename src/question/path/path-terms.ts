/** What a path may pass through when asked. */
import { registerEnumType } from 'type-graphql';

export enum Through {
  PLACE = 'PLACE',
  FIELD = 'FIELD',
  POPULATION = 'POPULATION',
  DOCUMENT = 'DOCUMENT',
}
registerEnumType(Through, {
  name: 'Through',
  description: 'Kinds of node that link everything with everything. 会把一切连在一起的类别。',
  valuesConfig: {
    PLACE: { description: 'Places. 地点。' },
    FIELD: { description: 'Fields of service, and indicators. 服务领域与指标。' },
    POPULATION: { description: 'Populations. 人群。' },
    DOCUMENT: { description: 'A document that speaks of both. 同时提及两者的文档。' },
  },
});
