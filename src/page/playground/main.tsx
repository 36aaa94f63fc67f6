/** @jsxImportSource react */
import 'graphiql/setup-workers/vite';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { ask } from './ask.ts';
import { examples } from './examples.ts';
import { examplesPlugin } from './examples-plugin.tsx';

const plugins = [examplesPlugin, { ...explorerPlugin(), title: 'Explorer · 查询构造器' }];
/** A page hands its question over behind the hash; else the first examples stand open in tabs, ready to run. */
const handedOver = new URLSearchParams(location.hash.slice(1));
const openTabs = (
  handedOver.has('query')
    ? [{ query: handedOver.get('query') ?? '', variables: handedOver.get('variables') ?? '' }]
    : examples.slice(0, 3)
).map(({ query, variables }) => ({ query, variables }));

const Playground = () => (
  <GraphiQL
    fetcher={ask}
    plugins={plugins}
    visiblePlugin={examplesPlugin}
    defaultQuery="{ graph { version loadedAt counts { type named } } }"
    {...(openTabs.length > 0 ? { defaultTabs: openTabs } : {})}
    isHeadersEditorEnabled={false}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <span className="playground-title">Playground · 查询台</span>
    </GraphiQL.Logo>
  </GraphiQL>
);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Playground />);
