/** Understands a document by our rules, and by a model beside them where the environment names one. */
import type { InputDocument } from '../input.ts';
import type { Learned } from '../learned.ts';
import { type Extract, type Understood, understand } from '../understand.ts';
import { MODEL_LIMITS } from './limits.ts';
import { propose } from './propose.ts';
import { ModelServer } from './server.ts';
import { readModelSettings } from './settings.ts';

/** What EXTRACTOR_URL, EXTRACTOR_MODEL and EXTRACTOR_KEY name, for a whole run; null without them. Throws SETTING_INVALID. */
export function readModel(environment: NodeJS.ProcessEnv = process.env): ModelServer | null {
  const settings = readModelSettings(environment);
  return settings && new ModelServer(settings, MODEL_LIMITS);
}

/** What the rules understand comes whatever the model does; a sum that only the model understood is not reported as open. */
export async function understandWith(
  model: ModelServer | null,
  document: InputDocument,
  learned: Learned,
  byRule: Extract,
): Promise<Understood> {
  const understood = understand(document, learned, byRule);
  if (model === null) return understood;
  const { statements: added, report } = await propose(document, understood, learned.names, model);
  const read = added.flatMap(({ anchor }) => anchor ?? []);
  return {
    ...understood,
    statements: [...understood.statements, ...added].sort(
      (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
    ),
    notUnderstood: understood.notUnderstood.filter(
      ({ start, end }) => !read.some((span) => span.start < end && start < span.end),
    ),
    model: report,
  };
}
