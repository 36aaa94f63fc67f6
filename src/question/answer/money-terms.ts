/** Terms of money as arguments and answers name them; the enums themselves are the graph's own. */
import { registerEnumType } from 'type-graphql';

export enum Nature {
  MONEY = 'MONEY',
  RESOURCES = 'RESOURCES',
}
registerEnumType(Nature, { name: 'Nature', description: 'Money, or resources that may not be money. 资金或资源。' });

export enum FundingBasis {
  TOTAL = 'TOTAL',
  CUMULATIVE = 'CUMULATIVE',
  RATE = 'RATE',
}
registerEnumType(FundingBasis, { name: 'FundingBasis', description: 'What a sum is a sum of. 金额口径。' });

export enum BoundKind {
  EXACT = 'EXACT',
  OVER = 'OVER',
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
  NEARLY = 'NEARLY',
  LESS_THAN = 'LESS_THAN',
  AT_MOST = 'AT_MOST',
}
registerEnumType(BoundKind, { name: 'Bound', description: 'How a number bounds the truth. 数值界限。' });
