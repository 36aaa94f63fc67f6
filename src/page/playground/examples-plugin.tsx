/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type Example, examples } from './examples.ts';

/** The list of example queries beside the editor; a click loads query and variables into the open tab. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples · 示例',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h16M4 12h16M4 18h10" strokeLinecap="round" />
    </svg>
  ),
  content: () => <Examples />,
};

const Examples = () => {
  const open = useOpenExample();
  const themes = [...new Set(examples.map(({ theme }) => theme))];
  return (
    <section className="examples" aria-label="Example queries 示例查询">
      <h2>Examples · 示例</h2>
      {examples.length === 0 && <p>No example queries yet. 暂无示例。</p>}
      {themes.map((theme) => (
        <section key={theme}>
          {theme && <h3>{theme.replaceAll('-', ' ')}</h3>}
          <ul>
            {examples
              .filter((example) => example.theme === theme)
              .map((example) => (
                <li key={example.name}>
                  <button type="button" data-example={example.name} onClick={() => open(example)}>
                    <span lang="zh-CN">{example.chinese}</span>
                    <span lang="en">{example.english}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
};

/**
 * Opens an example in the tab that is open. One that is clicked before the editors have come waits for them: set in
 * one of the two alone it would be asked with the variables of another.
 */
const useOpenExample = (): ((example: Example) => void) => {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { updateActiveTabValues } = useGraphiQLActions();
  const [chosen, choose] = useState<Example>();
  useEffect(() => {
    if (!chosen || !queryEditor || !variableEditor) return;
    const { query, variables } = chosen;
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    updateActiveTabValues({ query, variables, response: null });
    choose(undefined);
  }, [chosen, queryEditor, variableEditor, updateActiveTabValues]);
  return choose;
};
