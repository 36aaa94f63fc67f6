import { dateInWords } from '../format/date.ts';

/** What a citation needs. */
export interface Cited {
  readonly name: string;
  /** The permanent address of its page. */
  readonly address: string;
  /** Version of the data; null where nothing was loaded by a command. */
  readonly version: string | null;
  /** When the data was loaded, ISO 8601. */
  readonly loadedAt: string | null;
  /** The day on which it is read, YYYY-MM-DD. */
  readonly today: string;
}

/** After GB/T 7714: an electronic resource with its version, the day of the data, the day of the visit. */
export const citationInChinese = ({ name, address, version, loadedAt, today }: Cited): string => {
  const loaded = loadedAt ? `（${loadedAt.slice(0, 10)}）` : '';
  return `三社联动图谱. ${name}[DB/OL]. ${version ? `数据版本 ${version}` : '数据版本未注明'}${loaded}[${today}]. ${address}.`;
};

export const citationInEnglish = ({ name, address, version, loadedAt, today }: Cited): string => {
  const loaded = loadedAt ? `, loaded ${dateInWords(loadedAt.slice(0, 10), 'EN')}` : '';
  const data = version ? `Data version ${version}${loaded}.` : `Data version not stated${loaded}.`;
  return `Sanshe graph. “${name}”. ${data} ${address} (accessed ${dateInWords(today, 'EN')}).`;
};
