/** Why a reading is uncertain, as arguments and answers name it; the enum itself is the graph's own. */
import { registerEnumType } from 'type-graphql';

export enum Doubt {
  RECONSTRUCTED = 'RECONSTRUCTED',
  AMBIGUOUS = 'AMBIGUOUS',
  PLACE_FROM_CONTEXT = 'PLACE_FROM_CONTEXT',
  PRINT_SUSPECT = 'PRINT_SUSPECT',
}
registerEnumType(Doubt, { name: 'Doubt', description: 'Why a reading is uncertain. 存疑原因。' });
