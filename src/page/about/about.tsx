import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../part/shell.tsx';
import './about.css';
import { Passages } from './passages.tsx';
import { Sources } from './sources.tsx';

/** How the graph is made, what its words mean, what it refuses, and the terms of each source. `?part=` leads to a section. */
export const About = () => {
  const { say } = useLanguage();
  const part = useAddress().parameters.get('part');
  useEffect(() => {
    if (part) document.getElementById(part)?.scrollIntoView();
  }, [part]);
  return (
    <Page
      title={say('关于', 'About')}
      lead={say(
        '这张图怎么做成，词是什么意思，它不做什么，来源各有什么条款。',
        'How the graph is made, what its words mean, what it refuses, and the terms of its sources.',
      )}
    >
      <div class="about">
        <Passages />
        <Sources />
      </div>
    </Page>
  );
};
