export interface Metric {
  /** Without the "umfeld_" every one begins with. */
  name: string;
  /** What it says, in one line. */
  help: string;
  kind: 'counter' | 'gauge';
  samples: readonly { labels?: Readonly<Record<string, string>>; value: number }[];
}

/** The text format of Prometheus, version 0.0.4. */
export function metricLines(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, kind, samples }) => {
      const lines = samples.map(({ labels = {}, value }) => `umfeld_${name}${labelled(labels)} ${value}`);
      return `# HELP umfeld_${name} ${help}\n# TYPE umfeld_${name} ${kind}\n${lines.join('\n')}\n`;
    })
    .join('');
}

function labelled(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

const escapeLabel = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
