import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Yuan as a decimal string without exponent or trailing zeros, from whole 分 (1/100 yuan); null stays null. */
export const yuanFromFen = (fen: number | bigint | string | null | undefined): string | null => {
  if (fen === null || fen === undefined) return null;
  const whole = BigInt(fen);
  const digits = String(whole < 0n ? -whole : whole).padStart(3, '0');
  const cents = digits.slice(-2).replace(/0+$/u, '');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -2)}${cents === '' ? '' : `.${cents}`}`;
};

/** Whole 分 from a decimal string of yuan with at most two decimals; throws where it has more. */
export const fenFromYuan = (yuan: string): bigint => {
  const [, sign = '', whole = '0', cents = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u.exec(yuan) ?? notDecimal(yuan);
  return BigInt(`${sign}${whole}${cents.padEnd(2, '0')}`);
};

/** The GraphQL scalar Decimal: a string both ways, so that no client rounds it; a whole number may be written without quotes. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'A decimal number as a string: no exponent, no trailing zeros ("2100000000", "155309.5"). Never rounded. 十进制数字符串（无指数、无尾零）。',
  serialize: (value) => toDecimal(value),
  parseValue: (value) => toDecimal(value),
  parseLiteral: (node) =>
    node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
      ? toDecimal(node.value)
      : notDecimal(node.kind),
});

const toDecimal = (value: unknown): string => {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'bigint' || Number.isSafeInteger(value)
        ? String(value)
        : notDecimal(value);
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/u.exec(text) ?? notDecimal(text);
  const kept = decimals.replace(/0+$/u, '');
  return `${sign}${whole.replace(/^0+(?=\d)/u, '')}${kept === '' ? '' : `.${kept}`}`;
};

const notDecimal = (came: unknown): never => {
  throw new GraphQLError(
    `Decimal: ${String(came).slice(0, 40)} is no decimal number; expected digits such as "155309.5"`,
  );
};
