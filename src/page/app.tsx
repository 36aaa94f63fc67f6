import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { NotFound } from './part/not-found.tsx';
import { Shell } from './part/shell.tsx';

/** One bundle a page, fetched when it is opened. */
const Home = lazy(() => import('./home/home.tsx').then(({ Home }) => Home));
const Search = lazy(() => import('./search/search.tsx').then(({ Search }) => Search));
const Entity = lazy(() => import('./entity/entity.tsx').then(({ Entity }) => Entity));
const Chain = lazy(() => import('./chain/chain.tsx').then(({ Chain }) => Chain));
const Coverage = lazy(() => import('./coverage/coverage.tsx').then(({ Coverage }) => Coverage));
const Needs = lazy(() => import('./needs/needs.tsx').then(({ Needs }) => Needs));
const Compare = lazy(() => import('./compare/compare.tsx').then(({ Compare }) => Compare));
const Explore = lazy(() => import('./explore/explore.tsx').then(({ Explore }) => Explore));
const Timeline = lazy(() => import('./timeline/timeline.tsx').then(({ Timeline }) => Timeline));
const Documents = lazy(() => import('./document/documents.tsx').then(({ Documents }) => Documents));
const Reader = lazy(() => import('./document/reader.tsx').then(({ Reader }) => Reader));
const Review = lazy(() => import('./review/review.tsx').then(({ Review }) => Review));
const Downloads = lazy(() => import('./download/downloads.tsx').then(({ Downloads }) => Downloads));
const About = lazy(() => import('./about/about.tsx').then(({ About }) => About));

/** Other paths of the server, which a click leaves this page for. */
const OURS = /^\/(?!graphql|page\/|healthz|readyz)/u;

export const App = () => (
  <LocationProvider scope={OURS}>
    <Shell>
      <ErrorBoundary>
        <Router>
          <Route path="/" component={Home} />
          <Route path="/search" component={Search} />
          <Route path="/entity/:id" component={Entity} />
          <Route path="/chain" component={Chain} />
          <Route path="/coverage" component={Coverage} />
          <Route path="/needs" component={Needs} />
          <Route path="/compare" component={Compare} />
          <Route path="/explore" component={Explore} />
          <Route path="/timeline" component={Timeline} />
          <Route path="/documents" component={Documents} />
          <Route path="/document/:id" component={Reader} />
          <Route path="/review" component={Review} />
          <Route path="/downloads" component={Downloads} />
          <Route path="/about" component={About} />
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
    </Shell>
  </LocationProvider>
);
