import { render } from 'preact';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { ResultsPage } from './ResultsPage.tsx';
import { readAtTheDesk } from './state/loadResults.ts';
import { startNavigation } from './state/navigation.ts';
import { openResults } from './state/openResults.ts';
import './styles/results.css';
import { pathBelow } from '../ui/under.ts';

const host = document.getElementById('results');
const [, municipality] =
  /^\/(?:m|verwaltung)\/([^/]+)\/ergebnisse\/?$/.exec(pathBelow(location.pathname)) ?? [];

if (host && municipality) {
  if (host.dataset.council) readAtTheDesk();
  const navigation = startNavigation(window);
  const results = openResults(decodeURIComponent(municipality), navigation);
  const { name, notice, benchmarks } = host.dataset;
  const served = {
    language: document.documentElement.lang,
    ...(name ? { name } : {}),
    ...(notice ? { notice: JSON.parse(notice) as Text } : {}),
    hasBenchmarks: benchmarks !== undefined,
  };
  render(<ResultsPage navigation={navigation} results={results} served={served} />, host);
}
